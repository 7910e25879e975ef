"""French: dates take the article, and the first of the month is an ordinal."""

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration

_DATES = {
    "on": "le ",
    "by": "d’ici au ",
    "until": "jusqu’au ",
    "since": "depuis le ",
    "after": "après le ",
    "from": "à partir du ",
}


class French(Tongue):
    """French of France."""

    language = "fr"
    semicolon = "\u00a0; "
    at_once = "immédiatement"
    small_numbers = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
    units = {
        "minute": ("minute", "minutes"),
        "hour": ("heure", "heures"),
        "day": ("jour", "jours"),
        "business_day": ("jour ouvré", "jours ouvrés"),
        "week": ("semaine", "semaines"),
        "month": ("mois", "mois"),
        "year": ("an", "ans"),
    }

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `d’ici au lundi 24 novembre` or `le 1er décembre`."""
        number = "1er" if day.number == 1 else str(day.number)
        weekday = f"{day.weekday} " if day.weekday else ""
        return f"{_DATES.get(filter_, '')}{weekday}{number} {day.month}{day.tail}"

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `le 19 novembre à 14 h 32`."""
        return f"{self.date_phrase(day, filter_)} à {clock.hour} h {clock.minute:02}"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `5 à 7 jours ouvrés`."""
        text = self.count_units(duration, " à ")
        return {"within": "sous ", "attr": "de "}.get(filter_, "") + text

    payments = {
        ORIGINAL: ("votre moyen de paiement d’origine", "sur votre moyen de paiement d’origine"),
        "card": ("votre carte", "sur votre carte"),
        "paypal": ("votre compte PayPal", "sur votre compte PayPal"),
        "gift_card": ("votre carte cadeau", "sur votre carte cadeau"),
        "store_credit": ("votre avoir", "sur votre avoir"),
        "bank_transfer": ("votre compte bancaire", "sur votre compte bancaire"),
        "klarna": ("votre compte Klarna", "sur votre compte Klarna"),
        "apple_pay": ("la carte de votre Apple Pay", "sur la carte de votre Apple Pay"),
        "google_pay": ("la carte de votre Google Pay", "sur la carte de votre Google Pay"),
        "alipay": ("votre compte Alipay", "sur votre compte Alipay"),
        "wechat_pay": ("votre compte WeChat Pay", "sur votre compte WeChat Pay"),
        "amazon_pay": ("votre compte Amazon Pay", "sur votre compte Amazon Pay"),
    }
    labels = {
        "order.status": {"open": "en cours", "cancelled": "annulée", "closed": "clôturée"},
        "order.payment_status": {
            "pending": "en attente de paiement",
            "authorized": "autorisée",
            "expired": "dont l’autorisation a expiré",
            "partially_paid": "payée en partie",
            "paid": "payée",
            "partially_refunded": "remboursée en partie",
            "refunded": "remboursée",
            "voided": "annulée",
        },
        "order.fulfillment_status": {
            "unfulfilled": "pas encore préparée",
            "scheduled": "programmée",
            "on_hold": "en attente",
            "in_progress": "en préparation",
            "partially_fulfilled": "expédiée en partie",
            "fulfilled": "expédiée",
            "restocked": "revenue dans notre stock",
            "not_required": "prête sans expédition",
        },
        "order.return_status": {
            "none": "sans retour",
            "requested": "demandé",
            "in_progress": "en cours",
            "inspection_complete": "contrôlé",
            "returned": "retourné",
            "failed": "non abouti",
        },
        "order.hold_reason": {
            "awaiting_payment": "en attente du paiement",
            "address": "en attente d’une adresse complète",
            "stock": "en attente de réapprovisionnement",
            "other": "en cours de vérification",
        },
        "order.cancel_reason": {
            "customer": "à votre demande",
            "inventory": "faute de stock",
            "declined": "parce que le paiement n’a pas abouti",
            "other": "de notre part",
        },
        "shipment.status": {
            "label_created": "prêt pour le transporteur",
            "in_transit": "en route",
            "out_for_delivery": "en cours de livraison",
            "attempt_failed": "non remis après une première tentative",
            "available_for_pickup": "prêt à être retiré",
            "delivered": "livré",
            "exception": "bloqué en chemin",
            "returning": "en retour vers nous",
            "lost": "perdu",
        },
        "shipment.next_step": {
            "carrier_pickup": "à prendre en charge par le transporteur",
            "transit": "en acheminement",
            "delivery_by": "à livrer",
            "delivery_today": "à livrer",
            "second_attempt": "à présenter une nouvelle fois",
            "collect": "prêt à être retiré",
            "carrier_inquiry": "à rechercher avec le transporteur",
            "back_to_us": "en retour vers nous",
            "nothing": "terminé",
        },
        "refund.status": {"pending": "en cours", "completed": "versé", "failed": "non abouti"},
        "return.status": {
            "requested": "demandé",
            "approved": "accepté",
            "declined": "refusé",
            "in_transit": "en route vers nous",
            "received": "arrivé chez nous",
            "closed": "clôturé",
        },
        "policy.return_shipping": {"merchant": "à notre charge", "customer": "à votre charge"},
        "product.availability": {"available": "disponible", "unavailable": "indisponible"},
        "action.name": {
            "return_approved": "accepté le retour",
            "label_issued": "établi l’étiquette de retour",
            "refund_issued": "effectué le remboursement",
            "partial_refund": "remboursé une partie du prix",
            "replacement_confirmed": "organisé le remplacement",
            "exchange_confirmed": "organisé l’échange",
            "order_cancelled": "annulé la commande",
            "address_changed": "modifié l’adresse",
        },
    }
