"""French cues."""

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
    """,
    "intent:cancel": """
        (retirer|retirez|enlever|enlevez|supprimer|supprimez) _ _ (de|à) (ma|la|cette) commande
        (annuler|annulez|annulation|annule|l'annuler|anuler)
        (n'|ne) (envoyez|expédiez|livrez|l'expédiez|l'envoyez|l' expédiez|l' envoyez) (pas)? _
        (résilier|résiliez|résiliation|arrêter) _ (abonnement|livraisons)
        (commandé|acheté) (par erreur|deux fois|en double|par mégarde)
        (stopper|bloquer|arrêter) (la|ma|l') (commande|expédition|livraison)
    """,
    "intent:refund": """
        (remboursement|remboursé|remboursée|rembourser|remboursez|rembourse|remboursés|remboursements|remboursment)
        (argent|somme|montant) (de retour|rendu)
        (récupérer|rendre|rendez|rendiez|revoir) (moi)? (mon|l') argent
        (avoir) sur (ma|mon) (carte|compte)
        recrédit*
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
    """,
    "intent:thanks": """
        tout (est)? (parfait|bon|nickel|impeccable|en ordre)
        (merci|je vous remercie) (beaucoup|infiniment|pour|encore|mille fois|à vous|d'avoir)
        (c'est réglé|c' est réglé|tout est bon|problème résolu|plus de questions|laissez tomber|tout est ok)
        (très|vraiment|super) (content|contente|satisfait|satisfaite|ravi|ravie|heureux|heureuse)
    """,
    "intent:out_of_scope": """
        (seo|référencement|backlinks)
        (recrutez|recrutement|postuler|candidature|emploi|stage|cv|offre d'emploi|alternance)
        (influenceur|influenceuse|collaborer|collaboration|sponsor|sponsoring|partenariat|franchise|affiliation)
        (newsletter|désinscri*|désabonner)
        (mot de passe|me connecter|connexion à mon compte)
        (météo|poème|recette|blague)
        (magasin le plus proche|boutique la plus proche|horaires|rappelez moi|être rappelé|être rappelée|
            numéro de téléphone|parrainer|parrainage)
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
    "claim:not_received": """
        (livré|livrée|remis|déposé) _ (voisin|voisine|voisins|gardien) _ mais _ (pas|rien|personne)
        (n'ai|n' ai|n'avons|n'a|n' a|ai|rien|jamais|toujours|n' avons) (toujours|pas|rien|jamais|encore|
            été) _ (reçu|reçue|livré|livrée|arrivé|arrivée|reçus|reçues|recu|recue)
        (indiqué|indique|marqué|noté|affiché|annoncé|apparaît|déclaré|mentionné|dit) (comme)? _ (livré|livrée|
            distribué|remis|livre) _ (mais|or|alors|pourtant|et)?
        (aucun|aucune) (colis|paquet|livraison|commande|trace) _
        (jamais|pas|toujours pas|pas encore) (arrivé|arrivée|reçu|livré|reçue|livrée|là|venu|recu|arrive)
        (perdu|égaré|volé|disparu|égarée)
        (rien) (reçu|recu|dans|dans ma)
    """,
    "claim:late": """
        (retard|en retard|retardé|retardée|tarde|retards|délai dépassé)
        (devait|aurait dû|devaient|était prévue|était prévu|prévue le|prévu le|censé|censée) _ (arriver|être livré|
            être livrée|être là|livré|livrée|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|la semaine)
        (attends|attendons|attendre|j'attends|j' attends) _ (depuis|semaines|jours|mois|semaine)
        (depuis|ça fait|cela fait|fait) _ (semaines|jours|mois|semaine) _ (que)?
        (trop|si) (long|longtemps|lent)
    """,
    "claim:damaged": """
        (cassé|cassée|cassés|cassées|casse|endommagé|endommagée|abîmé|abîmée|abimé|abimée|rayé|rayée|brisé|brisée|
            fissuré|fissurée|fêlé|fêlée|ébréché|ébréchée|déchiré|déchirée|tordu|tordue|cabossé|cabossée|éclaté|
            éclatée|en morceaux|en miettes|taché|tachée|sale|écrasé|écrasée|éventré)
        (dégâts|dommages|choc|rayure|rayures|fissure)
    """,
    "claim:wrong_item": """
        vous vous êtes trompés _ (couleur|modèle|taille|article|produit)
        (reçu|envoyé|livré|expédié|recu) (le|la|un|une|du|des|moi)? _ (mauvais|mauvaise|autre|différent|différente|
            erroné)
        (mauvais|mauvaise) (article|produit|modèle|couleur|taille|colis|lampe|commande|référence|veste)
        (n'est|n' est|ne sont|ce n'est) pas (ce|celui|celle|le|la) (que|qu')? _ (commandé|commandée|acheté|demandé|
            choisi)
        (au lieu|à la place) (de|du|d')
        (alors que|mais|et) (j'|j'avais|j'ai|je l'|j' avais|j' ai|je l' avais|je l'avais) _ (commandé|commandée|
            demandé|acheté|pris)
        erreur (de|dans la|dans ma) (produit|commande|article|préparation|modèle)
    """,
    "claim:missing_item": """
        (manque|manquent|manquait|manquaient|manquant|manquante|manquants|incomplet|incomplète)
        (qu'un|qu'une|qu' un|qu' une|seulement un|seulement une|que deux|que la moitié|n'y en avait que|un seul|
            une seule) _ (colis|chaussure|article|pièce|lampe|carton|reçu|ampoule|sur)?
        (pas|sans) (de|les|la|le|d')? (vis|câble|ampoule|notice|chargeur|sardines|mode d'emploi|pied)
        (colis|carton|boîte|paquet) vide
        (n'y|n' y|y) (avait|a) (pas|qu'|que|plus) _
    """,
    "claim:defective": """
        (ne|n') (se|s') (recharge|rallume|ferme|charge|met|branche) (plus|pas)
        (ne|n') (fonctionne|fonctionnent|marche|s'allume|s' allume|charge|ferme|démarre|chauffe|marchent|éclaire|
            allume|va) (plus|pas)
        (fonctionne|marche|s'allume|allume|charge) (plus|pas)
        (défectueux|défectueuse|défaut|en panne|tombé en panne|tombée en panne|dysfonctionnement|clignote|grésille|hs)
        (cessé|arrêté) de (fonctionner|marcher)
        (fermeture|interrupteur|couture|semelle|boucle|câble|batterie|moteur|sangle|poignée) _ (cassée|cassé|
            défectueuse|décousue|lâché|décollée|bloquée|craqué|panne|fuit)
        (fuit|prend l'eau|prend l' eau|s'est cassé|s'est cassée)
    """,
    "claim:wrong_size": """
        (trop|un peu|est|sont|bien) (trop)? (grand|grande|petit|petite|petites|petits|étroit|étroite|large|serré|
            serrée|long|longue|court|courte|grandes|grands|juste)
        (ne|n') (me)? (va|vont|convient) pas
        (me)? (suis) (trompé|trompée) de (taille|pointure)
        (mauvaise taille|mauvaise pointure)
    """,
    "claim:changed_mind": """
        (changé|change) d'avis
        (changé) d' avis
        (ne me|me) (plaît|plaisent|convient|plait|convainc) (pas|plus)
        (n'en|n' en|n'ai|n' ai|ne le|ne la|ne les) (veux|ai|souhaite) (plus|pas) (besoin)?
        (pas ce à quoi|pas comme|ne correspond pas)
        (moins cher|ailleurs)
        (par erreur|par mégarde)
    """,
    "claim:sent_back": """
        vous avez (bien|déjà)? (reçu|réceptionné|récupéré) (mon|le|ma) _ (retour|colis|article)
        (j'ai|j' ai|nous avons|ai|avons) (déjà|bien)? (renvoyé|retourné|déposé|rendu|réexpédié) _
        (retour) _ (reçu|livré|déposé|arrivé|effectué|expédié|il y a|réceptionné)
        (reçu|réceptionné) (mon|le) (retour|colis retour)
    """,
    "claim:refund_missing": """
        (pas|toujours|jamais|aucun|où|ou|quand|attends|sans|attente) _ (remboursement|remboursé|remboursée|
            rembourser|remboursés)
        (remboursement) _ (pas|toujours|jamais|n') _
        (quand) _ argent
    """,
    "claim:charged_twice": """
        (débité|débitée|prélevé|payé|facturé|débitée|prélevée|debite) _ (deux fois|double|2 fois)
        (double|deux) (débit|prélèvement|paiement|prélèvements|débits)
    """,
    "claim:wants_human": """
        (parler|discuter|contacter|échanger|joindre|avoir) _ (humain|personne|conseiller|conseillère|agent|
            responsable|quelqu'un|quelqu' un|opérateur|superviseur|directeur|interlocuteur|humaine)
        (vrai|vraie|véritable) (personne|humain|conseiller|être humain)
        (êtes vous|es tu|c'est|est ce) (un)? (robot|bot|machine|humain|chatbot)
        (pas de|pas un|marre des|aux) (robot|robots|bot|machine|chatbot)
        (rappelez moi|appelez moi|être rappelé|être rappelée|qu'on me rappelle|qu' on me rappelle)
    """,
    "fact:address_right": """
        adresse (est|était) (bonne|correcte|exacte|juste|complète)
    """,
    "fact:refund_came": """
        (remboursement) _ (arrivé|reçu|crédité)
        (reçu|bien reçu) (le|mon|votre) remboursement
    """,
    "claim:never_cancelled": """
        (n ai|n avons|n a) (jamais|pas) (annulé|voulu annuler|souhaité annuler)
        (n ai|n avons) (jamais|pas) demandé _ (annuler|annulation|annule)
        (j ai|on a) (jamais|pas) annulé
        qui a annulé
    """,
    "claim:part_only": """
        (annuler|annulez|annule|supprimer|retirer|enlever) (seulement|uniquement|juste|que) (le|la|les|l|un|une|mon|
            ma|mes)
        (uniquement|seulement|juste) (le|la|les|l|un|une) _ _ (annuler|annulé|annulée|retirer|enlever)
        (garder|garde|conserver|gardez|envoyez|veux|voudrais) (le|tout le|les) (reste|autres|autre)
        (reste de la commande|annulation partielle|annuler une partie)
    """,
    "claim:wants_addition": """
        (ajouter|ajoutez|rajouter|rajoutez|inclure|ajoute) _ _ (à|dans|sur|avec) (ma|la|cette|notre|mon) (commande|
            colis|envoi)
        (ajouter|rajouter) (un|une|deux|aussi) _ _ à (la)? $
    """,
    "claim:to_neighbour": """
        (livrer|livrez|laisser|laissez|déposer|déposez|remettre|remettez|être livré|être livrée|soit livré|
            soit livrée) _ (chez|à|au|auprès de|avec) (mon|ma|mes|le|la|les|un|une|l)? (voisin|voisine|voisins|
            voisines|gardien|gardienne|concierge)
    """,
    "claim:wants_later": """
        (expédier|envoyer|livrer|expédiez|envoyez|livrez|l envoyer|l expédier|livré|livrée) _ _ (semaine|semaines|jours|
            mois) (plus tard|après)
        (repousser|décaler|reporter|retarder|différer|décalez|reportez) _ (livraison|envoi|expédition|commande)
        (expédier|envoyer|livrer|être livré|être livrée|l envoyer) plus tard
    """,
    "claim:says_paid": """
        (j ai|on a|nous avons|ai|avons) (déjà|bien|tout|pourtant)? (tout|bien)? (payé|réglé|viré)
        (déjà|tout) (payé|réglé|payée|réglée)
        (virement|paiement|règlement) _ (fait|effectué|envoyé|débité|passé)
    """,
    "claim:not_cancelled": """
        (toujours|encore) pas (été)? (annulé|annulée)
        (avez|est|n avez|n est) (toujours|encore)? pas (encore|été)? (annulé|annulée)
        (déjà|hier) (demandé|écrit) _ _ (annuler|annulation|annuliez)
    """,
    "claim:only_if_late": """
        (sinon|dans le cas contraire) _ _ annul*
        si _ (n arrive|n arrivera|n est pas là|ne vient|n est pas livrée|n est pas livré|tarde|prend) _ _ _ annul*
        annul* _ si _ (n arrive|n arrivera|n est pas là|ne vient|tarde)
    """,
    "claim:says_yes": """
        ^ (oui|ok|d accord|bien sûr|je confirme|parfait|allez y|c est bon|entendu|confirmé)
    """,
    "claim:no_answer": """
        personne (ne)? (me|nous)? (répond|répondu|décroche|rappelle|a répondu)
        (impossible de|je n arrive pas à|pas moyen de) (vous joindre|joindre|vous contacter|avoir quelqu un)
        (jamais|aucune) (réponse|de réponse)
    """,
    "claim:wants_replacement": """
        (veux|voudrais|préfère|préférerais|souhaite|envoyer|renvoyer|envoyez|renvoyez) _ (remplacement|un autre|une autre|un nouveau|une nouvelle)
    """,
    "claim:wants_money": """
        (veux|voudrais|souhaite|préfère|préférerais|demande|exige) _ (remboursement|remboursé|remboursée|argent)
    """,
    "claim:photo_given": """
        (envoyé|envoyée|envoyées|joint|transmis) _ (photo|photos|image|images|vidéo)
        (photo|photos|image|images|vidéo) _ (jointe|jointes|joint|pj|ci dessous)
        (ci joint|ci jointe|ci jointes|voir|voici|je joins|pièce jointe|vous trouverez|je vous envoie|pj) (la|les|une|
            des|mes|ma|en|ci|quelques)? _ (photo|photos|image|images|vidéo)
    """,
    "risk:legal_threat": """
        (avocat|avocate|avocats|tribunal|justice|plainte|porter plainte|poursuites|poursuivre|action en justice|
            voie judiciaire|mise en demeure|huissier|gendarmerie|police|action judiciaire)
        (dgccrf|ufc que choisir|que choisir|répression des fraudes|association de consommateurs|60 millions|
            signal conso|signalconso|défense des consommateurs|médiateur)
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
    "mood:angry": """
        (honte|honteux|honteuse|inadmissible|inacceptable|scandaleux|scandale|ridicule|nul|nulle|incompétents|
            incompétent|voleurs|furieux|furieuse|ras le bol|marre|merde|putain|lamentable|foutage|foutez|se moque|
            vous moquez|plus jamais|exaspéré|exaspérée|catastrophique|catastrophe|déplorable|minable|menteurs|
            colère|intolérable)
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
}
