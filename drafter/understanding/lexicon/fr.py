"""French cues."""

from drafter.understanding.lexicon.fr_claims import CLAIMS

NEGATORS = """
(ne|n') (veux|souhaite|voudrais|désire|demande|compte|cherche|voulons|souhaitons|ai) (pas|plus) (besoin)? (de|d'|à|
    un|une|le|la|faire)?
(sans|plutôt que de|plutôt que|au lieu de|au lieu d'|pas besoin de|pas besoin d'|inutile de) (de|d'|le|la|l'|un|une)?
"""
BARE_NEGATORS = """
(pas|ne pas) (de|d'|le|la|l'|un|une|que)?
"""

CUES = {
    "intent:wismo": """
        quand (arrive|arrivera|part|partira|sera livrée|sera livré) (la|le|ma|mon|t il|t elle)? $
        (où|ou) (est|en est) (la|le)? $
        (commande|colis|paquet) _ ne (part|avance|bouge) pas
        (où|ou) (est|sont|se trouve|se trouvent|en est) (mon|ma|mes)
        (arrive|arrivent) (t il|t elle)? (aujourd hui|demain)
        (retour|retourné|renvoyé) (à|a) l (expéditeur|expediteur)
        (le|la|les)? (récupérer|retirer) _ (colis|paquet|commande)
        (a t il|a t elle|est il|est elle) (été)? (expédié|expédiée|envoyé|envoyée|parti|partie)
        (où|ou) (est|sont|en est|se trouve|se trouvent|reste|en êtes) _ (commande|colis|livraison|paquet|lampe|
            veste|achat|chaussures|article|articles|affaires|tente|marchandise)
        (il est|elle est|est|c'est) (où|ou) (mon|ma|le|la) (colis|commande|paquet|livraison|lampe)
        quand (est ce que|vais|va|sera|serai|arrive|arrivera|arrivent|pourrai|recevrai|vient|partira|part|aurai|
            allez) _ (colis|commande|paquet|livraison|livré|livrée|reçu|recevoir|arriver|expédié|expédiée|commander|
            envoyer|lampe|veste|expédier)
        (suivi|numéro de suivi|tracking|suivre) (de|du|mon|ma|n'|colis|ne|la|le|est|indique|bloqué|commande)?
        (statut|état|avancement|point) (de|du|sur) (ma|mon|la|l')? (commande|colis|livraison|paquet|expédition)
        (a t elle|a t il|est elle|est il|ma commande|mon colis|avez vous|est ce que) _ (été|bien|déjà)? _ (expédié|
            expédiée|envoyé|envoyée|partie|parti)
        (pas|toujours pas) (encore)? (été)? (expédié|expédiée|envoyé|envoyée|partie|parti)
        (attends|attendre|attente|attendons) _ (depuis|semaines|jours|colis|commande|semaine|mois|livraison)
        (colis|paquet|commande|livraison) _ (bloqué|bloquée|perdu|perdue|égaré|douane|transit|coincé|suspens|
            préparation|en cours|égarée)
        pourquoi _ (commande|colis|livraison|paquet) _ (bloquée|bloqué|expédiée|expédié|retard|attente|pas|toujours)
        (livreur|facteur|transporteur|coursier) _ (repasser|passé|repassera|raté|absent|manqué|repasse)
        (nouvelles|nouvelle|des nouvelles|information|informations) (de|sur|concernant|du) (ma|mon) (commande|colis|
            livraison|paquet)
        (arrivera|arrivera t il|arrive|sera t il|arrivera t elle) _ (avant|à temps|demain|pour|aujourd'hui|lundi|
            vendredi)
        que (se passe|devient|s'est) _ (commande|colis|paquet|livraison)
        (acheminement|ce qu il advient|ce que devient|qu est devenu|qu est devenue|où se trouve|où en est)
        (quel jour|à quelle date|quelle date|quand) _ _ (arrive|arrivé|envoyé|envoyée|expédié|expédiée|livré|livrée|
            part|parti|livrez|expédiez|envoyez|distribué)
        (livré|livrée|expédié|expédiée|envoyé|envoyée|distribué) (quel jour|quand|à quelle date|le combien)
        (nouvelles|infos|point) _ (retard|intempéries|grève|tempête)
    """,
    "intent:return": """
        (retourner|renvoyer|rendre|restituer|retourne|renvoie|retournez|le retourner|la retourner|retouner) (cet|
            cette|le|la|les|l'|mon|ma|mes|un|une|ce|ces|article|$|produit|svp|tout|s'il)
        (souhaite|veux|voudrais|aimerais|puis je|je peux|peut on|comment|possible de|faire un|effectuer un|pour|
            faire|besoin de) _ (retourner|renvoyer|rendre|retour)
        (étiquette|bon|bordereau|procédure|demande|frais|numéro|portail|colis|formulaire|statut) (de)? retour
        (droit de rétractation|rétractation|rétracter|me rétracter)
        (retour) (de|du|gratuit|colis|article|svp)
        (mon) retour
        (je) (le|la|les) (renvoie|retourne|rends|renvoyer)
        (ne) (veux|souhaite) pas (le|la|les) garder
        (ne|n)? (reprenez|reprendre|repreniez|reprend) (pas|vous|quand même)? (le|la|les|mon|ma|mes|cet|cette|ce|l|un|
            une)?
        (refusez|refuser|acceptez|accepter|refusé|accepté) _ retour
        (vous|de|pour|comment|puis je|peux je|peut on|je peux) (vous)? (le|la|les|l)? (renvoyer|rendre|retourner|
            renvoie|renvois)
    """,
    "intent:exchange": """
        (échanger|échange|échangez|échangé|echange|l'échanger|l' échanger) (contre|le|la|les|de|en|ma|mon|pour|$|
            avec|taille|gratuit|d'|par|une|possible|svp|se)
        (autre|différente|mauvaise|bonne) (taille|couleur|pointure|modèle)
        (taille|pointure) (au dessus|au dessous|en dessous|supérieure|inférieure|de plus|plus grande|plus petite|
            en plus|en moins)
        (changer|changer de|changement de) (la|de|taille|couleur|modèle) (taille|couleur|modèle|pointure)?
        (il me faut|j'ai besoin|je voudrais|j'aimerais) (du|d'un|la|le|en|une|un) _ (taille|medium|plus grand|
            plus petit|pointure|m|l|s|xl)
        (les|la|le|l') avoir en (taille|noir|blanc|bleu|vert|rouge|laiton|s|m|l|xl|gris)?
        (avoir|modèle|version|prendre) _ _ (à la place|au lieu) (de|du|d|des)
        (changer|changez|changeriez|échanger|échangez|échangeriez|troquer) _ _ (contre|pour|en) (un|une|la|le|les|du|
            celui|celle)
        (en|du|un) (36|37|38|39|40|41|42|43|44|45|46|47|48|6|7|8|9|10|11|12|7,5|8,5|9,5|10,5) (au lieu|
            à la place) (de|du|d)
    """,
    "intent:cancel": """
        (retirer|retirez|enlever|enlevez|supprimer|supprimez) _ _ (de|à) (ma|la|cette) commande
        (annuler|annulez|annulation|annule|l'annuler|anuler)
        (n'|ne) (envoyez|expédiez|livrez|l'expédiez|l'envoyez|l' expédiez|l' envoyez) (pas)? _
        (résilier|résiliez|résiliation|arrêter) _ (abonnement|livraisons)
        (stopper|bloquer|arrêter) (la|ma|l') (commande|expédition|livraison)
    """,
    "intent:refund": """
        (remboursement|remboursé|remboursée|rembourser|remboursez|rembourse|remboursés|remboursements|remboursment)
        (argent|somme|montant) (de retour|rendu)
        (récupérer|rendre|rendez|rendiez|revoir) (moi)? (mon|l') argent
        (avoir) sur (ma|mon) (carte|compte)
        recrédit*
        (quelque chose|une partie|un geste|un dédommagement|euros|€) _ (rendu|rendus|remboursé|remboursés|en retour|
            récupérer|reverser)
        (vois|verrai|arrivent|arrive|arrivera|arriveront|reviennent|revient|reviendra|reviendront|retrouve|apparaît|
            crédités|crédité|aurai|revois) _ (sur) (ma|mon|la|le) (carte|compte|paypal)
        (nouvelles|nouveau|infos|point) _ _ (argent|remboursement|somme)
    """,
    "intent:address_change": """
        (changer|modifier|corriger|changement|trompé|trompée|mauvaise|mauvais|nouvelle|erreur|ancienne|autre|
            mettre à jour|modification|rectifier) _ (adresse|code postal|rue|domicile)
        (adresse|code postal|numéro de rue) _ (changer|modifier|corriger|mauvaise|erronée|fausse|incorrecte|
            nouvelle|ancienne|manque|incomplète|erreur|erroné|corrigée|incorrect|tromp*)
        (j'ai|j' ai|nous avons|viens de|je viens de) (déménagé|déménager)
        (livrez|envoyez|expédiez|livrer|envoyer) _ (bureau|travail|parents|voisin|autre adresse|nouvelle adresse|
            adresse suivante)
        (manque|oublié|oublie) (le|d'|l'|mon|indiqu*|de)? _ (numéro|appartement|bâtiment|étage|digicode|code postal)
        lieu de livraison
        (changé|modifié|mis à jour|corrigé|changée|modifiée|corrigée) _ adresse
        (aller|livrer|livré|livrée|envoyer|expédier|envoyé|arriver|livrez|envoyez|partir|déposer) _ _ (à mon bureau|
            au bureau|à mon travail|au travail|sur mon lieu de travail|chez mes parents|à mon entreprise|chez ma mère|
            chez un ami)
        (mis|indiqué|donné|saisi|écrit) _ (ancien|ancienne|mauvais|vieux|vieille) (numéro|rue|adresse|code|bâtiment)
    """,
    "intent:payment": """
        (dois je|puis je|faut il) _ (payer|régler|virer)
        (paiement|carte|virement|transaction) _ (refusé|refusée|échoué|passé|pas|erreur|rejeté|reçu|rejetée|bloqué|
            double|en attente)
        (moyens|moyen|modes|mode|méthodes|lien|options) de paiement
        (payer|régler|paye|paie|paiement) (par|en|avec|à|via) _ (paypal|virement|carte|plusieurs fois|chèque|klarna|
            la livraison|3 fois|espèces|quatre fois|4 fois)
        (facture|ticket de caisse)
        (débité|débitée|prélevé|prélevée|prélèvement|facturé|facturée|débitee|debite)
        (payé|payée|réglé) (deux fois|en double)
        (en plusieurs fois|contre remboursement|numéro de tva|tva)
        (code promo|code|bon|coupon|bon d'achat) _ (réduction|promo)? _ (pas|fonctionne|appliqué|déduit|marche|valable)
        (j'ai|j' ai) (fait|effectué) (le|un) (virement|paiement)
    """,
    "intent:item_problem": """
        (remplacement|pièce de rechange|pièces de rechange|remplacer|remplacez|remplacé)
        (veux|voudrais|envoyez|renvoyez|j'en veux|envoyer|souhaite) (moi|m'en|en)? (un|une) (autre|neuf|neuve|
            nouveau|nouvelle)
        (défaut de conformité|vice caché|non conforme)
    """,
    "intent:presale_size": """
        (quelle|quel|quelles) (taille|pointure|tailles) _
        (guide|tableau|grille) (des|de) tailles
        (taille|taillent) (t elle|t il|t elles|t ils|elle|petit|grand|normalement|petite|bien|comment|juste|large)
        (entre) (la|le|deux|m|s|l|du)? _ (et l|et m|et le|tailles|et la|et xl)
        (d'habitude|habituellement|normalement|généralement) _ (taille|mets|porte|prends|fais|du)
        (je fais du|je mesure|je mets du|je porte du|je chausse)
        (tour de|longueur de pied|mensurations) _
        (demi pointure|demi taille)
        (quel|quelle) (diamètre|longueur|hauteur|largeur|dimension) _
        (trop) (haute|haut|grande|grand|large|basse|bas|petite|encombrante) _ (plafond|table|salon|cuisine|pièce|
            couloir|m de)
        (plafond|hauteur sous plafond|table) (de|à|fait)
    """,
    "intent:presale_compatibility": """
        (compatible|compatibles|compatibilité)
        (fonctionne|fonctionnent|marche|marchent|va|vont|s'adapte|s'adaptent|convient|conviennent|rentre|se monte|
            se branche|l'utiliser|utiliser|se connecte|s' adapte) (t il|t elle)? (avec|sur|à|dans|pour|aux|au) (mon|
            ma|mes|le|la|les|un|une|alexa|google|philips|l'|des) _ (variateur|douille|chaussures|tube|casque|sac|
            tente|réchaud|lampe|abat jour|rail|système|modèle|hue|home|alexa|prise|plafond|vélo|transformateur|
            lampadaire|ampoule|salle)?
        (douille|ampoule|culot) (e27|e14|gu10)
        (alexa|google home|philips hue|homekit|domotique)
        (même|mêmes) (douille|batterie|chargeur|ampoule|culot)
        (adapté|adaptée|adaptés) (à|pour|au) (mon|ma|un|une|le|la)
        (ça|ca|cela) (va|marche|rentre|fonctionne|irait) (avec|sur|dans)
        (monter|fixer|utiliser|mettre|visser|brancher|adapter|accrocher|se fixent|se montent|vont|s adaptent|tiennent|
            montent|se visse|se fixe) _ _ (sur|avec|dans|aux|à) (le|la|les|l|mon|ma|mes|un|une|des|vos)
        (quelle|quelles|quel) (ampoule|ampoules|pile|piles|cartouche|batterie) _ (faut|va|pour|prend|utilise|acheter|
            dois|convient|avec)
    """,
    "intent:presale_delivery": """
        (livrez|expédiez|envoyez|livrer) (vous)? (aussi|également)? (en|à|au|aux|dans|sur|le|hors|l'|chez|vers|jusqu')
        (frais|délai|délais|coût|coûts|prix|temps|tarif|tarifs) de (livraison|port|livraisons|expédition|douane)
        (combien) _ (livraison|expédition|livrer|livré|expédier|port)
        si (je|j'|on|nous) (commande|achète|l'achète|le commande|la commande|passe|l' achète) _ (aujourd'hui|
            maintenant|demain|commande|ce soir)?
        (livraison|livraisons|expédition) (gratuite|offerte|express|internationale|à l'étranger|est elle|possible|
            en point|le samedi|en 24|rapide|en|vers|pour)
        (point relais|droits de douane|à l'étranger|a l'etranger|à l' étranger)
        en commandant (aujourd'hui|maintenant)
    """,
    "intent:presale_product": """
        (dormir|tient|tiennent|place|convient|contient|peut accueillir) _ (personnes|adultes|enfants|litres|bouteilles)
        (combien|quel est le prix|quel prix) (coûte|coûtent|vaut|pour|de|du|fait) _
        (prix|tarif) (de|du|des|pour|svp)
        (en stock|disponible|disponibles|disponibilité|rupture|réapprovisionnement|réassort|de nouveau)
        (est|sont) (elle|il|la|le|cette|ce|elles|ils|ce que)? _ (imperméable|imperméables|lavable|respirante|
            authentique|original|originale|cuir|réglable|rechargeable|coupe vent|dimmable|véritable)
        (avez vous|l'avez vous|l' avez vous|existe|existe t il|existe t elle|y a t il|vendez vous|proposez vous|
            vous avez|vous l'avez) _ (en|couleur|couleurs|vert|noir|blanc|bleu|rouge|autres|laiton|coloris)
        (quelle|quel|quelles|quels|en quelle) (matière|couleur|couleurs|différence|différences|caractéristiques|
            modèles|lampe|sac|tente|veste|modèle|est la différence|matériau|produit|hauteur|autonomie|est sa)
        (différence|différences) (entre)
        (conseillez|recommandez|conseiller|recommander|suggérez|me conseillez|conseilleriez)
        (cherche|recherche|voudrais acheter|aimerais acheter|souhaite acheter|intéressé par|intéressée par|
            veux acheter|m'intéresse) (un|une|la|le|des)?
        (quelle|quel) (hauteur|poids|taille fait|luminosité|puissance|autonomie)
        (machine|laver|lumens|autonomie)
        (plus d'informations|plus d'infos|en savoir plus|plus de détails) (sur|concernant)?
        ^ (vous avez|avez vous|il y a|vendez vous) _ _ $
    """,
    "intent:wholesale": """
        (grossiste|grossistes|en gros|commerce de gros|revendre|revendeur|revendeurs|distributeur|b2b|
            quantité minimale|minimum de commande|remise sur quantité|remises sur quantité|tarif revendeur|
            tarif pro|tarifs professionnels|cadeaux d'entreprise|cadeaux d' entreprise|grande quantité|
            grandes quantités|achat groupé)
        (devis|offre|prix|remise|tarif) (pour|de|sur|si) _ (pièces|lampes|vestes|frontales|unités|exemplaires|sacs|
            tentes)
        (pour notre|pour mon|pour nos|pour ma) (hôtel|bureau|bureaux|entreprise|restaurant|boutique|magasin|équipe|
            société|association|école|club)
        devis
        (conditions|tarif|tarifs|prix|remise|remises|réduction) _ (professionnel|professionnels|professionnelles|
            professionnelle|pro|pros|entreprise|entreprises|groupe|groupes|quantité|quantités|collectivités|scolaire|
            écoles|associations|volume)
        (architecte|architectes|décorateur|décoratrice|agenceur|maître d oeuvre|hôtelier)
    """,
    "intent:policy_question": """
        (politique|conditions|règles|modalités) (de|d'|générales) (retour|retours|remboursement|échange|vente|
            confidentialité|garantie|livraison|annulation)
        (garantie|garanties|garantis)
        (carte cadeau|cartes cadeaux|chèque cadeau|bon cadeau|emballage cadeau|emballages cadeaux|paquet cadeau)
        (remise étudiante|réduction étudiant|programme de fidélité|carte de fidélité|offres|promotions|soldes|
            promo en cours|réductions) _
        (combien de jours|combien de temps|quel délai) _ (retourner|retour|rétracter|échanger|renvoyer)
        (mode d'emploi|mode d' emploi|notice|manuel)
        (période d'essai|période d' essai|réparez|réparation|recycler|recyclage|durable|écologiques)
        (différence) _ (prix|rembours*)
        (rembours*|rendez|récupérer|avoir) _ différence
        (maintenant|aujourd hui|désormais) _ (moins cher|moins chère|en promo|en solde|soldé|soldée)
        (combien de temps|combien de jours|quel délai) (a t on|on a|a ton|avons nous|y a t il|
            laissez vous) _ _ (rendre|retourner|renvoyer|retour|retours|échanger)
        quelle hauteur _ _ (suspendre|accrocher|fixer|installer|poser|suspendue|monter|placer)
        (est ce|c est|était ce) (bien|vraiment)? (vous|vrai|de vous)
    """,
    "intent:thanks": """
        tout (est)? (parfait|bon|nickel|impeccable|en ordre)
        (merci|je vous remercie) (beaucoup|infiniment|pour|encore|mille fois|à vous|d'avoir)
        (c'est réglé|c' est réglé|tout est bon|problème résolu|plus de questions|laissez tomber|tout est ok)
        (très|vraiment|super) (content|contente|satisfait|satisfaite|ravi|ravie|heureux|heureuse)
        (mille mercis|mille merci|un grand merci|grand merci|merci mille fois|merci du fond|merci à toute|
            tous mes remerciements|merci infiniment|merci bien)
        (excellent|super|formidable|parfait|très bon|impeccable) (service|service client|accueil|travail|sav|suivi)
        (service|service client|équipe) (impeccable|parfait|parfaite|au top|exemplaire|irréprochable|formidable|
            génial|géniale)
        (vous êtes|vous avez été) (géniaux|super|au top|les meilleurs|formidables|parfaits|adorables|très réactifs|
            top|extraordinaires)
    """,
    "intent:out_of_scope": """
        (seo|référencement|backlinks)
        (recrutez|recrutement|postuler|candidature|emploi|stage|cv|offre d'emploi|alternance)
        (influenceur|influenceuse|collaborer|collaboration|sponsor|sponsoring|partenariat|franchise|affiliation)
        (newsletter|désinscri*|désabonner)
        (mot de passe|me connecter|connexion à mon compte)
        (la météo demain|météo pour|quelle météo|météo à|poème|recette|blague)
        (magasin le plus proche|boutique la plus proche|horaires|rappelez moi|être rappelé|être rappelée|
            numéro de téléphone|parrainer|parrainage)
        (stagiaire|embauchez|offres d emploi|cherchez du personnel|sponsors|sponsoriser)
        (agence de marketing|agence web|services marketing|augmenter vos ventes|votre visibilité)
    """,
    "fact:order_stands": """
        (commande|colis|paquet) _ ne (part|avance|bouge) pas
    """,
    "fact:part_refund": """
        (partie|moitié) (du|de mon|de) (remboursement|argent|montant)
    """,
    "fact:no_flame": """
        ne prend pas feu
    """,
    "fact:own_window": """
        (combien de temps|combien de jours|jusqu à quand|jusque quand|quel délai) _ (ai je|puis je|j ai|je peux|
            dispose) _ _ (retourner|renvoyer|rendre|retour)
    """,
    "fact:to_sender": """
        (retour|retourné|renvoyé) (à|a) l (expéditeur|expediteur)
    """,
    "fact:cancelled": """
        (annulé|annulée|annulee)
    """,
    "fact:no_money": """
        (rien|pas|aucun) _ (compte|paypal|carte|banque)
        (compte|paypal|carte|banque) _ (rien|aucun|pas)
    """,
    **CLAIMS,
    "fact:address_right": """
        adresse (est|était) (bonne|correcte|exacte|juste|complète)
    """,
    "fact:refund_came": """
        (remboursement) _ (arrivé|reçu|crédité)
        (reçu|bien reçu) (le|mon|votre) remboursement
    """,
    "risk:legal_threat": """
        (avocat|avocate|avocats|tribunal|justice|plainte|porter plainte|poursuites|poursuivre|action en justice|
            voie judiciaire|mise en demeure|huissier|gendarmerie|police|action judiciaire)
        (dgccrf|ufc que choisir|que choisir|répression des fraudes|association de consommateurs|60 millions|
            signal conso|signalconso|défense des consommateurs|médiateur)
        (ufc|clcv|test achats|fédération romande|associations de consommateurs|association de défense|
            direction départementale|ddpp|centre européen des consommateurs|service des fraudes|
            défense des consommateurs|protection des consommateurs|inc conso)
        (signaler|signalement|dénoncer|saisir|alerter) _ (fraudes|autorités|consommation|médiateur|dgccrf)
    """,
    "risk:chargeback": """
        (chargeback|rétrofacturation|contester|conteste|contestation|opposition|litige)
        (paypal|banque) _ (litige|réclamation|remboursement|ouvrir|opposition|contester)
        (garantie a à z|protection acheteur)
    """,
    "risk:injury": """
        (blessé|blessée|blessure|blessures|hôpital|urgences|électrocuté|électrocutée|décharge électrique|
            choc électrique|brûlé|brûlée|brûlure|brûlures|suis coupé|suis coupée|saigne|saigné|réaction allergique|
                intoxiqué|
            allergie)
        (pris feu|incendie|explosé|explosion|fumée|étincelles|fondu|surchauffe|surchauffé)
    """,
    "risk:self_harm": """
        (suicide|suicider|me tuer|mettre fin à mes jours|veux mourir|envie de mourir|plus envie de vivre|
            me faire du mal)
    """,
    "risk:fraud": """
        (arnaque|arnaqué|arnaquée|arnaqueurs|escroc|escrocs|escroquerie|fraude|frauduleux|frauduleuse|voleurs|
            phishing|faux site|hameçonnage)
        (carte|compte|données) _ (volée|volé|piraté|piratée|usurpé|volées)
        (jamais) (passé|commandé|autorisé|effectué|fait) (cette|ce|de|cet)
        (usurpation|à mon nom|a mon nom|mon identité)
    """,
    "risk:threat": """
        (je vais vous tuer|vous tuer|te tuer|bombe|brûler votre|je sais où|je vais venir|vous allez le regretter|
            tu vas le regretter|vous casser|te casser la|vous le paierez|vous allez payer)
    """,
    "risk:press": """
        (journaliste|journal|presse|télévision|médias|rendre public|buzz|émission)
        (mauvais|avis|commentaire) (avis|négatif|négatifs|commentaire|une étoile|1 étoile)
        (trustpilot|facebook|instagram|twitter|tiktok|réseaux sociaux|avis google)
    """,
    "risk:privacy_request": """
        (rgpd|données personnelles|protection des données|droit à l'oubli|droit à l' oubli|cnil|droit d'accès|dpo|
            droit d' accès)
        (supprimer|supprimez|effacer|effacez|suppression) _ (données|compte|profil|informations)
        quelles données
    """,
    "fact:by_mistake": """
        (commandé|acheté) (par erreur|deux fois|en double|par mégarde)
        (par erreur|par mégarde) _ (commandé|acheté)
    """,
    "fact:instead_of": """
        (au lieu|à la place) (de|du|d|des)
    """,
    "idiom:intent:policy_question": """
        (date|preuve|facture|justificatif|document) _ pour _ garantie
        (retour|remboursement|payé|payée|argent|acheté|réglé) _ _ (carte cadeau|chèque cadeau|bon cadeau)
        (c est|besoin|faut) pour _ garantie
    """,
    "fact:asks_price": """
        (prix|remise|remises|tarif|tarifs|devis|conditions|rabais|réduction|offre|dégressif|ristourne)
    """,
    "fact:many": """
        (vingt|trente|quarante|cinquante|soixante|quatre vingt|quatre vingts|cent|vingtaine|trentaine|quarantaine|
            cinquantaine|soixantaine|centaine|douzaine)
        (nous sommes|on est|on sera) _ (voulons|voudrions|aimerions|veut|voudrait|prend) (tous|toutes|chacun)
    """,
    "fact:stranger": """
        (seo|référencement|backlinks|votre site web sur google)
        (recrutez|recrutement|recrutement|postuler|candidature|un emploi|stage|stagiaire|cv|offre d emploi|
            offres d emploi|alternance|embauchez|cherchez du personnel)
        (influenceur|influenceuse|sponsor|sponsors|sponsoring|sponsoriser|franchise)
        (agence de marketing|agence web|services marketing|augmenter vos ventes|votre visibilité)
    """,
    "fact:asks_repair": """
        (réparez|réparer|réparation|réparations|réparable|répare)
    """,
    "idiom:intent:out_of_scope": """
        mode d emploi
        (merci|remercie) _ collaboration
    """,
    "fact:came": """
        (arrivé|arrivée|reçu|reçue|livré|livrée|colis|carton)
    """,
    "idiom:intent:return": """
        (sera|va être|est|vont|va|repart|serait) _ (renvoyé|retourné|renvoyer|retourner|renvoyée|
            retournée) _ _ (si je|si on|expéditeur|quand)
    """,
    "idiom:intent:thanks": """
        merci pour rien
        (pas|bravo) _ (service|accueil)
    """,
    "fact:compensation": """
        (remise|bon|geste|dédommagement|réduction|compensation) _ pour _ (dérangement|attente|retard|désagrément|
            désagréments)
    """,
    "idiom:intent:refund": """
        (rembours*|différence) _ (différence|rembours*)
    """,
    "idiom:intent:presale_size": """
        quelle hauteur _ _ (suspendre|accrocher|fixer|installer|poser|suspendue|monter|placer)
    """,
    "mood:angry": """
        (honte|honteux|honteuse|inadmissible|inacceptable|scandaleux|scandale|ridicule|nul|nulle|incompétents|
            incompétent|voleurs|furieux|furieuse|ras le bol|marre|merde|putain|lamentable|foutage|foutez|se moque|
            vous moquez|plus jamais|exaspéré|exaspérée|catastrophique|catastrophe|déplorable|minable|menteurs|
            colère|intolérable)
        (c est|vous êtes|ce n est) pas (très)? sérieux
        vous trouvez (ça|cela) (normal|sérieux)
        vous plaisantez
    """,
    "mood:negative": """
        (déçu|déçue|déception|mécontent|mécontente|insatisfait|insatisfaite|malheureusement|dommage|réclamation|
            plaindre|frustrant|frustré|agacé|agacée|mauvais|inquiet|inquiète|triste|désagréable)
    """,
    "mood:positive": """
        (super|parfait|parfaite|génial|géniale|excellent|excellente|ravi|ravie|content|contente|heureux|heureuse|
            adore|magnifique|formidable|bravo|satisfait|satisfaite)
    """,
    "urgent": """
        (urgent|urgence|urgente|au plus vite|dès que possible|rapidement|immédiatement|le plus vite possible|
            tout de suite|asap|au plus tôt)
        (besoin|faut|l'avoir|doit) _ (pour|avant|d'ici) _ (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
            demain|anniversaire|mariage|noël|aujourd'hui|week end|vacances|voyage)
        (anniversaire|mariage|cadeau de noël) _ (est|demain|samedi|dimanche|prochain)
    """,
    "ask": """
        (s'il vous plaît|s' il vous plaît|svp|pouvez vous|pourriez vous|puis je|peux je|est ce que|comment|quand|où|
            pourquoi|quel|quelle|combien|avez vous|merci de|y a t il|serait il possible|peut on)
        (je voudrais|je veux|je souhaite|j'aimerais|j' aimerais|j'ai besoin|il me faut|je demande|j'exige|
            nous souhaitons|nous voulons|je souhaiterais|souhaite|voudrais|veux)
    """,
    "courtesy": """
        ^(merci|cordialement|bien cordialement|bien à vous|salutations|merci d'avance|merci d' avance|cdlt|
            merci beaucoup|sincères salutations) _ $
    """,
    "idle": """
        ^(bonjour|bonsoir|salut|madame|monsieur|cher*|chère*|hello|coucou) _ $
        ^(merci|cordialement|bien cordialement|bien à vous|salutations|merci d'avance|merci d' avance|cdlt|
            merci beaucoup|sincères salutations) _ $
        merci (d'avance|d' avance|par avance)
        (dans l'attente|en attente|en attendant) _ (réponse|retour)
    """,
    "fact:one_of": """
        (qu une|qu un|seulement une|seulement un|une seule|un seul) _ (sur|des) (deux|trois|quatre|2|3|4)
        (qu une|qu un) (des|de mes) (deux|trois|quatre)
    """,
    "fact:in_use": """
        (au bout de|au bout d|après) (seulement|à peine|moins de|quelque)? (un|une|deux|trois|quatre|cinq|quelques|2|
            3|4|5|6|10|15) (jour|jours|semaine|semaines|mois|nuit|nuits|utilisation|utilisations|lavage|lavages|
            sorties|heures|minutes|fois)
        (à la|au|dès la|dès le|lors de la|après la|pendant la) (première|premier|deuxième|second|
            seconde) (utilisation|sortie|lavage|nuit|fois|jour|randonnée|port)
        depuis (hier|ce matin|avant hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
        (utilisé|utilisée|porté|portée|portées|portés|mis|servi) (que|seulement)? (une|deux|trois|quelques|2|
            3) (fois|nuits|jours|semaines)
        (quand|lorsque|dès que) (je|j|on) (la|le|l|les)? (allume|utilise|porte|mets)
    """,
    "fact:wants_new": """
        (pouvez vous|pourriez vous|merci de|veuillez|vous pouvez) (me|m)? (l|le|la|les) (envoyer|expédier|
            faire parvenir|renvoyer)
        (me|m) (l|le|la|les) (envoyer|expédier|faire parvenir)
        (voudrais|veux|souhaite|préfère|envoyez|envoyer) (moi)? (un|une|le|la|l) _ (neuf|neuve|nouveau|nouvelle|bon|
            bonne|qui marche|qui fonctionne)
        (envoyez|envoyer) (moi)? (la bonne|le bon|la pièce manquante)
    """,
    "idiom:intent:payment": """
        carte cadeau _ _ _ _ (en plusieurs fois)
        l utiliser en plusieurs fois
        utiliser _ en plusieurs fois
    """,
}
