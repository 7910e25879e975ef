"""Spanish words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": "está actualizada | hemos cambiado la dirección",
        "exchange_confirmed": "está confirmado | hemos confirmado el cambio",
        "label_issued": "está la etiqueta | está lista",
        "order_cancelled": "está cancelado | hemos cancelado",
        "partial_refund": (
            "hemos hecho el reembolso | hemos reembolsado | hemos reembolsado una parte | ya está en marcha"
        ),
        "refund_issued": (
            "hemos hecho el reembolso | hemos reembolsado | hemos reembolsado una parte | ya está en marcha"
        ),
        "replacement_confirmed": "está confirmado | vamos a reemplazar",
        "return_approved": "está aprobada",
    },
    "order.cancel_reason": {
        "declined": "no se pudo completar el pago",
        "inventory": "nos quedamos sin existencias",
    },
    "order.fulfillment_status": {
        "@*": "por partes | una parte de su pedido | una parte de tu pedido",
        "@address_change": "aún no ha salido | sigue en nuestro almacén",
        "@address_change_too_late": "ya ha salido de nuestro almacén | ya se ha entregado",
        "@cancel_possible": "aún no ha salido | sigue en nuestro almacén",
        "@cancel_too_late": "ya ha salido de nuestro almacén | ya se ha entregado",
        "@on_hold": "está retenido",
        "@scheduled": "está programada | está programado para más adelante",
        "@wismo_not_shipped": "aún no se ha enviado | todavía no ha salido",
        "in_progress": "estamos preparando | se está preparando",
        "scheduled": (
            "está agendado | está previsto | está programada | está programado | está programado el envío | "
            "queda programado | tenemos programada | tiene fecha | tiene la salida programada"
        ),
        "unfulfilled": (
            "aún está en nuestro almacén | aún está pendiente de envío | aún no ha salido | "
            "aún no se ha enviado | aún sigue con nosotros | de momento no se ha enviado | "
            "el pedido no ha salido aún | el pedido todavía no ha salido | está pendiente de salir | "
            "está por salir | no ha salido | no ha salido aún | no lo hemos enviado todavía | "
            "no se ha enviado todavía | sigue sin enviarse | todavía no ha salido | todavía no se ha enviado"
        ),
    },
    "order.hold_reason": {
        "address": "la dirección | no podemos enviarlo a la dirección tal como está",
        "awaiting_payment": "el pago todavía no nos ha llegado",
        "stock": "hay un artículo sin existencias",
    },
    "order.paid_with": {
        "card": "a la tarjeta | a su tarjeta | a tu tarjeta | en la tarjeta | en tu tarjeta",
    },
    "order.payment_status": {
        "@payment_action": "el pago | solo está reservado | todavía no nos ha llegado",
        "authorized": (
            "el importe solo estaba reservado | el importe solo está reservado de momento | "
            "no se ha cobrado ningún pago"
        ),
        "expired": "ha caducado | no se ha cobrado ningún pago",
        "paid": "seguimos teniendo su pago | seguimos teniendo tu pago | tenemos su pago | tenemos tu pago",
        "partially_paid": (
            "seguimos teniendo su pago | seguimos teniendo tu pago | tenemos su pago | tenemos tu pago | "
            "una parte del pago"
        ),
        "partially_refunded": "reembolsado",
        "pending": "no se ha cobrado ningún pago",
        "refunded": "reembolsado",
        "voided": "el importe solo estaba reservado | no se ha cobrado nada | no se ha cobrado ningún pago",
    },
    "order.return_status": {
        "in_progress": "está abierta",
        "inspection_complete": "ya está revisada",
        "requested": "está abierta",
        "returned": "está completada",
    },
    "order.status": {
        "cancelled": "se canceló | ya está cancelado",
    },
    "policy.clause": {
        "@address_change": "se puede cambiar | todavía podemos cambiar la dirección",
        "@address_change_too_late": "ya no podemos cambiar la dirección",
        "@cancel_possible": (
            "aún admite la cancelación | es posible anularlo | estamos a tiempo de cancelar | "
            "podemos cancelarlo | puede cancelarse | se permite la anulación | se puede anular | "
            "todavía se puede cancelar"
        ),
        "@cancel_too_late": (
            "no se puede cancelar | ya no podemos cancelar | ya no podemos cancelarlo | ya no se puede cancelar"
        ),
        "@exchange_denied": (
            "no es posible | no es posible cambiar | no podemos cambiar | ya no es posible | ya no es posible cambiar"
        ),
        "@exchange_quote": "podemos cambiar | puede cambiar | puedes cambiar",
        "@item_problem": "es posible | las dos cosas son posibles | un reemplazo o un reembolso",
        "@return_denied": (
            "no es posible | no es posible devolver | no podemos aceptar la devolución | ya no es posible | "
            "ya no es posible devolver | ya no podemos aceptar la devolución"
        ),
        "@return_steps": (
            "aceptamos la devolución | es posible | la ley le da este derecho | la ley te da este derecho | "
            "no es posible devolver | puede devolver | puede devolvernos | puedes devolver | "
            "puedes devolvernos | se admite la devolución | se puede hacer la devolución | se pueden devolver | "
            "su derecho por ley | todavía se pueden devolver | tu derecho por ley"
        ),
        "@wismo_delivered_not_received": "abriremos una investigación | que lo localice",
        "@wismo_lost": (
            "es posible | puede elegir entre un nuevo envío y el reembolso | "
            "puede elegir entre un nuevo envío y un reembolso | "
            "puedes elegir entre un nuevo envío y el reembolso | "
            "puedes elegir entre un nuevo envío y un reembolso"
        ),
    },
    "policy.return_shipping": {
        "customer": (
            "corre por su cuenta | corre por tu cuenta | los gastos del envío de vuelta corren por su cuenta | "
            "los gastos del envío de vuelta corren por tu cuenta"
        ),
        "merchant": (
            "el envío de vuelta lo pagamos nosotros | el envío de vuelta no cuesta nada | "
            "la devolución corre de nuestra cuenta | los gastos de vuelta los asumimos nosotros | "
            "mandarlo de vuelta no te cuesta nada | no pagas el envío | no tendrás que pagar el envío | "
            "nosotros pagamos el envío"
        ),
    },
    "product.availability": {
        "available": "está disponible",
        "unavailable": "no está disponible",
    },
    "refund.method": {
        "card": (
            "a la tarjeta de la compra | a su tarjeta | en la tarjeta con la que pagó | en su tarjeta | su tarjeta"
        ),
    },
    "refund.status": {
        "completed": (
            "emitido | emitimos | hemos reembolsado | le devolvimos | reembolsamos | se abonaron | se devolvió | "
            "se hizo | se tramitó | ya está hecho | ya están reembolsados"
        ),
        "failed": "no se pudo completar",
        "pending": "está en curso | sigue en curso",
    },
    "return.status": {
        "approved": (
            "aprobada | está aceptada | está aprobada | figura como aprobada | sigue aprobada | "
            "tenemos aprobada | ya está aprobada"
        ),
        "closed": "está cerrada",
        "declined": "se rechazó",
        "in_transit": "viene de camino a nuestro almacén",
        "received": "ya nos ha llegado",
        "requested": "nos ha llegado",
    },
    "shipment.next_step": {
        "back_to_us": "cuando esté de vuelta en nuestro almacén | en cuanto lo tengamos de vuelta",
        "carrier_inquiry": "abriremos una investigación | que lo localice",
        "carrier_pickup": "en cuanto lo recoja | lo siguiente es que lo recoja",
        "collect": "pasar a recogerlo | recogerlo",
        "delivery_by": (
            "calcula entregarlo | debería continuar desde ahí | debería estar contigo | debería llegar | "
            "debería llegarte | debería seguir su camino | el siguiente paso es la entrega | entrega | "
            "espera entregarlo | la entrega | la entrega está prevista | la entrega sigue pendiente | "
            "lo esperamos en tu casa | lo tendrás | prevé entregarlo | sigue su curso | te lo entregan | "
            "tiene prevista la entrega"
        ),
        "delivery_today": (
            "debería llegar hoy | la entrega está prevista para hoy | lo siguiente debería ser la entrega"
        ),
        "second_attempt": "un segundo intento | volverá a intentarlo",
        "transit": (
            "debería continuar desde ahí | debería llegar | debería seguir su camino | "
            "el siguiente paso es la entrega | entrega | la entrega | la entrega sigue pendiente | "
            "prevé entregarlo | sigue su curso"
        ),
    },
    "shipment.status": {
        "@*": "sigue sin registrar la entrega",
        "attempt_failed": "no pudo dejarlo | no pudo entregarlo",
        "available_for_pickup": (
            "está listo para recoger | le espera en un punto de recogida | listo para recoger | "
            "te espera en un punto de recogida"
        ),
        "delivered": (
            "completó la entrega | consta como entregado | dejó el paquete | entregado | entregó | "
            "fue entregado | lo dejó entregado | lo entregó | se entregó | se realizó | ya se entregó"
        ),
        "exception": "una incidencia en el trayecto",
        "in_transit": (
            "continúa en tránsito | en camino | en ruta | está de camino | está en camino | está en tránsito | "
            "está viajando hacia ti | lo lleva | sigue de camino | sigue en camino | va de camino"
        ),
        "label_created": "lo lleva | todavía tiene que recogerlo | ya tiene su etiqueta de envío",
        "lost": "se ha perdido | se ha perdido por el camino",
        "out_for_delivery": "en reparto | lo lleva",
        "returning": "nos está devolviendo el paquete | nos lo está devolviendo | viene de vuelta a nuestro almacén",
        "unknown": "desde aquí no podemos ver dónde está ahora",
    },
}
