"""French: what a sentence without a value may consist of (see `harmless` for the tables' meaning)."""

_INS = r"(?:les |la )?(?:instructions(?: de retour)?|marche à suivre|étapes|démarche)"
_REFUSE = r"(?:refuser|refusez|ne pas accepter|accepter|acceptez)(?: le colis| la livraison| le)?(?: (?:à la livraison|au moment de la livraison|quand il se présente|lorsqu'il se présentera|quand le livreur se présente))?"
_MAIL = r"(?:à |avec |depuis |qu'à |qu'avec |de )*(?:l'|cette )?adresse(?: e-?mail)?(?: (?:utilisée|indiquée))?(?: (?:pour|lors de) l'achat)?(?: de l'achat)?"
PHRASES = (
    r"voici (?:où nous en sommes|les détails|un résumé)",
    r"(?:nous |je )?(?:restons|reste|sommes|demeurons) (?:bien sûr |toujours )?à votre (?:entière )?disposition|n'hésitez pas à (?:nous (?:écrire|contacter|répondre|recontacter|solliciter)|revenir vers nous)|merci (?:encore )?(?:de|pour) (?:nous avoir (?:contactés?|écrit|signalé cela)|votre (?:confiance|patience|message|compréhension|fidélité|retour|question))|(?:nous )?avons (?:tout de suite |bien )?(?:regardé|vérifié|lu|pris connaissance de) ?(?:votre (?:message|demande|question))?|nous espérons (?:vous avoir|avoir pu vous) (?:aidée?s?|aider|éclairée?)|vous avez bien fait de nous (?:écrire|contacter|poser la question)|pour l'instant,? vous n'avez rien à faire|(?:pouvons-nous|puis-je) (?:vous aider|faire)(?: sur un autre point| autre chose(?: pour vous)?| davantage)?|(?:veuillez|nous vous prions de) (?:bien vouloir )?nous excuser|en cas de (?:doute|question|besoin)|s'il vous faut autre chose|si vous avez besoin d'autre chose|(?:nous vous souhaitons )?une (?:très )?(?:belle|bonne) (?:journée|soirée|semaine|fin de journée)",
    r"(?:nous )?(?:en )?sommes (?:\w+ )?(?:désolés|navrés|conscients|ravis|heureux|contents)|nous (?:le )?regrettons|nous (?:vous )?(?:présentons |adressons )?(?:toutes )?nos excuses|nous (?:vous )?(?:remercions|comprenons|savons|espérons|pensons|souhaitons|voulons (?:bien )?(?:comprendre|regarder(?: avec vous)?|vous aider)|aimerions (?:vous répondre|vous aider|savoir)|aurions aimé (?:pouvoir )?(?:vous (?:rendre ce service|répondre autrement|aider|annoncer mieux))?)|je (?:comprends|regrette|vois|suis (?:désolée?|navrée?))|mettre à rude épreuve|mise à rude épreuve",
    r"nous (?:vous )?(?:répondons|répondrons|expliquerons|expliquons|dirons|disons|aidons|aiderons|guiderons|écrivons|écrirons|tiendrons (?:au courant|informée?s?)|indiquerons)(?: (?:alors|ensuite|volontiers|bien volontiers|vite|rapidement|comment(?: (?:faire|procéder))?|la marche à suivre|dès que possible))*|nous (?:regardons|regarderons|vérifions|vérifierons|cherchons|chercherons|allons (?:regarder|vérifier|chercher|voir)|nous (?:renseignons|en occupons|chargeons du reste|penchons)(?: dessus)?|sommes là|procédons ainsi)(?: (?:ensemble|avec vous|où en est le colis|cela|tout de suite))*|nous nous chargeons du reste|cherchons (?:ensemble )?où il a pu aller|sans (?:tarder|attendre)",
    r"vous n'(?:avez|aurez) (?:ensuite |donc |alors )?(?:rien (?:d'autre )?à faire|qu'à (?:patienter|attendre))|aucune démarche ne vous est demandée|rien (?:d'autre )?à faire|vous (?:pouvez|pourrez) (?:\w+ )?(?:nous (?:écrire|répondre|contacter|joindre|le dire)|compter sur nous)|vous êtes (?:libre|au bon endroit)|ce n'est pas (?:normal|ce que nous voulons|le service que nous voulons offrir)|ce n'est jamais agréable|vous n'aurez (?:pas à vous en occuper|plus qu'à attendre)|d'attendre autant|vous attendiez votre colis plus tôt|que l'attente soit longue|ce qui s'est passé|un suivi bloqué",
    r"(?:en|de|dans) (?:ce|tout) cas|en attendant|de votre (?:part|côté)|de notre (?:part|côté)|d'ici là|pour l'instant|pour le moment|tout à fait|bien sûr|avec plaisir|tout de suite|dès que (?:possible|nous savons(?: que c'est bien votre commande)?|c'est fait)|en quelques lignes|à votre disposition|toutes nos excuses|pour ce (?:contretemps|retard)|de ce retard|pour cette attente|avant toute chose|quelque chose (?:de flou)?|une question demeure|(?:il|s'il) (?:vous )?reste (?:quelque chose de flou|un doute|une question)|faites-nous signe|si ce n'est pas le cas|n'est pas claire?|voici (?:comment(?: (?:faire|procéder|en prendre soin))?|ce que nous (?:savons|vous proposons|conseillons)|la réponse|la marche à suivre)|tout dépend du soin apporté|l'abîmer|sans l'abîmer|(?:la réponse )?tient en quelques lignes|une petite vérification|un petit message|cela arrive|c'est (?:contrariant|pénible|normal|ennuyeux|frustrant|dommage|agaçant)|merci de (?:nous l'avoir signalé|votre (?:patience|message|compréhension|confiance))|merci (?:pour|d'avoir) (?:votre \w+|écrit|attendu|pris le temps)",
    r"à mettre au clair|en prendre soin|prendre soin|nous vous proposons d'attendre encore un peu|pour (?:protéger (?:tous )?nos clients|des raisons de confidentialité)|une protection pour nos clients|protège tous nos clients",
)
OPENERS = (
    r"(?:(?:et|mais|ou|donc|alors|puis|ensuite|sinon|d'abord|aussi|bien|simplement|juste|pour (?:continuer|cela)|avant toute chose|un|une|le|la|les|de|soit|volontiers|s'il vous plaît|ou bien|seulement)[, ]+)*"
    r"(?:répond\w*|écri\w*|dites|dis|confirm\w*|envoy\w*|transfér\w*|indiq\w*|précis\w*|joign\w*|jetez|demand\w*|regard\w*|vérifi\w*|merci (?:de|d)|faites|prévenez|contactez|décrivez|choisissez|gardez|patientez|attendez|"
    r"si|s|quand|lorsqu\w*|dès|une fois|avant|afin|pour|pourriez|pouvez|auriez|puisque|il (?:nous|vous) (?:faut|manque|suffit)|oui|message|simple|mot|petit)(?=\W|$)"
)
QUESTIONS = r"(?:(?:et|ou|mais|alors|donc)[, ]+)*(?:est|êtes|avez|auriez|pouvez|pourriez|voulez|souhaitez|préférez|quel\w*|que|qu|où|comment|quand|une autre|un autre|autre|cela|puis|peut)"
SPEAKERS = "je nous il elle ils elles on est sont était sera a ont avons avez aura quelqu personne rien tout"
JOINTS = "et|mais|car|donc|puis|soit|seulement|puisque"
WORDS = """
    disposition inquiétudes gêne occasionnée contactés contacté sincèrement souhaite souhaitons belle soirée légitime frustrante encourageant reconnaissants apprécions précieuse fidélité toujours volonté sûr
    désagréable désagréables ennuyeux ennuyeuse fâcheux fâcheuse stressant inquiétant regrettable compliqué compliquée sincères sincèrement désolant embêtant embêtante confus confusion
    le la les l un une des de du d au aux à ce cet cette ces c cela ça se s son sa ses leur leurs mon ma mes votre vos notre nos qui que qu quoi dont comment quand pourquoi combien et ou mais car ni si ne n pas non oui on je j nous vous il elle ils elles me m te en le lui moi
    est sont était étaient être été soit serait ait c'est
    très bien plus moins trop assez si tant autant aussi encore déjà toujours jamais souvent peut-être peut être probablement sûrement vraiment certainement évidemment malheureusement volontiers simplement seulement juste exactement surtout alors donc puis ensuite maintenant avant après d'abord abord enfin ainsi tout toute tous toutes même mêmes autre autres chaque quelques quelque plusieurs aucun aucune rien pour par sans comme selon vers peu beaucoup mieux pire tôt longue long ensemble voici voilà toutefois
    merci remercions remercie désolé désolés désolée navrés excuses excuser excusez regret regrettons dommage plaisir ravis heureux contents content gentil aimable cher chère bonjour bonsoir bienvenue bonne bon belle journée soirée
    comprends comprenons compréhensible compréhension comprendre savons sais savoir espérons espère pensons pense imaginons entendu entendons aimerions aimerais souhaitons
    attente attend attendre attendu attendez attendiez patience patienter déception déçu déçue frustrant frustration agaçant agacement inquiétude inquiéter inquiète inquiets silence souci soucis désagrément contretemps gêne confiance aide aider doute doutes pénible contrariant
    question questions réponse réponses message messages e-mail mail courriel demande mot mots ligne lignes point points moment moments temps fois cas situation chose choses raison motif idée détail détails façon manière précaution vérification
    simple facile difficile clair claire flou important utile normal étrange juste faux différent différente nécessaire petite petit prochaine
    client clients personne personnes équipe service ordre normal
    veste doudoune chaussures tente sac lampe lampadaire applique lumière abat-jour jour abat pantalon polaire étape soin laver conseillons
"""
THINGS = """
    ici e cet cherchons commande commandes numéro numéros adresse nom rue ville code postal pays photo photos confirmation compte carte relevé banque article articles colis étiquette produit taille modèle couleur mesures défaut dommage emballage voisin voisins voisine proches famille gardien entrée boîte lettres endroits habituels accueil immeuble pistes œil achat depuis chez dans avec oui simple sûrs bonne parler possibilité options quelque part accueil retour livraison famille arrivée
"""
HAPPENS = """
    autres questions autre chose doute faut besoin clair
    reste restait besoin
    a poser la là pris proche voisin aurait être laissé réceptionné ont transférer commande deux pistes endroit discret remis
    voulez voudriez souhaitez souhaiter préférez préférer lancer continuer vouloir avez avoir ayez nous écrire envoyer transférer recontacter répondre parvenir faire interroger vérifier regarder demander suivre confirmer reçue reçu envoyé utilisée indiquée pu où pas laissé déposé intéresse plus celle ci reste convient demeure depuis faut manque juste faites auprès jetez signe répondant bien ce que est afin organiser prévenir chez présente
"""
OUTCOMES: dict[str, tuple[str, ...]] = {
    "wismo_delayed wismo_exception": (
        r"(?:un |votre )?colis attendu qui n'arrive pas|(?:est|sont) en retard|en retard|un suivi bloqué",
    ),
    "wismo_delivered_not_received wismo_delivered": (
        r"un voisin, un proche ou l'accueil de l'immeuble l'a peut-être pris(?: pour vous)?|(?:à|auprès de) (?:vos )?(?:proches|voisins)(?: et (?:à vos )?voisins)?|(?:des |un |vos |à vos )?(?:proches|voisins|voisin)|du gardien|(?:aux|les) endroits (?:habituels|où (?:un livreur a pu le laisser|le colis a pu être déposé))|jetez un œil|vous ne l'avez pas reçu|n'est pas arrivée? jusqu'à vous|où il a pu aller|(?:nous allons )?le retrouver ensemble|pendant l'enquête|autour de (?:vous|l'entrée)|famille|alors cherchons|il arrive qu'un colis soit remis à un voisin(?: ou laissé dans un endroit discret)?|d'interroger|de (?:demander|regarder|vérifier)",
    ),
    "wismo_in_transit": (r"avance bien",),
    "refund_status refund_issued": (
        r"il se peut que votre banque mette quelques jours(?: à l'afficher)?|tout est en ordre|c'est chose faite",
    ),
    "cancel_too_late cancel_possible": (
        rf"(?:vous (?:pouvez|avez la possibilité de|êtes libre de) (?:aussi |également )?|le plus simple (?:est|serait) de |soit vous |il vous reste la possibilité de |de )?(?:{_REFUSE})(?: si vous n'en voulez plus)?|(?:deux |vous gardez (?:toutefois )?(?:deux )?)?(?:solutions|options|la main)(?: s'offrent à vous)?|deux solutions s'offrent à vous|(?:ou |et )?(?:de )?nous (?:écrire|contacter|prévenir|écrivez)(?: (?:ensuite|alors|après sa réception|dès que vous l'aurez reçu|quand vous l'aurez|une fois (?:qu'il est chez vous|le \w+ chez vous)|pour savoir comment le renvoyer|à son arrivée))*|vous (?:le )?(?:recevez|nous écrivez)(?: ensuite)?(?: pour savoir comment le renvoyer)?|comment (?:nous )?le (?:renvoyer|retourner)|pour (?:le renvoyer|organiser le retour|le retour)|afin que nous vous indiquions|que nous vous expliquions le retour|si vous (?:préférez le recevoir|ne souhaitez plus \w+ \w+|l'avez déjà accepté)|si (?:le|la) \w+ ne vous intéresse plus|pour savoir comment (?:le renvoyer|procéder)|trouver moins cher ailleurs|la marche à suivre|une fois le \w+ chez vous|à son arrivée",
    ),
    "return_steps exchange_quote": (
        rf"(?:nous vous (?:enverrons|adresserons|transmettrons|ferons parvenir|dirons)|vous (?:recevrez|aurez)) {_INS}|{_INS} vous seront envoyées|{_INS}|si c'est bien ce que vous souhaitez|qu'il vaut mieux attendre avant d'expédier quoi que ce soit|avant d'expédier quoi que ce soit|comment faire|nous vous dirons comment faire|dites-(?:nous|le-nous)(?: simplement)?(?: que)? vous souhaitez continuer|un (?:simple )?« ?oui ?»",
    ),
    "identify_requester ask_order_number": (
        rf"(?:nous )?ne (?:parlons d'une commande|donnons (?:les détails d'une commande|ces informations)|pouvons donner ces informations)|(?:les )?(?:détails|informations) d'une commande ne sont (?:donnés?|données|communiqués?) |{_MAIL}|qu'à (?:cette adresse|la personne qui l'a passée)|(?:de )?la personne qui l'a passée|qui l'a passée|(?:à )?cette adresse|que vous avez reçue|(?:la )?confirmation (?:de commande )?(?:reçue|que vous avez reçue)?|nous (?:devons d'abord )?être sûrs de parler à la bonne personne|nous devons|il nous (?:faut|manque) juste (?:une chose|un message)|un message envoyé|où en est le colis|c'est bien votre commande|convient aussi|(?:depuis )?celle-ci|l'e-mail de confirmation|faites-nous suivre",
    ),
}
