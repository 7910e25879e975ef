"""Italian: articles contract with prepositions, and elide before 8 and 11."""

import re

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration

# preposition before a weekday, before a bare date, and before a bare date that begins with a vowel (otto, undici)
_DATES = {
    "on": ("", "il ", "l’"),
    "by": ("entro ", "entro il ", "entro l’"),
    "until": ("fino a ", "fino al ", "fino all’"),
    "since": ("da ", "dal ", "dall’"),
    "after": ("dopo ", "dopo il ", "dopo l’"),
    "from": ("da ", "dal ", "dall’"),
}
_VOWEL_DAYS = (8, 11)
_VOWEL_NUMBER = re.compile(r"(?:8\d?|11)(?:,\d+)?\s?%")
_ELIDED = ((" del ", " dell’"), (" al ", " all’"), (" dal ", " dall’"), (" il ", " l’"))


class Italian(Tongue):
    """Italian of Italy."""

    language = "it"
    at_once = "subito"
    small_numbers = ("due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
    units = {
        "minute": ("minuto", "minuti"),
        "hour": ("ora", "ore"),
        "day": ("giorno", "giorni"),
        "business_day": ("giorno lavorativo", "giorni lavorativi"),
        "week": ("settimana", "settimane"),
        "month": ("mese", "mesi"),
        "year": ("anno", "anni"),
    }

    def joined_to(self, before: str, value: str) -> str:
        """Return `uno sconto dell’` before `8%` and `11%`, else the words as they are."""
        if not _VOWEL_NUMBER.match(value):
            return before
        return next((before[: -len(full)] + elided for full, elided in _ELIDED if before.endswith(full)), before)

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `entro lunedì 24 novembre`, `entro il 24 novembre` or `entro l’8 novembre`."""
        number = "1º" if day.number == 1 else str(day.number)
        date = f"{number} {day.month}{day.tail}"
        before_weekday, bare, elided = _DATES.get(filter_, ("", "", ""))
        if day.weekday:
            return f"{before_weekday}{day.weekday} {date}"
        return f"{elided if day.number in _VOWEL_DAYS else bare}{date}"

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `il 19 novembre alle 14:32`."""
        time = f"all’1:{clock.minute:02}" if clock.hour == 1 else f"alle {clock.hour}:{clock.minute:02}"
        return f"{self.date_phrase(day, filter_)} {time}"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `5–7 giorni lavorativi`."""
        text = self.count_units(duration, "–")
        return {"within": "entro ", "attr": "di "}.get(filter_, "") + text

    payments = {
        ORIGINAL: ("il metodo di pagamento originale", "sul metodo di pagamento originale"),
        "card": ("la [Sua|tua] carta", "sulla [Sua|tua] carta"),
        "paypal": ("il [Suo|tuo] conto PayPal", "sul [Suo|tuo] conto PayPal"),
        "gift_card": ("la [Sua|tua] carta regalo", "sulla [Sua|tua] carta regalo"),
        "store_credit": ("il [Suo|tuo] credito in negozio", "sul [Suo|tuo] credito in negozio"),
        "bank_transfer": ("il [Suo|tuo] conto corrente", "sul [Suo|tuo] conto corrente"),
        "klarna": ("il [Suo|tuo] conto Klarna", "sul [Suo|tuo] conto Klarna"),
        "apple_pay": ("la carta associata ad Apple Pay", "sulla carta associata ad Apple Pay"),
        "google_pay": ("la carta associata a Google Pay", "sulla carta associata a Google Pay"),
        "alipay": ("il [Suo|tuo] conto Alipay", "sul [Suo|tuo] conto Alipay"),
        "wechat_pay": ("il [Suo|tuo] conto WeChat Pay", "sul [Suo|tuo] conto WeChat Pay"),
        "amazon_pay": ("il [Suo|tuo] conto Amazon Pay", "sul [Suo|tuo] conto Amazon Pay"),
    }
    labels = {
        "order.status": {"open": "aperto", "cancelled": "annullato", "closed": "chiuso"},
        "order.payment_status": {
            "pending": "non ancora pagato",
            "authorized": "autorizzato",
            "expired": "non più autorizzato",
            "partially_paid": "pagato in parte",
            "paid": "pagato",
            "partially_refunded": "rimborsato in parte",
            "refunded": "rimborsato",
            "voided": "annullato",
        },
        "order.fulfillment_status": {
            "unfulfilled": "non ancora preparato",
            "scheduled": "programmato",
            "on_hold": "in sospeso",
            "in_progress": "in preparazione",
            "partially_fulfilled": "spedito in parte",
            "fulfilled": "spedito",
            "restocked": "rientrato in magazzino",
            "not_required": "pronto senza spedizione",
        },
        "order.return_status": {
            "none": "senza resi",
            "requested": "richiesto",
            "in_progress": "in corso",
            "inspection_complete": "controllato",
            "returned": "restituito",
            "failed": "non completato",
        },
        "order.hold_reason": {
            "awaiting_payment": "in attesa del pagamento",
            "address": "in attesa di un indirizzo completo",
            "stock": "in attesa della merce",
            "other": "in verifica",
        },
        "order.cancel_reason": {
            "customer": "su [Sua|tua] richiesta",
            "inventory": "perché la merce non era più disponibile",
            "declined": "perché il pagamento non è andato a buon fine",
            "other": "da parte nostra",
        },
        "shipment.status": {
            "label_created": "pronto per il corriere",
            "in_transit": "in viaggio",
            "out_for_delivery": "in consegna",
            "attempt_failed": "non consegnato al primo tentativo",
            "available_for_pickup": "pronto per il ritiro",
            "delivered": "consegnato",
            "exception": "fermo lungo il percorso",
            "returning": "di ritorno da noi",
            "lost": "smarrito",
        },
        "shipment.next_step": {
            "carrier_pickup": "da ritirare da parte del corriere",
            "transit": "in viaggio verso la prossima tappa",
            "delivery_by": "da consegnare",
            "delivery_today": "da consegnare",
            "second_attempt": "da consegnare con un nuovo tentativo",
            "collect": "pronto per il ritiro",
            "carrier_inquiry": "da rintracciare con il corriere",
            "back_to_us": "di ritorno da noi",
            "nothing": "concluso",
        },
        "refund.status": {"pending": "in corso", "completed": "accreditato", "failed": "non riuscito"},
        "return.status": {
            "requested": "richiesto",
            "approved": "approvato",
            "declined": "rifiutato",
            "in_transit": "in viaggio verso di noi",
            "received": "arrivato da noi",
            "closed": "chiuso",
        },
        "policy.return_shipping": {"merchant": "a nostro carico", "customer": "a [Suo|tuo] carico"},
        "product.availability": {"available": "disponibile", "unavailable": "non disponibile"},
        "action.name": {
            "return_approved": "approvato il reso",
            "label_issued": "emesso l’etichetta di reso",
            "refund_issued": "emesso il rimborso",
            "partial_refund": "rimborsato una parte del prezzo",
            "replacement_confirmed": "disposto la sostituzione",
            "exchange_confirmed": "disposto il cambio",
            "order_cancelled": "annullato l’ordine",
            "address_changed": "cambiato l’indirizzo",
        },
    }
