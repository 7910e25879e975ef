"""German: case decides the article of a date and the ending of a duration."""

from collections.abc import Mapping

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration, DurationUnit

# preposition before a weekday, case of the date after it, and the words before a bare date
_DATES = {
    "on": ("am", "dem", "am"),
    "by": ("bis", "den", "bis zum"),
    "until": ("bis", "den", "bis zum"),
    "since": ("seit", "dem", "seit dem"),
    "after": ("nach", "dem", "nach dem"),
    "from": ("ab", "dem", "ab dem"),
}
_WITHIN_ONE: Mapping[DurationUnit, str] = {
    "minute": "einer Minute",
    "hour": "einer Stunde",
    "day": "eines Tages",
    "business_day": "eines Werktags",
    "week": "einer Woche",
    "month": "eines Monats",
    "year": "eines Jahres",
}
_DATIVE_ENDINGS = {"Tage": "Tagen", "Werktage": "Werktagen", "Monate": "Monaten", "Jahre": "Jahren"}


class German(Tongue):
    """German of Germany."""

    language = "de"
    at_once = "sofort"
    between_days = frozenset({" und dem ", " bis zum "})
    small_numbers = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
    units = {
        "minute": ("Minute", "Minuten"),
        "hour": ("Stunde", "Stunden"),
        "day": ("Tag", "Tage"),
        "business_day": ("Werktag", "Werktage"),
        "week": ("Woche", "Wochen"),
        "month": ("Monat", "Monate"),
        "year": ("Jahr", "Jahre"),
    }

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `bis Montag, den 24. November` or `bis zum 24. November`."""
        date = f"{day.number}. {day.month}{day.tail}"
        if filter_ not in _DATES:
            return f"{day.weekday}, {date}" if day.weekday else date
        preposition, article, bare = _DATES[filter_]
        return f"{preposition} {day.weekday}, {article} {date}" if day.weekday else f"{bare} {date}"

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `am 19. November um 14:32 Uhr`."""
        joint = " um " if filter_ in ("", "on", "plain", "short") else ", "
        return f"{self.date_phrase(day, filter_)}{joint}{clock.hour}:{clock.minute:02} Uhr"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `5 bis 7 Werktage`, dative `5 bis 7 Werktagen`."""
        if filter_ == "within" and duration.least == duration.most == 1:
            return f"innerhalb {_WITHIN_ONE[duration.unit]}"
        text = self.count_units(duration, " bis ")
        if filter_ not in ("dat", "within", "attr"):
            return text
        number, _, unit = text.rpartition(" ")
        dative = f"{number} {_DATIVE_ENDINGS.get(unit, unit)}"
        return {"dat": "", "within": "innerhalb von ", "attr": "von "}[filter_] + dative

    payments = {
        ORIGINAL: ("[Ihre|deine] ursprüngliche Zahlungsart", "über [Ihre|deine] ursprüngliche Zahlungsart"),
        "card": ("[Ihre|deine] Karte", "auf [Ihre|deine] Karte"),
        "paypal": ("[Ihr|dein] PayPal-Konto", "auf [Ihr|dein] PayPal-Konto"),
        "gift_card": ("[Ihre|deine] Geschenkkarte", "auf [Ihre|deine] Geschenkkarte"),
        "store_credit": ("[Ihr|dein] Guthaben", "auf [Ihr|dein] Guthaben"),
        "bank_transfer": ("[Ihr|dein] Bankkonto", "auf [Ihr|dein] Bankkonto"),
        "klarna": ("[Ihr|dein] Klarna-Konto", "auf [Ihr|dein] Klarna-Konto"),
        "apple_pay": ("die Karte in [Ihrem|deinem] Apple Pay", "auf die Karte in [Ihrem|deinem] Apple Pay"),
        "google_pay": ("die Karte in [Ihrem|deinem] Google Pay", "auf die Karte in [Ihrem|deinem] Google Pay"),
        "alipay": ("[Ihr|dein] Alipay-Konto", "auf [Ihr|dein] Alipay-Konto"),
        "wechat_pay": ("[Ihr|dein] WeChat-Pay-Konto", "auf [Ihr|dein] WeChat-Pay-Konto"),
        "amazon_pay": ("[Ihr|dein] Amazon-Pay-Konto", "auf [Ihr|dein] Amazon-Pay-Konto"),
    }
    labels = {
        "order.status": {"open": "offen", "cancelled": "storniert", "closed": "abgeschlossen"},
        "order.payment_status": {
            "pending": "noch nicht bezahlt",
            "authorized": "autorisiert",
            "expired": "nicht mehr autorisiert",
            "partially_paid": "teilweise bezahlt",
            "paid": "bezahlt",
            "partially_refunded": "teilweise erstattet",
            "refunded": "erstattet",
            "voided": "storniert",
        },
        "order.fulfillment_status": {
            "unfulfilled": "noch nicht gepackt",
            "scheduled": "eingeplant",
            "on_hold": "angehalten",
            "in_progress": "in Vorbereitung",
            "partially_fulfilled": "teilweise verschickt",
            "fulfilled": "verschickt",
            "restocked": "wieder bei uns im Lager",
            "not_required": "ohne Versand fertig",
        },
        "order.return_status": {
            "none": "ohne Rücksendung",
            "requested": "angefragt",
            "in_progress": "in Arbeit",
            "inspection_complete": "geprüft",
            "returned": "zurückgeschickt",
            "failed": "nicht abgeschlossen",
        },
        "order.hold_reason": {
            "awaiting_payment": "die Zahlung fehlt noch",
            "address": "die Adresse ist noch nicht vollständig",
            "stock": "die Ware fehlt noch",
            "other": "wir prüfen sie noch",
        },
        "order.cancel_reason": {
            "customer": "auf [Ihren|deinen] Wunsch",
            "inventory": "weil die Ware nicht mehr vorrätig war",
            "declined": "weil die Zahlung nicht zustande kam",
            "other": "von uns",
        },
        "shipment.status": {
            "label_created": "bereit für die Abholung",
            "in_transit": "unterwegs",
            "out_for_delivery": "in der Zustellung",
            "attempt_failed": "nach einem Zustellversuch noch beim Zusteller",
            "available_for_pickup": "abholbereit",
            "delivered": "zugestellt",
            "exception": "unterwegs aufgehalten",
            "returning": "auf dem Rückweg zu uns",
            "lost": "verloren gegangen",
        },
        "shipment.next_step": {
            "carrier_pickup": "als Nächstes vom Zusteller abgeholt",
            "transit": "als Nächstes weitertransportiert",
            "delivery_by": "als Nächstes zugestellt",
            "delivery_today": "als Nächstes zugestellt",
            "second_attempt": "als Nächstes noch einmal zugestellt",
            "collect": "abholbereit",
            "carrier_inquiry": "als Nächstes beim Zusteller nachgeforscht",
            "back_to_us": "als Nächstes zu uns zurückgebracht",
            "nothing": "abgeschlossen",
        },
        "refund.status": {"pending": "unterwegs", "completed": "ausgezahlt", "failed": "nicht ausgezahlt"},
        "return.status": {
            "requested": "angefragt",
            "approved": "genehmigt",
            "declined": "abgelehnt",
            "in_transit": "auf dem Weg zu uns",
            "received": "bei uns eingetroffen",
            "closed": "abgeschlossen",
        },
        "policy.return_shipping": {"merchant": "von uns bezahlt", "customer": "von [Ihnen|dir] bezahlt"},
        "product.availability": {"available": "lieferbar", "unavailable": "nicht lieferbar"},
        "action.name": {
            "return_approved": "die Rückgabe genehmigt",
            "label_issued": "das Rücksendeetikett erstellt",
            "refund_issued": "die Erstattung veranlasst",
            "partial_refund": "einen Teil des Preises erstattet",
            "replacement_confirmed": "den Ersatz veranlasst",
            "exchange_confirmed": "den Umtausch veranlasst",
            "order_cancelled": "die Bestellung storniert",
            "address_changed": "die Adresse geändert",
        },
    }
