"""Italian words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": "abbiamo cambiato l'indirizzo | ha il nuovo indirizzo",
        "exchange_confirmed": "abbiamo confermato il cambio | è confermato",
        "label_issued": "l'etichetta | è pronta",
        "order_cancelled": "abbiamo annullato | è annullato",
        "partial_refund": (
            "abbiamo accreditato | abbiamo disposto | abbiamo disposto il rimborso | abbiamo già rimborsato | "
            "abbiamo provveduto a rimborsarle | abbiamo restituito | abbiamo riaccreditato | "
            "abbiamo rimborsato | abbiamo rimborsato una parte | è stato disposto"
        ),
        "refund_issued": (
            "abbiamo disposto il rimborso | abbiamo rimborsato | abbiamo rimborsato una parte | è stato disposto"
        ),
        "replacement_confirmed": "confermiamo la sostituzione | è confermata",
        "return_approved": "è approvato",
    },
    "order.cancel_reason": {
        "declined": "il pagamento non è andato a buon fine",
        "inventory": "avevamo esaurito le scorte",
    },
    "order.fulfillment_status": {
        "@*": "in più volte | una parte dell'ordine",
        "@address_change": "non è ancora partito | è ancora da noi",
        "@address_change_too_late": "è già partito | è già stato consegnato",
        "@cancel_possible": "non è ancora partito | è ancora da noi",
        "@cancel_too_late": "è già partito | è già stato consegnato",
        "@on_hold": "è in sospeso | è per ora in sospeso",
        "@scheduled": "è programmata | è programmato per una data successiva",
        "@wismo_not_shipped": "non è ancora partito | non è ancora stato spedito",
        "in_progress": "stiamo preparando | è in preparazione",
    },
    "order.hold_reason": {
        "address": "dell'indirizzo | non possiamo spedirlo all'indirizzo così com'è",
        "awaiting_payment": "il pagamento non ci è ancora arrivato",
        "stock": "un articolo non è disponibile",
    },
    "order.paid_with": {
        "card": (
            "sulla carta | sulla carta con cui ha pagato | sulla carta del pagamento | sulla carta usata | "
            "sulla carta usata per l'acquisto | sulla stessa carta usata per l'acquisto | sulla sua carta"
        ),
        "paypal": "su paypal | sul conto paypal | sul suo conto paypal | sul suo paypal | verso il suo paypal",
    },
    "order.payment_status": {
        "@payment_action": "il pagamento | non ci è ancora arrivato | è solo autorizzato",
        "authorized": (
            "l'importo era solo autorizzato | non è stato incassato alcun pagamento | "
            "per ora l'importo è solo autorizzato"
        ),
        "expired": "non è stato incassato alcun pagamento | è scaduto",
        "paid": "abbiamo il pagamento | il pagamento ci è arrivato | il pagamento risulta ricevuto",
        "partially_paid": (
            "abbiamo il pagamento | il pagamento ci è arrivato | il pagamento risulta ricevuto | "
            "il pagamento è arrivato solo in parte | solo una parte dell'importo | un pagamento parziale | "
            "un versamento parziale | una parte | una parte del pagamento | è arrivata una parte soltanto | "
            "è stato pagato soltanto in parte"
        ),
        "partially_refunded": "rimborsato",
        "pending": "non è stato incassato alcun pagamento",
        "refunded": "rimborsato",
        "voided": (
            "l'importo era solo autorizzato | non è stato addebitato nulla | non è stato incassato alcun pagamento"
        ),
    },
    "order.return_status": {
        "in_progress": "è aperto",
        "inspection_complete": "è stato controllato",
        "requested": "è aperto",
        "returned": "è concluso",
    },
    "order.status": {
        "cancelled": "è già annullato | è stato annullato",
    },
    "policy.clause": {
        "@address_change": "possiamo ancora cambiare l'indirizzo | si può cambiare",
        "@address_change_too_late": "non possiamo più cambiare l'indirizzo | non possiamo più cambiarne l'indirizzo",
        "@cancel_possible": "possiamo annullarlo | si può ancora annullare",
        "@cancel_too_late": "non possiamo più annullare | non possiamo più annullarlo | non si può più annullare",
        "@exchange_denied": (
            "non possiamo cambiare | non possiamo fare il cambio | non è più possibile | non è possibile"
        ),
        "@exchange_quote": (
            "accettiamo il cambio | il cambio si può fare | il cambio è possibile | non c'è alcun ostacolo | "
            "possiamo cambiare | possiamo fare il cambio"
        ),
        "@item_problem": (
            "si può fare | sono possibili entrambe le cose | sono possibili entrambi | una sostituzione o un rimborso"
        ),
        "@return_denied": (
            "non possiamo accettare il reso | non possiamo più accettare il reso | non è più possibile | "
            "non è possibile"
        ),
        "@return_steps": (
            "il reso si può fare | il reso è ammesso | il reso è ancora ammesso | il reso è ancora aperto | "
            "il reso è consentito | il reso è possibile | la legge le dà questo diritto | "
            "la legge ti dà questo diritto | la restituzione è possibile | non è possibile | puoi rendere | "
            "può essere restituita | può rendere | si possono restituire | si può restituire | "
            "un suo diritto per legge | un tuo diritto per legge | è consentito | è possibile"
        ),
        "@wismo_delivered_not_received": "apriremo una ricerca | lo faremo rintracciare",
        "@wismo_lost": (
            "le rimandiamo il prodotto o le restituiamo l'importo | nuova spedizione oppure rimborso | "
            "possiamo rispedirle la merce oppure rimborsarla | "
            "possiamo spedirle di nuovo la lampada oppure rimborsarla | "
            "puoi scegliere tra un nuovo invio e il rimborso | puoi scegliere tra un nuovo invio e un rimborso | "
            "può avere un nuovo invio o il rimborso | può scegliere tra un nuovo invio e il rimborso | "
            "può scegliere tra un nuovo invio e un rimborso | si può fare | un nuovo invio o il rimborso"
        ),
    },
    "policy.return_shipping": {
        "customer": (
            "la paga lei | la spedizione del reso è a suo carico | la spedizione del reso è a tuo carico | "
            "restano a suo carico | sono a carico suo | sono a suo carico | sono a tuo carico | è a carico suo"
        ),
        "merchant": (
            "a carico nostro | il costo del reso è a nostro carico | il reso è gratuito per lei | "
            "il rientro del suo è gratuito | il ritorno non le costa nulla | "
            "il trasporto di ritorno è gratuito per lei | la spedizione del reso non costa nulla | "
            "la spedizione del reso è a nostro carico | la spedizione di reso la paghiamo noi | "
            "la spedizione di ritorno la paghiamo noi | la spedizione di ritorno è gratuita | "
            "le spese del reso sono nostre | le spese di ritorno sono a nostro carico | "
            "le spese di spedizione le copriamo noi | non comporta spese per lei | per il reso non paga nulla | "
            "rispedire non le costa nulla"
        ),
    },
    "product.availability": {
        "available": "è disponibile",
        "unavailable": (
            "adesso non è ordinabile | al momento non è acquistabile | in questo momento non c'è | "
            "non è disponibile | è esaurita"
        ),
    },
    "refund.status": {
        "completed": "abbiamo rimborsato | è stato disposto",
        "failed": "non è andato a buon fine",
        "pending": "è in corso",
    },
    "return.status": {
        "approved": "è approvato",
        "closed": "è chiuso",
        "declined": "è stato rifiutato",
        "in_transit": "è in viaggio verso di noi",
        "received": "ci è arrivato",
        "requested": "ci è arrivata",
    },
    "shipment.next_step": {
        "back_to_us": "appena sarà di nuovo qui | quando sarà di nuovo da noi",
        "carrier_inquiry": (
            "apriamo una ricerca | apriremo noi la ricerca | apriremo una ricerca | avvieremo una ricerca | "
            "chiederemo una ricerca | faremo partire una ricerca | incaricheremo della ricerca | la ricerca | "
            "lo facciamo rintracciare | lo faremo cercare | lo faremo rintracciare | "
            "partirà da noi una ricerca | procederemo con una ricerca"
        ),
        "carrier_pickup": (
            "dopo il ritiro da parte del corriere | il prossimo passo è il ritiro da parte del corriere | "
            "una volta ritirato il pacco"
        ),
        "collect": "andare a prenderlo | passare a prenderlo | recarsi | ritirare il pacco | ritirarlo",
        "delivery_by": (
            "conta di consegnarlo | dovrebbe arrivare | dovrebbe portarle il pacco | "
            "dovrebbe proseguire il viaggio | dovrebbe ripartire da lì | il prossimo passo è la consegna | "
            "la consegna | la consegna deve ancora avvenire | la consegna è attesa | prevede di consegnarlo | "
            "sta proseguendo il viaggio | stima la consegna | è atteso | è prevista da"
        ),
        "delivery_today": (
            "dovrebbe arrivare oggi | dovrebbe essere da te entro oggi | dovrebbe raggiungerti oggi | "
            "dovresti averlo oggi | in teoria ce l'hai in giornata | "
            "la consegna dovrebbe essere il prossimo passo | la consegna è prevista per oggi | "
            "lo attendiamo da te oggi | quindi dovresti riceverlo in giornata"
        ),
        "second_attempt": "riproverà | un secondo tentativo",
        "transit": (
            "dovrebbe arrivare | dovrebbe proseguire il viaggio | dovrebbe ripartire da lì | "
            "il prossimo passo è la consegna | la consegna | la consegna deve ancora avvenire | "
            "la consegna è attesa | prevede di consegnarlo | sta proseguendo il viaggio"
        ),
    },
    "shipment.status": {
        "@*": "non segnala ancora la consegna",
        "attempt_failed": "la consegna non è riuscita | non è riuscito a consegnarlo",
        "available_for_pickup": (
            "la aspetta in un punto di ritiro | la sta aspettando | può già ritirarlo | "
            "ti aspetta in un punto di ritiro | tiene il pacco a sua disposizione | "
            "è disponibile per il ritiro | è già a disposizione | è in giacenza, pronto da ritirare | è pronto | "
            "è pronto per il ritiro"
        ),
        "delivered": "consegnato | ha consegnato | è stato consegnato",
        "exception": "un problema lungo il tragitto",
        "in_transit": (
            "ancora in viaggio | ancora nelle mani del corriere | ancora per strada | in viaggio | "
            "non ancora arrivato a destinazione | sempre in viaggio | sta viaggiando | tuttora in transito | "
            "tuttora in viaggio | viaggia ancora | è affidato a | è in cammino | è in transito | è in viaggio"
        ),
        "label_created": (
            "deve ancora passare a prenderlo | deve ritirarlo | ha già l'etichetta di spedizione | è affidato a"
        ),
        "lost": (
            "non è più rintracciabile ed è considerato smarrito | risulta perso | "
            "si è perso durante il trasporto | è andato perduto | è andato perso | "
            "è andato perso lungo il tragitto | è andato smarrito | è smarrito"
        ),
        "out_for_delivery": (
            "consegnando | già in consegna | in consegna | in consegna con il corriere | "
            "in giro per le consegne | sul furgone del corriere | uscito in consegna | è affidato a"
        ),
        "returning": "ce lo sta riportando | ci sta riportando il pacco | sta tornando da noi",
        "unknown": "dove si trovi ora non lo vediamo da qui",
    },
}
