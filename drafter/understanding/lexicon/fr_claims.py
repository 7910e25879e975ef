"""What French-speaking customers say has happened, or is so; see `drafter.understanding.lexicon`."""

CLAIMS = {
    "claim:not_received": """
        (livré|livrée|remis|déposé) _ (voisin|voisine|voisins|gardien) _ mais _ (pas|rien|personne)
        (n'ai|n' ai|n'avons|n'a|n' a|ai|rien|jamais|toujours|n' avons) (toujours|pas|rien|jamais|encore|
            été) _ (reçu|reçue|livré|livrée|arrivé|arrivée|reçus|reçues|recu|recue)
        (indiqué|indique|marqué|noté|affiché|annoncé|apparaît|déclaré|mentionné|dit) (comme)? _ (livré|livrée|
            distribué|remis|livre) _ (mais|or|alors|pourtant|et)?
        (aucun|aucune) (colis|paquet|livraison|commande|trace) _
        (jamais|pas|toujours pas|pas encore) (arrivé|arrivée|reçu|livré|reçue|livrée|venu|recu|arrive)
        (jamais|pas|toujours pas|pas encore) là $
        (toujours|pas encore|encore) pas là
        pas là (,|et|alors|pourtant)
        (perdu|égaré|volé|disparu|égarée)
        (rien) (reçu|recu|dans|dans ma)
        rien (n'est|n' est|n est|n'a été|n' a été) (encore|toujours|jamais)? (arrivé|venu|livré|parvenu|là)
        il n'y a rien (ici|chez moi|devant|du tout)
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
            éclatée|en morceaux|en miettes|taché|tachée|sale|écrasé|écrasée|éventré|fendu|fendue|fendus|fendues)
        (dégâts|dommages|choc|rayure|rayures|fissure)
    """,
    "claim:wrong_item": """
        vous vous êtes trompés _ (couleur|modèle|taille|article|produit)
        (reçu|envoyé|livré|expédié|recu) (le|la|un|une|du|des|moi)? _ (mauvais|mauvaise|autre|différent|différente|
            erroné)
        (mauvais|mauvaise) (article|produit|modèle|couleur|taille|colis|lampe|commande|référence|veste)
        (n'est|n' est|ne sont|ce n'est) pas (ce|celui|celle|le|la) (que|qu')? _ (commandé|commandée|acheté|demandé|
            choisi)
        (reçu|recu|reçois|envoyé|envoyée|livré|livrée|expédié|arrivé|arrivée|eu|mis|trouvé|contient|contenait|est|sont|avait) _ _ (au lieu|à la place) (de|du|d|des)
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
        (n est|n étaient|n était|ne sont|est|n y est|était) pas dans (la|le|mon) (boîte|carton|colis|paquet|emballage|
            sachet)
        (arrivé|arrivée|livré|livrée|reçu|reçue) sans (le|la|les|l|son|sa|ses)
        (il y avait|y avait|il y a|contenait|contient|reçu) _ _ mais pas (le|la|les|l|mon|ma|mes)
        (dans le|dans la) (carton|colis|boîte|paquet) _ (que|qu|seulement|uniquement)
        (mais|et) pas (le|la|les|l|mon|ma|mes) _ $
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
        (se|s|s est|s sont|se sont|est en train de se) (déjà)? (décolle|décollent|décoller|décollé|décollée|décollés|
            décollées|découd|décousent|découdre|décousu|décousue|décousus|décousues|dégonfle|dégonflent|dégonfler|
            dégonflé|détache|détaché|détachée|détachées|défait|effiloche|effilochent|désolidarise)
        (s)? (éteint|éteignent|allume) (tout seul|toute seule|tous seuls|toutes seules|sans arrêt|sans cesse)
        (perd|perdent) (de l|du|ses|son|sa|de la)? (air|eau|gaz|plumes|pression)
        (l eau|la pluie) (passe|rentre|entre|traverse)
        (laisse|laissent) (passer|entrer) (l eau|la pluie)
        (clignotent|grésillent|vacille)
        ne tient (pas|plus) (la charge|l air|la pression|gonflé)
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
        (va|vont|rend|s accorde|colle) pas (bien)? (dans|avec|chez) (mon|ma|mes|le|la|les|notre|nos|l)
        (va|vont|rend) pas (du tout|vraiment|trop) (bien)? (dans|avec|chez) (mon|ma|mes|le|la|les|notre|nos|l)
    """,
    "claim:sent_back": """
        vous avez (bien|déjà)? (reçu|réceptionné|récupéré) (mon|le|ma) _ (retour|colis|article)
        (j'ai|j' ai|nous avons|ai|avons) (déjà|bien)? (renvoyé|retourné|déposé|rendu|réexpédié) _
        (retour) _ (reçu|livré|déposé|arrivé|effectué|expédié|il y a|réceptionné)
        (reçu|réceptionné) (mon|le) (retour|colis retour)
        (retour|colis) _ (est|chez vous) (chez vous|dans votre|arrivé|depuis)
        vous avez (mon|le) retour
    """,
    "claim:refund_missing": """
        (pas|toujours|jamais|aucun|où|ou|quand|attends|sans|attente) _ (remboursement|remboursé|remboursée|
            rembourser|remboursés)
        (remboursement) _ (pas|toujours|jamais|n') _
        (quand) _ argent
        (argent|somme|sous) _ (pas|rien|toujours|jamais) _ (vu|reçu|arrivé|là|revenu|vois)
        (pas|jamais|toujours rien|sans) _ (vu|reçu|voir|vois) _ (argent|centime|euro|sous|remboursement)
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
        (retirer|retirez|enlever|enlevez|supprimer|supprimez) (le|la|les|l|un|une|mon|ma|mes) _ _ (de|à) (ma|la|
            cette) commande
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
        (j ai|on a|nous avons|ai|avons) (déjà|bien|pourtant)? (fait|effectué|passé|envoyé) (le|un|mon|notre|votre)? (
            virement|paiement|règlement)
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
        (deuxième|seconde|troisième|quatrième|cinquième|énième|2ème|3ème|2e|3e) fois que (je|nous|on) (vous)? (écris|
            écrivons|contacte|relance|demande|redemande|sollicite|contactons|relançons|écrit)
        (deuxième|troisième|quatrième|énième|2ème|3ème|2e|3e) (mail|message|courriel|relance|courrier)
        (écrit|contacté|contactés|relancé|relancés) _ (deux|trois|quatre|plusieurs|maintes|2|3) (fois|reprises)
        (écrit|envoyé) (déjà)? (deux|trois|quatre|plusieurs|2|3) (mails|messages|courriels)
        (sans|aucune|toujours aucune|pas de|pas eu de|jamais eu de|jamais de|ni) (avoir|obtenir|recevoir|la moindre|
            une|aucune)? (réponse|réponses)
        (j attends|attends|attendons) (toujours|encore|depuis) _ _ (une|votre|de)? réponse
        ne (me|nous)? répondez (pas|jamais|toujours)
        (n|m|ne) avez (pas|jamais|toujours pas) (encore)? répondu
        (vous m|m) (ignorez|ignore)
        il y a quelqu un $
    """,
    "claim:wants_replacement": """
        (veux|voudrais|préfère|préférerais|souhaite|envoyer|renvoyer|envoyez|renvoyez) _ (remplacement|un autre|une autre|un nouveau|une nouvelle)
        (veux|voudrais|préfère|préférerais|souhaite|recevoir|avoir) _ (un neuf|une neuve)
        (pouvez vous|pourriez vous|merci de|veuillez) me (l|la|le|les) (envoyer|renvoyer|expédier)
        pas (un|de|le) remboursement
        m en (renvoyer|envoyer|renvoyez|envoyez|faire parvenir) (un|une)
        (en)? (recevoir|avoir|veux|voudrais|préfère|renvoyer|envoyer) (un|une) (neuf|neuve|autre|nouveau|nouvelle)
        (réexpédier|réexpédiez|réexpédition|renvoyer à nouveau|renvoyez à nouveau|nouvel envoi)
    """,
    "claim:wants_money": """
        (veux|voudrais|souhaite|préfère|préférerais|demande|exige) _ (remboursement|remboursé|remboursée|argent)
        remboursement partiel
        (une partie|partie) (du prix|de l argent|du montant)
        (la|le|les) (garde|garderais|garder) _ (remise|réduction|geste|remboursement)
    """,
    "claim:photo_given": """
        (envoyé|envoyée|envoyées|joint|transmis) _ (photo|photos|image|images|vidéo)
        (photo|photos|image|images|vidéo) _ (jointe|jointes|joint|pj|ci dessous)
        (ci joint|ci jointe|ci jointes|voir|voici|je joins|pièce jointe|vous trouverez|je vous envoie|pj) (la|les|une|
            des|mes|ma|en|ci|quelques)? _ (photo|photos|image|images|vidéo)
    """,
    "idiom:claim:defective": """
        (clignote|clignotent|vacille|grésille|grésillent) _ _ (variateur|variateurs)
        (variateur|variateurs) _ _ (clignote|clignotent|vacille|grésille|grésillent)
        (ne)? (va|vont|allait|irait|marche) pas (dans|avec|à côté|chez|au|aux|à) (mon|ma|mes|le|la|les|notre|nos|l|du|
            côté)
        si (ça|cela|elle|il|ils|elles|l article)? (ne)? (me)? (va|vont|convient|marche|fonctionne) pas
        (ça|cela) (ne)? (va|peut) (pas|plus) (du tout)? $
        (ça|cela) (ne)? va (pas|plus) (durer|se passer|du tout|comme|continuer)
        (ne)? (va|vont|allait|irait|marche) pas (du tout|vraiment|trop|bien|si bien|tellement) (bien)? (dans|avec|
            à côté|chez|au|aux|à) (mon|ma|mes|le|la|les|notre|nos|l|du)
        (n)? (éclaire|chauffe|éclairent) pas (assez|suffisamment)
    """,
    "idiom:claim:wrong_size": """
        (ne)? (va|vont|allait|irait) pas (dans|avec|à côté|chez) (mon|ma|mes|le|la|les|notre|nos|l|du|côté)
        si (ça|cela|elle|il|ils|elles|l article)? (ne)? (me)? (va|vont|convient|est|sont) (pas|trop)
        (ne)? (va|vont|allait|irait) pas (du tout|vraiment|trop|bien|si bien) (bien)? (dans|avec|à côté|chez)
    """,
    "idiom:claim:refund_missing": """
        (préfère|préférerais|veux|voudrais|souhaite|plutôt) _ (remboursement|remboursé|remboursée)
        pas (un|le) remboursement
        (ne|n) (veux|souhaite|voudrais|voulons|demande) pas (de|d|d un|un|le|être)? (remboursement|remboursé|
            remboursée)
        (pas|rien|jamais) _ (reçu|arrivé|eu) , _ (veux|voudrais|exige|rembours*)
    """,
    "idiom:claim:charged_twice": """
        (commandé|acheté|envoyé|écrit|cliqué) _ (deux fois|en double)
    """,
    "idiom:claim:late": """
        (je suis|j étais|nous sommes) _ en retard
    """,
    "idiom:claim:no_answer": """
        si _ _ (pas|aucune|personne|sans|jamais)
        (sans|pas de|aucune) (une|votre)? réponse (de votre part)? (sous|d ici|dans|avant|rapide)
    """,
    "idiom:claim:wrong_item": """
        (alors que|mais|et) j en (avais|ai) (bien)? (commandé|pris|acheté)
        (alors que|mais|et) (j ai|j avais) (commandé|acheté|pris) (deux|trois|quatre|cinq)
        (commandé|pris|choisi|acheté|sélectionné) (la|le|une|un) (mauvaise|mauvais) (couleur|modèle|article|produit|
            taille|lampe|référence)
        erreur (de|dans) (ma|mon)? (commande|modèle) _ (de ma part|moi)
    """,
    "idiom:claim:wants_money": """
        (veux|souhaite|voudrais|voulons|demande|préfère) pas _ (remboursement|remboursé|remboursée|argent)
        (veux|voudrais|souhaite|préfère) _ (neuf|neuve|autre|nouveau|nouvelle|remplacement|échange) _ pas (un|le|
            de) (remboursement)
    """,
    "idiom:claim:wants_replacement": """
        (veux|souhaite|voudrais|voulons|demande) pas (de|d|d un|d une|un|une|le)? (remplacement|autre|nouveau|
            nouvelle|échange)
    """,
}
