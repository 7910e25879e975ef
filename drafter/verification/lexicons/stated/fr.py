"""French words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": "a sa nouvelle adresse | modifié l'adresse",
        "exchange_confirmed": "confirmé votre échange | est confirmé",
        "label_issued": "est prête | votre étiquette",
        "order_cancelled": "annulé | est annulée",
        "partial_refund": "a été effectué | effectué le remboursement | remboursé | remboursé une partie",
        "refund_issued": "a été effectué | effectué le remboursement | remboursé | remboursé une partie",
        "replacement_confirmed": "est confirmé | remplaçons",
        "return_approved": "est accepté",
    },
    "delivery.country": {
        "FR": "chez vous, en france | en france | pour la france | vers la france",
    },
    "order.cancel_reason": {
        "declined": "le paiement n'a pas abouti",
        "inventory": "notre stock était épuisé",
    },
    "order.fulfillment_status": {
        "@*": "en plusieurs fois | une partie seulement",
        "@address_change": "est encore chez nous | n'est pas encore partie",
        "@address_change_too_late": "a été livrée | est déjà partie de chez nous",
        "@cancel_possible": "est encore chez nous | n'est pas encore partie",
        "@cancel_too_late": "a été livrée | est déjà partie de chez nous",
        "@on_hold": "est en attente",
        "@scheduled": "est programmé | est programmée pour plus tard",
        "@wismo_not_shipped": "n'a pas encore été expédiée | n'est pas encore partie",
        "fulfilled": (
            "a déjà quitté notre entrepôt | a déjà été confiée au transporteur | a été expédiée | "
            "est déjà en chemin vers vous | est déjà en route | est déjà expédiée | est déjà partie | "
            "est déjà partie de chez nous"
        ),
        "in_progress": "est en préparation | préparons en ce moment",
    },
    "order.hold_reason": {
        "address": "l'adresse | nous ne pouvons pas l'envoyer à l'adresse indiquée",
        "awaiting_payment": "son paiement ne nous est pas encore parvenu",
        "stock": "un article n'est pas en stock",
    },
    "order.paid_with": {
        "card": "sur la carte utilisée | sur votre carte",
    },
    "order.payment_status": {
        "@payment_action": (
            "est seulement réservé | il ne nous est pas encore parvenu | le paiement | ne nous est pas encore parvenu"
        ),
        "authorized": (
            "aucun paiement n'a été encaissé | le montant est seulement réservé pour l'instant | "
            "le montant était seulement réservé"
        ),
        "expired": "a expiré | aucun paiement n'a été encaissé",
        "paid": (
            "nous avons bien votre paiement | votre paiement est bien chez nous | votre paiement est toujours chez nous"
        ),
        "partially_paid": (
            "nous avons bien votre paiement | une partie du paiement | votre paiement est bien chez nous | "
            "votre paiement est toujours chez nous"
        ),
        "partially_refunded": "remboursée",
        "pending": "aucun paiement n'a été encaissé",
        "refunded": "remboursée",
        "voided": (
            "aucun paiement n'a été encaissé | aucune somme n'a été prélevée | le montant était seulement réservé"
        ),
    },
    "order.return_status": {
        "in_progress": "est en cours",
        "inspection_complete": "a été contrôlé",
        "requested": "est en cours",
        "returned": "est terminé",
    },
    "order.status": {
        "cancelled": "a été annulée | est déjà annulée",
    },
    "policy.clause": {
        "@address_change": "peut donc être modifiée | pouvons encore modifier l'adresse",
        "@address_change_too_late": "ne pouvons donc plus en modifier l'adresse | ne pouvons plus modifier l'adresse",
        "@cancel_possible": "peut encore être annulée | pouvons donc l'annuler",
        "@cancel_too_late": (
            "elle ne peut donc plus être annulée | il n'est plus possible d'annuler | "
            "l'annulation n'est plus possible | ne peut donc plus être annulée | ne peut plus être annulée | "
            "ne pouvons donc plus l'annuler | ne pouvons plus annuler | ne pouvons plus intervenir dessus | "
            "ne sommes plus en mesure d'annuler | nous ne pouvons plus l'annuler | nous ne pouvons plus l'arrêter"
        ),
        "@exchange_denied": (
            "n'est donc pas possible | n'est pas possible | n'est plus possible | ne pouvons pas échanger"
        ),
        "@exchange_quote": "pouvez échanger | pouvons échanger",
        "@item_problem": "c'est possible | les deux sont possibles | remplacement ou remboursement",
        "@return_denied": (
            "n'est donc pas possible | n'est pas possible | n'est plus possible | ne pouvons pas reprendre | "
            "ne pouvons plus accepter de retour"
        ),
        "@return_steps": (
            "aucun retour n'est possible | est possible | la loi vous accorde ce droit | le retour est accepté | "
            "le retour reste ouvert | nous acceptons le retour | pouvez encore renvoyer | "
            "pouvez nous retourner | pouvez renvoyer | retour accepté | retour possible | votre droit légal | "
            "vous avez encore le droit de renvoyer"
        ),
        "@wismo_delivered_not_received": (
            "nous demanderons une enquête | nous déposerons une demande d'enquête | "
            "nous engagerons une enquête | nous ferons ouvrir une enquête | nous le ferons rechercher | "
            "nous ouvrirons une enquête | nous ouvrons une enquête | une enquête sera ouverte par nos soins"
        ),
        "@wismo_lost": (
            "avez le choix entre un nouvel envoi et un remboursement | c'est possible | "
            "pouvez choisir entre un nouvel envoi et un remboursement"
        ),
    },
    "policy.return_shipping": {
        "customer": "c'est vous qui réglez les frais de renvoi | les frais de renvoi sont à votre charge",
        "merchant": "le renvoi ne vous coûte rien | les frais de renvoi sont à notre charge",
    },
    "product.availability": {
        "available": "est disponible",
        "unavailable": "n'est pas disponible",
    },
    "refund.method": {
        "card": (
            "sur la carte de l'achat | sur votre carte | sur votre carte bancaire | vers votre carte | "
            "versés sur votre carte"
        ),
    },
    "refund.status": {
        "completed": (
            "a bien été émis | a été effectué | a été fait | avons effectué | avons remboursé | c'est envoyé | "
            "effectué | est parti | ont été recrédités | vous ont été remboursés | vous ont été versés"
        ),
        "failed": "n'a pas abouti",
        "pending": "est en cours",
    },
    "return.status": {
        "approved": "est accepté",
        "closed": "est clôturé",
        "declined": "a été refusé",
        "in_transit": "est en route vers nous",
        "received": "nous est bien parvenu",
        "requested": "nous est bien parvenue",
    },
    "shipment.next_step": {
        "back_to_us": "dès qu'il sera de retour chez nous | quand il nous sera revenu",
        "carrier_inquiry": (
            "nous allons le faire rechercher | nous allons ouvrir une enquête | nous demanderons une recherche | "
            "nous demanderons à | nous demanderons à le faire rechercher | nous engagerons une recherche | "
            "nous ferons alors ouvrir une recherche | nous ferons faire une recherche | "
            "nous lancerons une enquête | nous le faisons rechercher | nous le ferons rechercher | "
            "nous ouvrirons une enquête | nous saisirons"
        ),
        "carrier_pickup": "la prochaine étape est l'enlèvement | une fois pris en charge",
        "collect": "d'aller le chercher | pouvez le retirer",
        "delivery_by": (
            "annonce une livraison | compte la livrer | de livraison | devrait arriver chez vous | "
            "devrait vous parvenir | devrait être chez vous | est attendu | est prévue | "
            "il devrait continuer sa route vers vous | il devrait reprendre sa route | l'a prévu | "
            "la livraison | la livraison est attendue | la livraison est la prochaine étape | "
            "la livraison reste à venir | la livrera en principe | pense la livrer | prévoit de le livrer | "
            "prévoit désormais de le livrer | prévue par"
        ),
        "delivery_today": (
            "devrait vous être remis aujourd'hui | la livraison devrait être la prochaine étape | "
            "la livraison est prévue pour aujourd'hui"
        ),
        "second_attempt": "va faire un second passage | va se présenter à nouveau",
        "transit": (
            "de livraison | devrait arriver chez vous | devrait être chez vous | "
            "il devrait continuer sa route vers vous | il devrait reprendre sa route | la livraison | "
            "la livraison est attendue | la livraison est la prochaine étape | la livraison reste à venir | "
            "prévoit de le livrer | prévoit désormais de le livrer"
        ),
    },
    "shipment.status": {
        "@*": "n'indique toujours aucune livraison",
        "attempt_failed": "n'a pas pu le remettre | n'a pas pu être remis",
        "available_for_pickup": "est prêt à être retiré | vous attend dans un point de retrait",
        "delivered": (
            "a livré | a été déposé | a été livré | a été remis | effectuée | est livré | figure comme livré | livré"
        ),
        "exception": "un problème d'acheminement",
        "in_transit": (
            "circule | en route | encore dans le réseau de | encore en acheminement | encore en route | "
            "encore en transit | est bien en route | est confié | est en chemin | est en route | "
            "poursuit sa route | se trouve entre les mains de | suit son trajet | toujours en chemin | "
            "toujours en cours d'acheminement | toujours en route | toujours en transit | "
            "toujours entre les mains du transporteur | voyage actuellement"
        ),
        "label_created": (
            "a son étiquette d'expédition | doit encore venir le chercher | est confié | "
            "n'a pas encore été pris en charge | ne l'a pas encore scanné"
        ),
        "lost": "est perdu | s'est perdu en chemin",
        "out_for_delivery": "en cours de livraison | en tournée de livraison | est confié",
        "returning": "est en cours de retour vers nous | nous le renvoie | nous renvoie le colis",
        "unknown": "nous ne voyons pas, de notre côté, où il se trouve maintenant",
    },
}
