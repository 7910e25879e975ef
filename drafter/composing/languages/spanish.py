"""Spanish: dates take the article, and `y` and `o` give way before their own sound."""

import re

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration

_DATES = {
    "on": "el ",
    "by": "a más tardar el ",
    "until": "hasta el ",
    "since": "desde el ",
    "after": "después del ",
    "from": "a partir del ",
}
_SOUNDS_I = re.compile(r"^(?:i|í|hi(?!e)|hí|y(?![aeiouáéíóú]))", re.IGNORECASE)
_SOUNDS_O = re.compile(r"^(?:o|ó|ho|hó|8|11\b)", re.IGNORECASE)


class Spanish(Tongue):
    """Spanish of Spain."""

    language = "es"
    at_once = "al momento"
    small_numbers = ("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
    units = {
        "minute": ("minuto", "minutos"),
        "hour": ("hora", "horas"),
        "day": ("día", "días"),
        "business_day": ("día laborable", "días laborables"),
        "week": ("semana", "semanas"),
        "month": ("mes", "meses"),
        "year": ("año", "años"),
    }

    def join(self, names: tuple[str, ...], *, alternatives: bool) -> tuple[str, ...]:
        """Return the separators, with `e` for `y` and `u` for `o` where the last name asks for it."""
        separators = self.separators(len(names), alternatives=alternatives)
        if separators and (_SOUNDS_O if alternatives else _SOUNDS_I).match(names[-1]):
            plain, instead = (" o ", " u ") if alternatives else (" y ", " e ")
            return (*separators[:-1], separators[-1].replace(plain, instead))
        return separators

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `a más tardar el lunes 24 de noviembre`."""
        weekday = f"{day.weekday} " if day.weekday else ""
        year = f" de {day.year}" if day.year else ""
        return f"{_DATES.get(filter_, '')}{weekday}{day.number} de {day.month}{year}"

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `el 19 de noviembre a las 14:32`."""
        article = "la" if clock.hour == 1 else "las"
        return f"{self.date_phrase(day, filter_)} a {article} {clock.hour}:{clock.minute:02}"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `entre 5 y 7 días laborables`, which stands after `tarda` and `en un plazo de` alike."""
        text = self.count_units(duration, " y ")
        if duration.least != duration.most:
            text = f"entre {text}"
        return {"within": "en un plazo de ", "attr": "de "}.get(filter_, "") + text

    payments = {
        ORIGINAL: ("[su|tu] método de pago original", "a [su|tu] método de pago original"),
        "card": ("[su|tu] tarjeta", "a [su|tu] tarjeta"),
        "paypal": ("[su|tu] cuenta de PayPal", "a [su|tu] cuenta de PayPal"),
        "gift_card": ("[su|tu] tarjeta regalo", "a [su|tu] tarjeta regalo"),
        "store_credit": ("[su|tu] saldo en la tienda", "a [su|tu] saldo en la tienda"),
        "bank_transfer": ("[su|tu] cuenta bancaria", "a [su|tu] cuenta bancaria"),
        "klarna": ("[su|tu] cuenta de Klarna", "a [su|tu] cuenta de Klarna"),
        "apple_pay": ("la tarjeta de [su|tu] Apple Pay", "a la tarjeta de [su|tu] Apple Pay"),
        "google_pay": ("la tarjeta de [su|tu] Google Pay", "a la tarjeta de [su|tu] Google Pay"),
        "alipay": ("[su|tu] cuenta de Alipay", "a [su|tu] cuenta de Alipay"),
        "wechat_pay": ("[su|tu] cuenta de WeChat Pay", "a [su|tu] cuenta de WeChat Pay"),
        "amazon_pay": ("[su|tu] cuenta de Amazon Pay", "a [su|tu] cuenta de Amazon Pay"),
    }
    labels = {
        "order.status": {"open": "abierto", "cancelled": "cancelado", "closed": "cerrado"},
        "order.payment_status": {
            "pending": "pendiente de pago",
            "authorized": "autorizado",
            "expired": "ya sin autorización",
            "partially_paid": "pagado en parte",
            "paid": "pagado",
            "partially_refunded": "reembolsado en parte",
            "refunded": "reembolsado",
            "voided": "anulado",
        },
        "order.fulfillment_status": {
            "unfulfilled": "aún sin preparar",
            "scheduled": "programado",
            "on_hold": "en espera",
            "in_progress": "en preparación",
            "partially_fulfilled": "enviado en parte",
            "fulfilled": "enviado",
            "restocked": "de vuelta en nuestro almacén",
            "not_required": "listo sin envío",
        },
        "order.return_status": {
            "none": "sin devoluciones",
            "requested": "solicitado",
            "in_progress": "en curso",
            "inspection_complete": "revisado",
            "returned": "devuelto",
            "failed": "sin completar",
        },
        "order.hold_reason": {
            "awaiting_payment": "a la espera del pago",
            "address": "a la espera de una dirección completa",
            "stock": "a la espera de existencias",
            "other": "en revisión",
        },
        "order.cancel_reason": {
            "customer": "a petición [suya|tuya]",
            "inventory": "porque no quedaban existencias",
            "declined": "porque el pago no se completó",
            "other": "por nuestra parte",
        },
        "shipment.status": {
            "label_created": "listo para el transportista",
            "in_transit": "de camino",
            "out_for_delivery": "en reparto",
            "attempt_failed": "sin entregar tras un primer intento",
            "available_for_pickup": "listo para recoger",
            "delivered": "entregado",
            "exception": "retenido en el camino",
            "returning": "de vuelta a nuestro almacén",
            "lost": "extraviado",
        },
        "shipment.next_step": {
            "carrier_pickup": "pendiente de que lo recoja el transportista",
            "transit": "en tránsito con el transportista",
            "delivery_by": "pendiente de entrega",
            "delivery_today": "pendiente de entrega",
            "second_attempt": "pendiente de un nuevo intento",
            "collect": "listo para recoger",
            "carrier_inquiry": "pendiente de reclamación al transportista",
            "back_to_us": "de vuelta a nuestro almacén",
            "nothing": "completado",
        },
        "refund.status": {"pending": "en curso", "completed": "abonado", "failed": "sin completar"},
        "return.status": {
            "requested": "solicitada",
            "approved": "aprobada",
            "declined": "rechazada",
            "in_transit": "de camino hacia nosotros",
            "received": "recibida",
            "closed": "cerrada",
        },
        "policy.return_shipping": {"merchant": "a nuestro cargo", "customer": "a [su|tu] cargo"},
        "product.availability": {"available": "disponible", "unavailable": "no disponible"},
        "action.name": {
            "return_approved": "aprobado la devolución",
            "label_issued": "emitido la etiqueta de devolución",
            "refund_issued": "emitido el reembolso",
            "partial_refund": "reembolsado una parte del precio",
            "replacement_confirmed": "tramitado la sustitución",
            "exchange_confirmed": "tramitado el cambio",
            "order_cancelled": "cancelado el pedido",
            "address_changed": "cambiado la dirección",
        },
    }
