"""French: what a reply may say in prose of its own (see `plain` for the tables' meaning)."""

_ADVERB = (
    r"(?:(?:et|mais|ou|ou bien|donc|alors|puis|ensuite|ainsi|aussi|oui|non|bien sûr|certes|malheureusement|heureusement|en attendant|d['’]ici là|"
    r"dans ce cas|dans le cas contraire|sinon|d['’]abord|avant tout|avant toute chose|pour commencer|pour le moment|pour l['’]instant|à ce stade|"
    r"simplement|seulement|juste|également|toutefois|cependant|de notre côté|de votre côté|s['’]il vous plaît|svp|merci|enfin|après|ici|là|maintenant|"
    r"volontiers|en retour|naturellement|concrètement|en effet|effectivement|à défaut|au besoin|si besoin|en tout cas|dès lors|car|puisque|toujours)[\s,]+)*"
)
_YOU = r"(?:ne |n['’])?(?:vous\s|le\s|la\s|les\s|l['’]|en\s|y\s|lui\s|leur\s|nous\s)*"
_OUR_WORK = (
    r"(?:aid|répond|expliqu|indiqu|dir|disons|dison|regard|examin|vérif|contrôl|cherch|retrouv|occup|charg|trait|verr|voyons|voulons bien|comprend|"
    r"guid|accompagn|précis|montr|détaill|organis|proposon|propos(?:er|e)|continu|proc[èé]d|poursuiv|attend|parlons|parler|transmettr\w+ les|enverr\w+ (?:les|la marche|l['’]étape|les étapes|toutes)|"
    r"adress\w+ les|donner\w+ (?:les|la|toutes)|ferons? le point|faisons le point|reviend|reven|protég|demand(?:ons|er\w*) (?:juste|seulement|simplement|de|votre|une|à)|conseill|souhait|préf|interrog|contacter\w* le transporteur|rapproch|lan[cç]\w+ (?:une|la) recherche)"
)
_DOMAIN = (
    r"\b(?:colis|paquet|expédi|livr(?:é|er|ais|eur|on|era|ée)|remis\b|distribu|transporteur|coursier|command(?:e|é)|rembours|crédit|montant|paiement|paye|virement|somme\b|argent|carte\b|compte\b|retour|retourn|renvo[iy]|rendre|rendu|repris|reprend|repreno|échang|remplac|neuf|neuve|nouveau|nouvelle|"
    r"annul|adresse|étiquette|bordereau|retir|entrepôt|stock|délai|expir|droit|loi\b|légal|garanti|assur|gratuit|offert|offr|frais\b|coût|prix|tarif|remise|réduction|bon d|bonus|cadeau|exception|dossier|réclam|enquête|recherch|signal|plainte|police|"
    r"demain|aujourd|hier\b|matin|soir\b|après-midi|semaine|mois\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|jours?\b|heures?\b|minutes?|arriv|part(?:i|ie|ira|ir|ent|is)\b|revien|revenir|perdu|égar|disparu|volé|douan|camion|fourgon|facteur|gardien|voisin|relais|"
    r"banque|factur|article|produit|emballage|fournisseur|fabri|responsable|superviseur|téléphon|appel|prévien|préviendr|inform(?:ons|eron)|contact|relanc|grève|panne|erreur|tromp|faute\b|cause|raison|défaut|défectueu|cass|abîm|signature|pièce d|accept|retenu|retenue|permis|autoris|interdit|oblig|minim|maxim|toujours|jamais|"
    r"immédiat|priorit|urgen|dédommag|indemn|avoir de|coupon|code promo|déjà (?:en|sur|chez|dans|à)\b|est déjà|gard(?:er(?:ez|a)|ez les)|doudoun|veste\b|lampadaire|applique\b|luminaire|lampe|(?:est|sont|été) (?:\w+ment )?\w+(?:ée?s?|ie?s?)\b|\ba (?:\w+ )?\w+(?:é|is|u|ert)\b|geste|nous (?:vous |l['’]|le |la |les |en )*avons \w+|j['’]ai \w+é|\w+(?:erons|irons|drons)\b)"
)
CLAUSES = (
    (
        rf"{_ADVERB}(?:merci|mille mercis|un grand merci|grand merci|je vous en prie|avec (?:grand |beaucoup de )?plaisir|de rien|bonne|bon|bonjour|bonsoir|bienvenue|félicitations|à bientôt|à très|tout à fait|bien entendu|"
        r"bien volontiers|volontiers|d['’]accord|entendu|parfait|absolument|exactement|désolé|toutes nos excuses|nos excuses|mes excuses|excusez|pardon|navré|oui|non|(?:cela|ça) arrive$|nous aurions (?:aimé|voulu|préféré|souhaité)|vous (?:attendiez|espériez|vouliez|souhaitiez|aviez (?:demandé|écrit|compté)|pensiez)|pas (?:encore|de souci|de problème|d['’]inquiétude|tout à fait|d['’]urgence)|"
        r"bonne question|bonne nouvelle|voici|voilà|deux (?:réponses|choses|points|solutions|options|possibilités)|en (?:bref|résumé|deux mots)|pour résumer|rien de|aucune (?:nouvelle|urgence|démarche|inquiétude)|un petit (?:mot|message)|un (?:simple )?(?:mot|oui|message))"
    ),
    rf"{_ADVERB}(?:nous|je|j['’]|on)\s?(?:en |nous |m['’]en |vous |en )*(?:sommes|suis|est)\s(?:\w+ment |vraiment |sincèrement |bien |tous |très |aussi |tout )*(?:désolé|navré|heureu|ravi|content|conscient|à votre|là pour|là si|confus|de tout cœur|attentif|d['’]accord|reconnaissant)",
    rf"{_ADVERB}(?:nous|je|j['’]|on)\s?(?:nous |vous |en |le |la |l['’]|m['’])*(?:comprend|compren|imagin|regrett|espér|excus|remerci|sav(?:ons|ez)|sais|voy(?:ons|ez)|vois|souhait|préfér|aimer|voudri|partag|apprécie|croy|mesur|tenons à|ten(?:ons|ez) à|pren(?:ons|ds) (?:votre|cela|ce|au))",
    rf"{_ADVERB}vous\s(?:avez (?:tout à fait |entièrement |parfaitement |bien )?(?:raison|bien fait)|faites bien|êtes (?:au bon endroit|en droit d['’]être))",
    rf"{_ADVERB}(?:nous\s(?:vous\s)?avons|j['’]ai)\s(?:bien |déjà |tout |aussi )*(?:regardé|lu|vu|vérifié|consulté|examiné|compris|relu|noté)",
    rf"{_ADVERB}(?:nous|je|j['’]|on)\s?{_YOU}(?:allons |pouvons |pourrons |voulons |vais |peux |souhaitons |devons )?(?:bien |donc |alors |ensuite |aussi |juste |également |volontiers |simplement |tout de suite )*{_YOU}(?:bien |volontiers )*{_OUR_WORK}",
    rf"{_ADVERB}(?:nous|je|j['’]|on)\s?(?:ne |n['’])(?:pouv|peu|souhait|voul|sav|sai|av|ai|donn|parl|communiqu|partag|dispos)\w*\s(?:pas |encore |malheureusement |plus |donc |que |d['’]une |d['’]un |les |aucun|vous |rien )",
    rf"{_ADVERB}(?:nous ferons|il nous (?:faut|faudrait|manque)|il ne (?:nous|vous) (?:manque|faut)|il (?:vous )?(?:suffit|suffirait)|cela (?:suffit|nous)|il vous reste (?:la possibilité|le choix|deux)|il est (?:normal|compréhensible|important|inutile))",
    rf"{_ADVERB}(?:vous\s(?:recevrez|aurez|trouverez)|nous vous (?:enverrons|adresserons|transmettrons|donnerons|ferons parvenir|indiquerons)|les)\s(?:alors |ensuite |donc |toutes )?(?:les |la |l['’])?(?:instructions|indications|marche à suivre|étapes|détails|consignes|explications|réponse)",
    rf"{_ADVERB}les (?:instructions|indications|étapes|consignes)\b",
    rf"{_ADVERB}vous\s(?:pouvez|pourrez|pourriez)\s(?:aussi |toujours |simplement |donc |également |bien sûr |alors |déjà |à tout moment )*(?:nous |le |la |les |y |l['’])*(?:suivre|répondre|écrire|consulter|voir|lire|trouver|vérifier|choisir|refuser|demander|regarder|dire|contacter|prévenir|transférer|accepter|garder|conserver|télécharger|imprimer|joindre)",
    rf"{_ADVERB}vous\s(?:n['’]aurez|n['’]avez|n['’]êtes|ne (?:devez|devrez))\s(?:rien|pas (?:besoin|à)|plus (?:rien|qu['’]à)|qu['’]à|aucune)",
    rf"{_ADVERB}vous\s(?:gardez|avez (?:le choix|deux)|décidez|choisissez)\b",
    rf"{_ADVERB}(?:veuillez |merci de |merci d['’]|ne |n['’])?(?!(?:avez|êtes|aurez|serez|recevrez|pourrez|devez|devrez|pouvez|chez|assez|nez|rez)\b)\w{{3,}}(?:ez|tes)(?:-(?:nous|le|la|les|moi|en|y|leur|lui|vous))*(?!\w)",
    rf"{_ADVERB}(?:à vous de|à votre|libre à vous|le choix|la décision|c['’]est (?:\w+ment |très |bien |assez )?(?:contrariant|agaçant|frustrant|désagréable|dommage|embêtant|pénible|ennuyeux|regrettable|inquiétant|compréhensible|à vous|vous qui|votre choix|une protection|une mesure|pourquoi|ce que|bien|normal|noté|compris|promis à|une bonne|tout|l['’]essentiel|à ce|aussi)|ce n['’]est (?:pas|jamais)\s(?:\w+\s){{0,2}}(?:normal|agréable|idéal|facile|drôle|acceptable|ce que|comme)|ce serait|ce (?:retard|délai|contretemps) (?:est|n['’]est)|cette attente|cette situation|l['’]attente)",
    rf"{_ADVERB}(?:la réponse|l['’]article|tout est expliqué|tout y est|une (?:photo|réponse|autre question|question|personne de l['’]équipe|description)|un (?:collègue|membre de l['’]équipe|simple))\b[^.]{{0,50}}$",
    rf"{_ADVERB}pour \w+(?:er|ir|re)\b.{{0,40}}\b(?:il suffit|il nous faut|répondez|écrivez|dites|nous avons besoin|indiquez|confirmez)",
    rf"{_ADVERB}(?:nous )?(?:prévenir|écrire|contacter|répondre|accepter|refuser|transférer|confirmer)\b",
    rf"{_ADVERB}(?:laissons|cherchons|reprenons|voyons|regardons|faisons|retrouvons|commençons)\b",
    (
        r"(?:et |mais |ou |donc |seulement |même |ou bien )*(?:si\b|s['’]il|quand|lorsqu|dès (?:que|qu['’]|réception)|une fois|tant que|avant (?:de|d['’]|que)|après (?:sa|son|avoir|votre|réception|l['’](?:avoir|arrivée)|la réception|le contrôle)|au cas|en cas|pour (?:que|nous|protéger|cela|continuer|avancer|votre|des raisons|tout|vous|le|la|les|être|éviter|savoir|mieux|aller|suivre|commencer|lancer|procéder|plus|poursuivre)|afin|"
        r"puisque|comme|ce (?:que|qui)|comment|où\b|quels?\b|quelles?\b|pourquoi|selon|en (?:répondant|écrivant|nous|indiquant|précisant|confirmant|joignant)|ne pas (?:accepter|jeter|hésiter|envoyer|renvoyer|ouvrir)|sans (?:que|démarche|attendre|rien|résultat)|toujours rien|pendant (?:ce|l['’]enquête|la recherche)|par (?:sécurité|mesure|retour)|qu['’]il|que vous|que nous|qui vous|depuis (?:cette|celle|l['’]adresse)|d['’]ici là|dont|le plus simple)"
    ),
    rf"{_ADVERB}(?:du )?côté (?:du |de la )?(?:transporteur|suivi|paiement|retour|livraison|prix|tarif|frais|délais?)$",
    r"(?:et )?(?:à (?:l['’]arrivée|(?:la |sa )?réception|son arrivée))$",
    r"(?:et )?(?:le|la|les|votre|vos|il|elle|vous|nous|cela) ?\w* (?:devrait|devriez|pourrez|pourra|pouvez|peut|doit|est|sera|serait)$",
    # what speaks of no parcel, order, money, right, day or deed at all
    rf"(?!.*(?:{_DOMAIN}))",
)
FUTURE = (
    rf"(?<!\w)nous\s{_YOU}(?!(?:{_OUR_WORK}|enverr|envoy|rembours|ouvr|fer|demand|pourr|ser|aur|recevr|devr|saisir|lanc|effectu|renverr|engag|dépos|reprendr|remplac|expédi|écri|contact|sign|laiss|propos|donn|livrons|ouvrons|couvrons|offrons))\w{{2,}}(?:er|ir|dr|rr|ur|vr)ons(?!\w)"
    rf"|(?<!\w)je\s{_YOU}(?!(?:{_OUR_WORK}|pourr|ser|aur|devr|fer))\w{{2,}}rai(?!\w)"
    r"|(?<!\w)(?:vous\s(?:appell|rappell|tiend|tenons|préviend|prévenons|avert|alert|notif|recontact)\w*)"
)
VERB = (
    r"\b(?:est|sont|soit|était|sera|seront|serait|a|ont|avons|ai|avez|avait|aura|peut|peuvent|pouvons|pouvez|doit|doivent|devez|va|vont|allons|fait|font|faisons|reste|manque|vaut|coûte|arrive|part|revient|vient|attend|prend|reçoit|expire|prévoit|acceptons|offrons|garantissons|prolongeons|prenons|s['’]applique|applique|entraîne|exige|implique|suffit|livre|livrons|passe|rend|sommes|êtes|figure|confirme|dépasse|reprenons|faut|annulons)\b"
    r"|\b\w{2,}(?:rons|ront|ra|rez|rai|rait|raient|ées?|és?|ons)\b|\b(?:n|l|s|c|j)['’](?:est|a|ont|ai|avons|aura)\b"
)
RELATIVE = r"(?:que|qu['’]|qui|dont|où|auquel|laquelle|lequel|à laquelle|sur lequel|quand)\b(?!.{0,40}\b(?:rembours|garant|gratuit|offert|perdu|livré|annul|exception|demain|grève|panne|erreur)\w*).{0,60}$"
_LATE = (
    r"(?:en retard|du retard|ce retard|prend (?:plus|trop) de temps|plus long(?:temps)? que prévu|pas (?:encore )?arrivé|n['’]a (?:pas|plus) bougé|aucun (?:mouvement|nouveau)|aucune nouvelle|"
    r"(?:aurait|devait|aurait dû) .{0,20}(?:arriver|être)|toujours (?:pas|rien)|se fait attendre|plus rien n['’]a bougé)"
)
OUTCOMES = {
    "wismo_delayed wismo_exception": rf"{_LATE}|n['’]est (?:toujours |encore )?pas (?:encore )?(?:là|arrivée?|chez vous)",
    "wismo_lost": r"n['’](?:est|êtes) pas (?:à votre charge|responsable)|vous n['’]y perd|(?:choix|décision) (?:est|vous)",
    "wismo_delivered_not_received": r"(?:vous )?ne l['’](?:avez|avez-vous) pas(?: reçu)?|n['’]est pas (?:arrivée?|chez vous)|cherchons|(?:a pu|ait pu|aurait pu) (?:être|le|aller|prendre)|aucune démarche|l['’]a peut-être (?:pris|réceptionné|gardé)",
    "wismo_not_shipped on_hold scheduled wismo_partially_shipped": r"pas encore (?:parti|expédié|quitté)|en attente\b",
    "cancel_possible cancel_too_late": r"(?:ne (?:pouvons|pourrons) plus|n['’]est plus possible|ne peut plus) .{0,20}(?:arrêt|annul|interven|rattrap)|trop tard|(?:refuser|ne pas accepter|n['’]acceptez pas|refusez) (?:le colis|la livraison)|comment (?:nous )?le (?:renvoyer|retourner)|autrement",
    "return_steps exchange_quote return_label_issued": r"instructions|une fois (?:le|la) (?:retour|doudoune|colis)|être à temps|dans les temps",
    "refund_status refund_issued partial_refund_with_reason": r"(?:la|votre) banque (?:peut|suit|met|(?:le |la |les )?trait)|en ordre|relevé",
    "identify_requester ask_order_number": r"confirmation (?:de commande )?(?:reçue|que vous)|(?:qu['’]à|qu['’]avec|uniquement à|seulement à|que depuis) .{0,20}adresse|protéger|protection|confidentialité|(?:détails|informations) d['’]une commande",
    "presale_delivery_time presale_product": r"command(?:ée?|ez) (?:maintenant|aujourd['’]hui)|si vous commandez|en commandant|pour une commande",
    "presale_delivery_time": r"si vous commandez|en commandant|pour une commande|command(?:ée?|ez) (?:maintenant|aujourd['’]hui)|^(?:et )?(?:les frais|ils) (?:sont pour nous|disparaissent)",
    "wismo_out_for_delivery": r"(?:devrait|devriez) .{0,30}(?:aujourd['’]hui|dans la journée)|c['’]est pour aujourd",
    "knowledge_answer": r"(?:conseill|expliqu)\w+",
}
