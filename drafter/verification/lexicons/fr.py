"""French phrases: what a reply may claim, and the words around it (see `lexicons` for the rows' meaning)."""

TABLES = {
    "parcel": {
        "delivered": "livré/livrée/livrés/livrées | arrivé/arrivée/arrivés/arrivées | distribué* | remis/remise en main/mains | remis/remise à vous/votre/un/une | déposé* dans/chez/devant/à | parvenu* | réceptionné* | reçu* par | signé* pour | dans votre boîte | livraison .. effectuée/terminée/réussie | devant votre porte | chez le/un/votre voisin | vous l'avez déjà | laissé* chez | est chez vous | entre vos mains | a atteint sa destination | dans vos mains | chez le gardien | sur votre palier | commande a .. été reçue | bien été livré* | a bien été remis*",
        "out": "en cours de livraison | en livraison | en tournée | parti* en livraison | avec le livreur | dans le véhicule | dans le camion | entre les mains du livreur | chargé* dans le | dernier tronçon | dernier kilomètre | sorti* en livraison | en cours de distribution | dans la camionnette | dans le fourgon | camionnette du livreur | dans son camion | dans le camion | chargé* pour la tournée | tournée d'aujourd'hui | vous l'apporte/apportent | vous le/la livre cet | livreur sonnera | coursier .. apporte | camion de livraison | dernière étape",
        "attempt": "tentative de livraison | tenté de .. livrer | essayé de .. livrer | n'a pas pu .. livrer | n'a pu .. livrer | n'a pas pu être livré* | livraison .. échoué* | échec de livraison | échec de la livraison | vous étiez absent* | en votre absence | personne n'était | avis de passage | livraison infructueuse | tentative .. infructueuse/échoué* | n'ont pas pu .. livrer | première tentative | nouvelle présentation | pas pu .. remettre/déposer/laisser | le livreur est passé | livreur .. passé | personne n'a répondu | a sonné | n'y avait personne | personne à la porte | première livraison n'a | livraison n'a pas abouti | n'a trouvé personne | personne pour | porte close | pas pu terminer/effectuer/achever .. livraison | n'a pas pu terminer",
        "pickup": "prêt* à être retiré* | prêt* au retrait | disponible/disponibles au retrait | disponible/disponibles en point | à retirer | point relais | point de retrait | vous attend/attendent | en attente de retrait | pouvez .. retirer | pouvez .. récupérer | pouvez aller .. chercher | à récupérer | disponible/disponibles pour le retrait | bureau de poste | en relais | venir .. chercher | peut être retiré* | dans la consigne | en consigne | en bureau de poste | vous faut juste le code | juste le code | vous le/la garde/gardent | passez le/la prendre/chercher/récupérer | à la poste | en boutique",
        "transit": "en route | en chemin | en transit | en cours d'acheminement | en acheminement | s'achemine/s'acheminent | en déplacement | dans le réseau | poursuit/poursuivent son/leur | chemine | voyage | est/sont parti* | se dirige | roule/roulent vers | quelque part entre | voyage toujours | à mi-chemin | vers vous",
        "shipped": "expédié/expédiée/expédiés/expédiées | envoyé/envoyée/envoyés/envoyées | remis/remise/remises à/au ups/dhl/colissimo/chronopost/la/gls/dpd/mondial/transporteur/fedex/royal/evri | est/sont parti/partie/partis/parties | parti/partie/partis/parties de notre/nos/chez/avec | déjà/encore parti/partie/partis/parties | quitté | pris/prise/prises en charge | confié* à/au | sorti* de notre | a/ont été remis/remise/remises | remis au",
        "exception": "un problème/incident/souci/contretemps/imprévu | une anomalie/difficulté | incident | bloqué* | retenu* | endommagé* pendant/durant/en/lors | en douane | à la douane | anomalie | mal orienté* | mal acheminé* | souci | a signalé/rencontré/relevé un/une | arrêté* en | problème | incident d'acheminement | problème d'acheminement",
        "returning": "en retour vers | en cours de retour | revient/reviennent vers/à | retourné* à l'expéditeur | retourne/retournent à/vers | retour à l'expéditeur | renvoyé* à/vers l'/nos/notre/nous | nous revient | nous reviennent | sur le chemin du retour | fait demi-tour | en train de nous revenir | sur le retour | repart vers | retour vers nos/notre | nous le/la/les rapporte/rapportent/ramène/ramènent | être retourné* à l'expéditeur | nous est/sont retourné* | revient/reviennent vers nos/notre/nous | nous le/la/les renvoie/renvoient | nous l'a/ont renvoyé* | rentre à notre/nos | réexpédié* | nous a/ont été réexpédié*/renvoyé*/retourné* | demi-tour | revient chez nous | de retour vers | nous revient | commencé à retourner | commencé à renvoyer | en train de retourner | retourner le colis à l'expéditeur | réacheminé vers nous | réacheminé* à l'expéditeur | réacheminé* vers nos/notre",
        "lost": "perdu/perdue/perdus/perdues | égaré* | introuvable* | disparu* | ne retrouve* pas | n'a pas été retrouvé* | considéré* comme perdu* | sans trace | perdu* en chemin/route | s'est perdu* en chemin/route | perdu* pendant l'acheminement | introuvable | a/ont disparu | considère .. perdu* | comme perdu* | plus aucune trace | s'est volatilisé* | impossible à retrouver",
        "label": "étiquette .. créée/imprimée/générée/prête/éditée/émise | attend/attendent .. transporteur/enlèvement/scan/prise/collecte | en attente de .. transporteur/enlèvement/scan/prise/collecte | pas encore été scanné*/pris* | annoncé* | en attente d'enlèvement | en attente de prise | prêt* à être remis*/confié*/expédié* | prêt* pour le transporteur | préannoncé* | enregistré* auprès | en attente du premier | a son étiquette | ne l'a pas encore scanné* | pas encore scanné* | n'a pas encore été scanné*",
        "idle": "arrivé* cassé*/endommagé*/défectueu*/abîmé*/ébréché* | être livré*/expédié*/envoyé* | aucun problème | sans problème | un problème de paiement | problème avec le/votre paiement | le problème | du problème | envoyé un/une/des .. photo*/message | pas de problème | avez/ayez envoyé | transporteur vous | y arriver | envoyé par | perdu de temps | problème de/avec/sur la/le lampe/luminaire/produit | parti du principe | cas de problème | rien n'est .. parti",
    },
    "order": {
        "cancelled": "annulé/annulée/annulés/annulées | viens/venons de l'annuler | viens/venons d'annuler | procédé à l'annulation | annulation est .. faite/effectuée/terminée | annulation est terminée/faite/confirmée/effective",
        "hold": "en attente | suspendu* | en suspens | bloqué* | mise/mis en attente | en pause | est/sont retenu*",
        "preparing": "en préparation | en cours de préparation | préparons votre/la/cette commande | préparons votre/le colis | préparé/préparée | en cours de traitement | dans notre entrepôt | à l'entrepôt | emballons | emballé* | encore chez nous | toujours chez nous | n'est pas encore parti* | n'a pas encore été expédié* | pas encore quitté | pas encore expédié* | pas encore parti* | préparons encore | emballons encore | préparons toujours | sur l'étagère | rien n'est .. sorti | toujours chez nous | confié à aucun | pas encore confié* | n'est encore sorti | encore dans nos/notre | rien n'est parti | toujours dans notre | doit/doivent encore être expédié* | doit encore partir | reste à expédier",
        "scheduled": "programmé* | planifié* | prévu* pour l'expédition",
        "paid": "paiement .. reçu/encaissé/validé/confirmé/effectué/accepté/enregistré/abouti | payé/payée/payées | réglé/réglée/réglées",
        "unpaid": "paiement .. en attente | paiement .. refusé/échoué/incomplet/expiré/manquant/rejeté | en attente de .. paiement/règlement/virement | attendons .. paiement/règlement/virement | impayé* | n'avons pas .. reçu .. paiement/règlement | n'est pas encore payé* | "
        "reste .. payer/régler/solde | montant .. restant/manquant/dû | solde .. restant/dû | autorisation .. expiré/expire | paiement n'a | paiement n'est | il manque | attend .. paiement/règlement/virement",
        "idle": "être annulé* | peut .. annulé* | ne peut .. annulé* | dans l'attente de votre | en attente de votre réponse/retour | avez payé/réglé",
    },
    "refund": {
        "issued": "remboursé/remboursée/remboursés/remboursées | recrédité* | crédité* | remboursement .. émis/effectué/lancé/envoyé/initié/traité/déclenché/réalisé/parti | émis/effectué/lancé/envoyé/initié/traité/déclenché/réalisé/procédé .. remboursement | reversé* | restitué* | viens/venons de rembourser | viens/venons de lancer/faire/émettre/effectuer/déclencher .. remboursement | viens/venons de vous rembourser | argent est de nouveau | tout rendu | remboursement est parti/passé/fait | rendu votre argent | avez de nouveau | argent vous a été | restitué* l'argent",
        "completed": "remboursement .. terminé/finalisé/arrivé/crédité/abouti/complet | remboursements .. terminés",
        "pending": "remboursement .. en cours | remboursement .. en attente | remboursement .. traitement | il est en cours | est encore en cours",
        "failed": "remboursement .. échoué/rejeté/refusé | remboursement .. n'a pas abouti | remboursement n'a pas été/abouti/pu | remboursement n'est pas passé/parvenu/arrivé",
        "idle": "être remboursé*/crédité*/recrédité* | sera/seront .. remboursé*/crédité*/recrédité* | est/sont remboursé*/crédité* sous/dans/à | sont remboursé* | est/sont crédité*/recrédité*/reversé* | il est en cours de livraison/acheminement/préparation | est en cours de livraison/acheminement/préparation/traitement",
    },
    "return": {
        "received": "retour .. reçu/arrivé/réceptionné/parvenu | reçu votre retour | bien reçu .. retour | revenu* dans nos/notre | de retour chez nous | retour nous est/sont .. parvenu* | nous est/sont revenu* | arrivé* dans nos/notre/chez nous",
        "approved": "retour .. accepté/approuvé/autorisé/validé/confirmé | accepté/approuvé/autorisé/validé .. retour",
        "declined": "retour .. refusé/rejeté | refusé/rejeté .. retour",
        "requested": "retour .. demandé/enregistré/ouvert/initié | enregistré/ouvert .. retour | demande de retour .. reçue/enregistrée/ouverte",
        "closed": "retour .. clos/clôturé/terminé/finalisé",
        "idle": "retour à l'expéditeur | retour .. être/peut",
    },
    "deed": {
        "replacement": "remplacement .. envoyé/expédié/lancé/commandé/confirmé/organisé/préparé/enregistré | envoyé/expédié/lancé/commandé/organisé/préparé/confirmé/enregistré .. remplacement/nouveau/nouvelle/neuf/neuve/autre/nouvel | remplacé* | nouvel/nouveau/nouvelle .. expédié*/envoyé*/parti* | autre exemplaire .. expédié*/envoyé* | renvoyé un/une | envoyé un/une .. autre | en avons renvoyé/envoyé | paire neuve | nouveau/nouvelle/neuf/neuve .. en route | un autre/une autre .. en route | commande de remplacement .. créée/passée | article de remplacement | créé une commande de remplacement | en remplacement | expédié/envoyé un remplacement",
        "exchange": "échangé* | échange .. confirmé/enregistré/lancé/effectué/organisé | confirmé/enregistré/lancé/effectué/organisé .. échange | troc est | mis l'autre/la | autre taille | échange est .. fait | mis en place un échange | organisé un échange | créé un échange | préparé un échange",
        "address": "adresse .. modifiée/changée/mise/corrigée/actualisée/remplacée | modifié/changé/corrigé/actualisé/remplacé .. adresse | mis à jour .. adresse | à la nouvelle adresse | remplacé l'adresse | nouvelle adresse est .. enregistrée | va/ira/part maintenant à la nouvelle | coordonnées .. modifiées/mises/changées",
        "label": "étiquette de retour .. créée/envoyée/jointe/prête/émise/générée | créé/envoyé/joint/émis/généré .. étiquette | bordereau de retour .. créé/envoyé/joint/prêt | étiquette retour .. créée/envoyée/jointe/prête",
        "credit": "bon .. envoyé/émis/ajouté/crédité | avoir .. émis/envoyé/crédité | envoyé/émis/ajouté/appliqué .. bon/remise/avoir/réduction/code | euros d'avoir | code cadeau | un avoir .. compte | mis un code/bon | bonus sur | appliqué un crédit | crédit .. appliqué/ajouté | ajouté un crédit | émis un bon",
        "inquiry": "ouvert/lancé/déposé/engagé/initié .. enquête/réclamation/recherche/dossier | avons/ai .. contacté/relancé/appelé/alerté/joint/interrogé .. transporteur/ups/dhl/colissimo/chronopost/livreur/poste | enquête .. ouverte/lancée | réclamation .. ouverte/déposée | le/la recherche déjà | recherche déjà | enquête est | enquête en cours | transporteur le recherche | recherche est .. lancée | mandaté le transporteur | escaladé | remonté le dossier | déposé une réclamation | transmis en urgence | ouvert une demande | demande .. ouverte",
        "stop": "arrêté/stoppé/intercepté/dérouté/redirigé .. colis/envoi/livraison",
        "favour": "prolongé/étendu .. délai/période | renoncé .. frais | supprimé/annulé .. frais | mis de côté | réservé pour vous | offert .. frais",
        "idle": "être échangé*/remplacé* | envoyé un/une mail/e-mail/message",
    },
    "modal": {
        "not": "pas | jamais | n'a pu | n'ont pu | aucun/aucune | sans | ni | rien | guère",
        "will": "ensuite | sinon | sera/seront | devrait/devraient | devra/devront | va/vont | prévu/prévue/prévus/prévues/prévoit/prévoyons | estimée/estimé | arrivera/arriveront | attendu/attendue/attendus/attendues | pourra/pourront | doit/doivent | devait/devaient | serait/seraient | comptons | espère/espérons | veut/veulent | aurait/auraient dû | devriez/devrais/devrions",
        "if": "si | s'il | s'ils | dès que | dès | lorsque | lorsqu | quand | une fois | tant que | avant que | avant de | jusqu'à ce | au cas | après | en cas | à condition | pourvu | chaque fois | aussitôt | sitôt | à compter | à partir | où | ce que | ce qui | quel/quelle/quels/quelles",
        "can": "peut/peuvent/pouvez/pouvons/puis | pourrait/pourraient/pourriez/pourrions | possible/possibles | peut-être | souhaitez/voulez/désirez | merci de | veuillez | volontiers | permettez",
        "be": "être | soit | soient",
    },
    "when": {
        "end": "a pris fin | prend fin | pris fin | expiré* | expire/expirait | se termine | s'est terminé* | clos*",
        "arrive": "arrivée | arrivera/arriveront | sera/seront .. livré*/chez/là | livraison prévue | livraison estimée | date de livraison | livrer | arriver | parvenir | être livré* | vous parviendra | serez livré*",
        "due": "prévu* | attendu* | estimé* | promis* | prévoit | devrait/devraient | devait/devaient | annoncé* | au plus tard",
        "delivery": "livré* | arrivé* | livraison | distribué* | reçu* | réception | remis* | déposé*",
        "ship": "expédié* | envoyé* | remis/remise/remises à/au | parti/partie/partis/parties | quitté | pris* en charge | confié* | expédition | date d'expédition | en route depuis | remis*",
        "dispatch": "partira/partiront | expédition | expédierons | sera/seront .. expédié* | expédier | partir | quittera/quitteront | quitter | être expédié* | départ | envoi | remettrons | expédié* | part",
        "placed": "commandé* | commande du | achat | acheté* | date de commande | passé commande | commande passée | passée le/ce/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | commande .. du",
        "scan": "dernier/dernière/dernières/derniers | scan* | information* .. du/datée/au | datée | enregistré* | relevé* | bougé | signalé* | mouvement | nouvelles | mise à jour | en date du",
        "window": "délai | délai court jusqu | période | a pris fin | prend fin | expiré* | expire | expirait | se termine | s'est terminé* | terminait | retourner | retour | renvoyer | rétractation | échange | échanger | dernier jour | avez jusqu | fin | clos* | rendre",
        "window_start": "court/courait/courant | à compter | à partir | compté* | commence/commençait/commencé | débute/débutait | décompté* | calculé*",
        "refunded": "remboursé* | remboursement .. effectué/émis/lancé/du | crédité* | effectué/émis/lancé/initié | remboursement du | recrédité* | remboursement",
        "refund_due": "compte | carte | crédité* | créditer | montant",
        "pay": "paiement | payer | régler | règlement | virement | autorisation | expire | solder",
        "act": "si .. d'ici | si .. avant | si .. le | pas .. d'ici | d'ici là | attendre | passé cette | toujours pas | sans nouvelles | au-delà | d'ici",
        "today": "ce jour | à ce jour | aujourd | actuellement",
    },
    "act": {
        "return": "retour | retours | retourner | retourné* | retournez | renvoyer | renvoyé* | renvoyez | rendre | rétracter | rétractation | restituer | reprendre | reprenons | reprendrons | reprend/reprends/reprennent | renvoyez-le/renvoyez-la | le renvoyer | le retourner | le reprendre | période de retour | le reprenons",
        "exchange": "échange | échanges | échanger | échangé* | échangez | l'échangeons | échangeons",
        "cancel": "annuler | annulation | annulé* | annulez | annulable* | arrêter | stopper | interrompre | arrêter la commande | l'annuler | l'annulons | annulons",
        "address": "adresse .. modif*/chang*/corrig*/jour | modif*/chang*/corrig* .. adresse | changement d'adresse | adresse | nouvelle adresse",
        "refund": "rembours*",
    },
    "say": {
        "yes": "pouvez | possible | pouvons | peut | peuvent | volontiers | bien sûr | certainement | avez droit | dans les temps | à temps | encore ouvert* | pas de problème | aucun problème | pourrez | avez jusqu | avez encore | avez .. jours/droit | acceptons | dans le délai | disposez | reste/restent .. jours | droit de | voici comment | voici la marche | autorisé* | permis* | admis* | éligible* | oui | encore dans | remplit | rentre dans | entre dans | reprenons | ne pose aucun problème | ne pose pas de problème | sans problème | sans difficulté | pas de souci | libre à vous | bien sûr que | encore temps | nous l'annulons/échangeons/changeons | peut se faire | volontiers | avec plaisir | aucun souci | sans souci | peut encore | tout à fait | nous l'échangeons | l'échangeons | nous le/la reprenons | en mesure de | en mesure d'annuler/échanger/accepter",
        "no": "impossible | n'est pas possible | n'est plus possible | ne pouvons/peut/pouvez/peuvent | ne puis | trop tard | plus possible | expiré* | exclu* | n'acceptons | ne sera pas possible | refusé* | malheureusement pas | hors délai | hors du délai | n'est pas autorisé* | n'est plus | a pris fin | s'est terminé* | terminé* | clos* | n'avez plus | n'est pas éligible | n'êtes plus | pas en mesure | dépassé* | ne permet* | déjà parti* | a déjà quitté | ont déjà quitté | déjà expédié* | est déjà en route | ne remplit | écoulé* | ne prévoit | ne prévoient | n'est pas recevable | ne reprenons | ne saurait | ne sauraient | ne sont plus | ne sont pas .. possible*/repris*/échangeable* | ne nous est pas/plus possible | sont exclus | est passé* | hors de question | plus de notre ressort | on ne peut plus | trop tard | n'est pas envisageable | dépassé* | pas recevable | ne proposons pas/plus | pas en mesure | plus en mesure",
        "idle": "pouvez .. suivre/voir/trouver/consulter/répondre/écrire/vérifier/lire/contacter/garder/conserver/retirer/récupérer | peut prendre | peut-être | pouvons .. dire/confirmer/aider | n'est plus .. souhait* | ne pas hésiter | "
        "ne .. souhaitez plus | ne voulez plus",
    },
    "promise": {
        "free": "gratuit* | gratuitement | sans frais | à nos frais | à notre charge | offert* | offrons | cadeau | aucun frais | sans coût | sans supplément | nous prenons en charge | prenons à notre charge | ne vous coûte rien | ne coûte rien | est pour nous | vous est offert* | pour notre compte | notre tournée | couvrons tous | tous les frais | pourrez garder l'article",
        "guarantee": "garantissons | garantis | promettons | promets | assurons | assuré que | sans faute | à coup sûr | certainement livré* | absolument certain | parole | coûte que coûte | quoi qu'il arrive | notre/ma parole | vous l'aurez demain | coûte que coûte | garantie avant/pour/d'ici/demain/vendredi/lundi | est garantie | livraison garantie",
        "compensation": "dédommag* | compensation | compenser | indemnis* | indemnité | geste commercial | pour nous excuser | pour nous faire pardonner | en guise d'excuse* | en guise de",
        "discount": "remise/remises de/sur/exceptionnelle | réduction* | rabais | ristourne | avoir de/sur/d | une remise | votre remise | un avoir | % sur la/votre | pour cent sur",
        "full_refund": "remboursement intégral | remboursement complet | remboursement total | totalité | intégralité | remboursé* .. intégralement/totalement/entièrement | montant total | entièrement remboursé* | rembourser .. intégralement/totalité/entièrement | tout votre argent",
        "refund": "rembourserons | rembourserai | vous remboursons | serez remboursé* | vous rembourser | recevrez .. remboursement | aurez .. remboursement | pouvons .. rembourser | procéderons .. remboursement",
        "replacement": "enverrons .. nouv*/remplac*/autre/neuf/neuve | vous envoyons .. nouv*/remplac*/autre/neuf/neuve | remplacerons | recevrez .. nouv*/remplac* | pouvons .. remplacer | expédierons .. nouv*/remplac* | renverrons un/une",
        "speed": "express | livraison express | envoi prioritaire | en urgence | prioritaire* | dans la journée",
        "idle": "garantie légale | garantie du | sans frais de dossier | voir de plus | avoir de vos | avoir de la | avoir de bonnes | à votre charge | avoir de quoi | carte/cartes cadeau/cadeaux | chèque/chèques cadeau/cadeaux | bon cadeau | carte cadeau | code cadeau que",
        "voucher": "bon d'achat | bon de réduction | code promo* | coupon* | prochaine commande | prochain achat | code de réduction",
        "gift": "petit cadeau | un cadeau | cadeau gratuit | cadeaux | surprise",
    },
    "amount": {
        "refund": "rembours* | crédit* | recrédit* | restitu* | revers* | revient",
        "total": "total | montant de la commande | valeur de la commande | au total | montant total | payé",
        "fee": "frais de retour | frais | déduit* | déduisons | retenu* | retenons | participation | étiquette | coût du retour | déduction",
        "difference": "différence | de plus | de moins | supplément | complément | écart",
        "price": "prix | coûte/coûtent | l'unité | pièce | chacun* | à l'unité | unitaire*",
        "shipping": "livraison | frais de port | expédition | envoi | port",
        "threshold": "à partir de | dès | supérieur* | au-delà",
        "due": "restant* | manquant* | à payer | à régler | reste | solde | dû | due | manque",
    },
    "span": {
        "window": "délai de retour | délai de rétractation | rétractation | retourner | retourné* | renvoyer | après la livraison | à compter de la livraison | après réception | à compter de la réception | échanger | suivant la livraison | suivant la réception | le délai | après livraison | à partir de la livraison | rendre | après l'achat",
        "refund": "rembours* | crédit* | carte | compte | banque | paypal | argent | montant",
        "delivery": "livr* | expédi* | achemin* | transport*",
        "reply": "répon* | réponse | revenir vers | reviendr* | recontact* | contact* | collègue* | équipe | reviens | revenons",
        "processing": "trait* | vérif* | contrôl* | inspect* | examin* | réception du retour | entrepôt | préparation",
        "late": "retard | en retard | après la date | dépass*",
        "news": "mise à jour | scan* | nouvelles | mouvement* | depuis | information*",
        "left": "reste/restent | encore | restant*",
    },
    "ordinal": {
        "1": "premier colis/paquet/envoi | première livraison/partie | colis/paquet/envoi 1/un | 1er colis/paquet/envoi | le/la premier/première est/a/sera/devrait",
        "2": "deuxième/second colis/paquet/envoi/livraison/partie | seconde livraison/partie | colis/paquet/envoi 2/deux | 2e colis/paquet/envoi | le/la deuxième/second est/a/sera/devrait",
        "3": "troisième colis/paquet/envoi/livraison/partie | colis/paquet/envoi 3/trois | 3e colis/paquet/envoi | le/la troisième/troisième est/a/sera/devrait",
        "4": "quatrième colis/paquet/envoi/livraison/partie | colis/paquet/envoi 4/quatre | 4e colis/paquet/envoi | le/la quatrième/quatrième est/a/sera/devrait",
        "other": "autre colis/paquet/envoi/livraison/partie | l'autre | le reste | restant/restants",
        "all": "les deux | tous/toutes | tout | chaque colis | vos colis | l'ensemble | commande complète | aucun des",
    },
    "thing": {
        "other": "message/messages/mail/e-mail/courriel/demande/question/photo/photos | paiement/montant/règlement",
    },
    "live": {
        "now": "en ce moment | actuellement | à l'instant | en temps réel | en direct | présentement | à cet instant"
    },
    "clause": {"and": "et | mais | car | tandis | que | qui | donc | cependant | toutefois | ou | alors"},
}

WORDS = (
    "le la les un une des du de et ou mais à au aux en dans par pour sur sous avec sans chez que qui quoi dont où ne pas plus déjà encore aussi "
    "très comme quand si ce cet cette ces son sa ses votre vos notre nos vous nous je il elle ils elles on se me est sont était été a ont avons avez "
    "ai sera peut pouvez pouvons merci bonjour cher chère cordialement bientôt commande colis livraison retour remboursement répondre écrire bien"
)
