"""German words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": (
            "die adresse ist geändert | geändert haben wir | haben die adresse umgestellt | "
            "haben wir die neue adresse eingetragen | haben wir geändert | haben wir wie gewünscht geändert | "
            "hat jetzt die neue adresse | ist geändert"
        ),
        "exchange_confirmed": "haben den umtausch bestätigt | ist bestätigt",
        "label_issued": (
            "das etikett | ist da | ist dein etikett | ist ihr etikett | kommt ihr etikett | liegt für sie bereit"
        ),
        "order_cancelled": "ist storniert | storniert",
        "partial_refund": "erstattet | ist unterwegs | veranlasst",
        "refund_issued": "erstattet | ist unterwegs | veranlasst",
        "replacement_confirmed": (
            "bekommen einen neuen | ein neuer ist für sie bestätigt | ersatz von uns | ist bestätigt | von uns ersatz"
        ),
        "return_approved": "ist genehmigt",
    },
    "order.cancel_reason": {
        "declined": "die zahlung nicht zustande kam",
        "inventory": "die ware nicht mehr vorrätig war",
    },
    "order.fulfillment_status": {
        "@*": "in teilen | nur ein teil",
        "@address_change": "ist noch bei uns | ist noch nicht verschickt",
        "@address_change_too_late": "hat unser lager schon verlassen | ist schon zugestellt | schon verschickt ist",
        "@cancel_possible": "ist noch bei uns | ist noch nicht verschickt",
        "@cancel_too_late": "hat unser lager schon verlassen | ist schon zugestellt | schon verschickt ist",
        "@on_hold": "ist angehalten | ist zurzeit angehalten",
        "@scheduled": "ist eingeplant | ist für einen späteren tag eingeplant",
        "@wismo_not_shipped": "ist noch nicht verschickt | noch nicht verschickt",
        "fulfilled": (
            "hat unser lager schon verlassen | ist bereits verschickt | ist schon auf die reise gegangen | "
            "schon aus dem haus ist | schon verschickt ist"
        ),
        "in_progress": (
            "machen deine bestellung gerade fertig | machen ihre bestellung gerade fertig | wird gerade gepackt"
        ),
        "on_hold": "ist angehalten | ist bei uns angehalten | liegt zurzeit bei uns still | steht derzeit still",
        "unfulfilled": (
            "ist noch bei uns | ist noch nicht verschickt | liegt noch bei uns | "
            "sie unser lager noch nicht verlassen hat | wurde noch nicht versandt"
        ),
    },
    "order.hold_reason": {
        "address": "der adresse | wir sie an die adresse so nicht schicken können",
        "awaiting_payment": "die zahlung noch nicht bei uns eingegangen ist",
        "stock": (
            "ein artikel daraus nicht auf lager ist | ein artikel fehlt | ein artikel ist nicht vorrätig | "
            "ein teil davon derzeit fehlt | etwas daraus zurzeit nicht vorrätig ist"
        ),
    },
    "order.paid_with": {
        "bank_transfer": "auf ihr bankkonto",
        "card": "auf ihre karte",
        "paypal": "auf ihr paypal-konto",
    },
    "order.payment_status": {
        "@payment_action": (
            "die zahlung | ist noch nicht bei uns eingegangen | ist nur reserviert | "
            "sie ist noch nicht bei uns eingegangen"
        ),
        "authorized": (
            "der betrag ist bisher nur reserviert | der betrag war nur reserviert | es wurde nichts abgebucht"
        ),
        "expired": "es wurde nichts abgebucht | ist abgelaufen",
        "paid": (
            "deine zahlung ist bei uns | deine zahlung ist noch bei uns | die zahlung ist bei uns | "
            "ihre zahlung ist bei uns | ihre zahlung ist noch bei uns"
        ),
        "partially_paid": (
            "deine zahlung ist bei uns | deine zahlung ist noch bei uns | die zahlung ist bei uns | "
            "einen teil der zahlung | ihre zahlung ist bei uns | ihre zahlung ist noch bei uns"
        ),
        "partially_refunded": "erstattet",
        "pending": (
            "bei uns ist bisher keine zahlung eingegangen | der betrag | die zahlung | "
            "es wurde nichts abgebucht | ist noch nicht bei uns eingegangen | offen | offen sind noch | sind | "
            "steht noch aus"
        ),
        "refunded": "erstattet",
        "voided": "abgebucht wurde nichts | der betrag war nur reserviert | es wurde nichts abgebucht",
    },
    "order.return_status": {
        "in_progress": "ist bei uns offen",
        "inspection_complete": "ist geprüft",
        "requested": "ist bei uns offen",
        "returned": "ist abgeschlossen",
    },
    "order.status": {
        "cancelled": "ist bereits storniert | wurde sie storniert | wurde storniert",
    },
    "policy.clause": {
        "@address_change": (
            "ist eine änderung der adresse möglich | ist noch änderbar | können wir also noch ändern | "
            "können wir anpassen | können wir noch ändern | lässt sich noch ändern"
        ),
        "@address_change_too_late": (
            "die adresse steht damit fest | ist nicht mehr änderbar | können wir die adresse nicht mehr ändern | "
            "können wir nicht mehr anpassen | können wir nicht mehr ändern | lässt sich bei uns nicht mehr ändern"
        ),
        "@cancel_possible": "können sie also noch stornieren | lässt sich noch stornieren",
        "@cancel_too_late": (
            "ist nicht mehr möglich | können wir sie nicht mehr stornieren | lässt sich nicht mehr stornieren | "
            "lässt sie sich nicht mehr stornieren"
        ),
        "@exchange_denied": (
            "ist ein umtausch leider ausgeschlossen | ist leider nicht mehr möglich | ist leider nicht möglich | "
            "ist nach jetzigem stand nicht möglich"
        ),
        "@exchange_quote": "ist möglich | kannst du umtauschen | können sie umtauschen | wir tauschen",
        "@item_problem": (
            "beides ist möglich | bieten wir ihnen ersatz oder eine erstattung an | "
            "ersatz oder erstattung, beides ist möglich | ersatz oder geld zurück, sie entscheiden | "
            "ist möglich | können sie ersatz oder erstattung haben | "
            "möglich sind ein ersatz oder eine erstattung | sie können zwischen ersatz und erstattung wählen"
        ),
        "@return_denied": (
            "besteht jedoch kein rückgaberecht | ist allerdings ausgeschlossen | "
            "ist die frist für eine rückgabe abgelaufen | ist eine rückgabe leider ausgeschlossen | "
            "ist eine rückgabe leider nicht mehr möglich | ist leider nicht mehr möglich | "
            "ist leider nicht möglich | ist nach jetzigem stand nicht möglich | "
            "ist vom rückgaberecht ausgenommen | können wir leider nicht zurücknehmen | "
            "zurücknehmen können wir sie daher leider nicht mehr"
        ),
        "@return_steps": (
            "dein gesetzliches recht | dieses recht gibt dir das gesetz | dieses recht gibt ihnen das gesetz | "
            "dürfen sie | ihr gesetzliches recht | ist | ist die rückgabe | "
            "ist eine rückgabe allerdings nicht möglich | ist möglich | kann | kannst du | "
            "kannst du zurückgeben | können sie | können sie zurückgeben | lässt sich | möglich | nehmen | "
            "noch möglich | noch zurückgeben | sie können | wir nehmen | zurück | zurückgeben | "
            "zurückgegeben werden | zurückschicken | zurücksenden"
        ),
        "@wismo_delivered_not_received": "stellen wir einen nachforschungsauftrag | wir starten eine nachforschung",
        "@wismo_lost": (
            "du bekommst auf wunsch ersatz oder dein geld zurück | "
            "du bekommst auf wunsch ersatz oder ihr geld zurück | ist möglich | "
            "kannst zwischen ersatz und erstattung wählen | können zwischen ersatz und erstattung wählen | "
            "sie bekommen auf wunsch ersatz oder dein geld zurück | "
            "sie bekommen auf wunsch ersatz oder ihr geld zurück"
        ),
    },
    "policy.return_shipping": {
        "customer": (
            "das porto für den rückversand tragen sie | das porto für den rückversand zahlst du | "
            "das porto geht zu ihren lasten | das porto übernehmen sie | das rückporto liegt bei ihnen | "
            "die kosten für den rückversand tragen sie | die kosten für den rückversand trägst du | "
            "die versandkosten für die rücksendung zahlen sie selbst | für den rückversand kommen sie selbst auf"
        ),
        "merchant": (
            "den rückversand bezahlen wir | den rückversand übernehmen wir | "
            "der rückversand ist für sie kostenlos | der rückversand kostet dich nichts | "
            "der rückversand kostet sie nichts | der versand kostet sie nichts | "
            "der versand zu uns ist für sie kostenfrei | für den rückversand zahlen sie nichts | "
            "versandkosten fallen keine an"
        ),
    },
    "product.availability": {
        "available": "können wir | können wir zurzeit liefern | zurzeit liefern",
        "unavailable": "können wir zurzeit nicht liefern",
    },
    "refund.method": {
        "card": "auf ihre karte",
    },
    "refund.status": {
        "completed": "erstattet",
        "failed": (
            "fehlgeschlagen | hat nicht geklappt | ist | ist fehlgeschlagen | konnten | "
            "konnten nicht ausgezahlt werden | nicht durchgegangen | nicht erstattet werden"
        ),
        "pending": "ist unterwegs | läuft gerade",
    },
    "return.status": {
        "approved": "haben wir freigegeben | ist bestätigt | ist durchgewunken | ist genehmigt",
        "closed": "ist abgeschlossen",
        "declined": "wurde abgelehnt",
        "in_transit": "ist auf dem weg zu uns",
        "received": (
            "ist bei uns angekommen | ist da | ist gut bei uns angekommen | ist wohlbehalten bei uns | liegt uns vor"
        ),
        "requested": "liegt uns vor",
    },
    "shipment.next_step": {
        "back_to_us": "sobald es wieder bei uns ist | wenn es wieder bei uns ankommt",
        "carrier_inquiry": (
            "beauftragen wir eine nachforschung | ein | leiten wir eine nachforschung | nachgeforscht | "
            "stellen wir einen nachforschungsauftrag | suchen | wir geben eine nachforschung in auftrag | "
            "wir lassen es | wir starten eine nachforschung | wir stellen einen nachforschungsantrag | "
            "wir stellen einen nachforschungsauftrag | wir veranlassen eine suche | wird"
        ),
        "carrier_pickup": "abgeholt hat | als nächstes kommt die abholung bei uns | nach der abholung",
        "collect": "abholen kannst | abholen können | hol es bitte ab | holen sie es bitte ab",
        "delivery_by": (
            "als nächstes geht es weiter zu dir | als nächstes geht es weiter zu ihnen | "
            "als nächstes kommt die zustellung | als nächstes sollte es weiter zu dir gehen | "
            "als nächstes sollte es weiter zu ihnen gehen | ankommen sollte es | aus | die zustellung | "
            "die zustellung steht noch aus | ein | erwartet | geht von einer zustellung | lautet die prognose | "
            "plant die zustellung | rechnet jetzt mit der zustellung | rechnet mit der zustellung | "
            "von dort sollte es weitergehen | voraussichtlich trifft sie | war die zustellung"
        ),
        "delivery_today": (
            "als nächstes kommt die zustellung | die zustellung ist für heute geplant | "
            "soll heute bei dir ankommen | soll heute bei ihnen ankommen"
        ),
        "second_attempt": "ein zweiter versuch | versucht es noch einmal",
        "transit": (
            "als nächstes geht es weiter zu dir | als nächstes geht es weiter zu ihnen | "
            "als nächstes kommt die zustellung | als nächstes sollte es weiter zu dir gehen | "
            "als nächstes sollte es weiter zu ihnen gehen | ankommen sollte es | die zustellung | "
            "die zustellung steht noch aus | rechnet jetzt mit der zustellung | rechnet mit der zustellung | "
            "von dort sollte es weitergehen | war die zustellung"
        ),
    },
    "shipment.status": {
        "@*": "keine zustellung | noch immer keine zustellung | noch keine zustellung",
        "attempt_failed": "konnte es aber nicht übergeben | konnte es nicht übergeben",
        "available_for_pickup": (
            "liegt für dich zur abholung bereit | liegt für sie zur abholung bereit | "
            "liegt zur abholung bereit | zur abholung bereit"
        ),
        "delivered": "angekommen | erreicht | hat es | hat sie | ist | wurden | zugestellt",
        "exception": "ein problem beim transport",
        "in_transit": (
            "auf dem weg | auf dem weg zu dir | auf dem weg zu ihnen | befindet sich auf dem weg | "
            "befindet sich noch auf dem weg | im transport | ist bereits unterwegs | ist noch unterwegs | "
            "ist unterwegs | noch auf dem transportweg | noch auf dem weg | noch unterwegs | unterwegs | "
            "weiter unterwegs | weiterhin unterwegs | zuständig"
        ),
        "label_created": (
            "hat sein versandetikett | wartet auf die abholung | wartet noch auf die abholung | zuständig"
        ),
        "lost": "ist verloren gegangen | verloren | verloren gegangen ist",
        "out_for_delivery": "in der zustellung | in der zustellung ist | zuständig",
        "returning": "auf dem rückweg zu uns | bringt das paket zu uns zurück | bringt es zu uns zurück",
        "unknown": "wo es jetzt ist, können wir von hier aus nicht sehen",
    },
}
