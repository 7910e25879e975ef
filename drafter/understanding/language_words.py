"""Small words that give a language away where a message is too short for statistics."""

from collections.abc import Mapping

from drafter.domain.store import LANGUAGES, Language

_WORDS: Mapping[Language, str] = {
    "en": """
        the is are was my your our this that what when where which who how why can could would will do does did
        have has had please order package parcel delivery refund return with from for and not been still yet hello
        thanks thank want need it i you we they them there here hi hey any about shipping item arrived received
        address size
    """,
    "de": """
        der die das den dem ist sind war mein meine meinen ihr ihre euer wann wo wie was welche warum kann konnen
        könnte möchte bitte bestellung paket lieferung rückgabe umtausch mit von für und nicht noch immer hallo
        danke will brauche es ich sie wir ihr ein eine einen auf zu im am bei auch schon angekommen erhalten
        adresse größe kommt denn hab habe
    """,
    "it": """
        il lo gli la le un una è sono era mio mia miei vostro quando dove come cosa quale perché posso potete
        vorrei voglio per favore ordine pacco spedizione rimborso reso con da di del della e non ancora ciao
        grazie mi ho hai ha che arriva consegna buongiorno buonasera salve indirizzo taglia questo questa nel sul
        quanto
    """,
    "es": """
        el los la las un una es son era mi mis su cuándo cuando dónde donde cómo como qué cuál por puedo pueden
        quiero quisiera favor pedido paquete envío reembolso devolución con de del y no todavía aún hola gracias
        me he ha han que llega entrega buenos buenas saludos dirección talla este esta en cuánto para
    """,
    "fr": """
        le les la un une des est sont était mon ma mes votre vos quand où comment que quel quelle pourquoi puis
        peux pouvez je voudrais veux svp commande colis livraison remboursement retour avec de du et pas encore
        toujours bonjour bonsoir salut merci ai a ont arrive adresse taille ce cette dans sur combien pour nous
        vous il elle est-ce
    """,
    "zh": "",
}
# What customers ask shops for, where it is spelt so in that language alone: often the only word besides a number.
_ORDER_WORDS: Mapping[Language, str] = {
    "en": """
        cancel cancelled status pls plz track invoice price size sizing exchange refund payment pay paid
        shipping shipped broken damaged buy sell stock lost late human wholesale bulk quote quantity discount returns
        on at warranty change swap wrong missing cost much many long fit fits run available color colour come came send
        sent back know tell let right now yes possible day days get me
    """,
    "de": """
        storno stornieren stornierung storniert stonieren zahlung bezahlen lieferzeit versand versandkosten retoure
        zurück zurückgeben zurückschicken erstattung rechnung preis kostet größe umtauschen lieferbar verfügbar
        beschädigt kaputt defekt sendungsverfolgung angebot stück mensch wieviel lang lange ja gibt fällt passt falsch
        fehlt status adressänderung garantie bestellnummer lieferadresse vorrätig verkaufen
    """,
    "it": """
        annullare annullo annulla annullate annullamento pagamento pagare stato prezzo costa taglia taglie veste vestono
        restituire rimborsare fattura disponibile vendete avete rotto rotta danneggiato arrivato arrivata cambio
        cambiare sconto preventivo pezzi spedite spediti operatore numero quale quali quanti giorni sì reclamo ingrosso
        piccolo aiuto domanda tracciamento garanzia
    """,
    "es": """
        cancelar cancelen cancelación anular estado pago pagar precio cuesta cuanto tallas tallan devolver reembolsar
        factura disponible venden tienen tenéis roto rota dañado llegó llegado vino cambiar descuento presupuesto
        unidades envían seguimiento humano cuántos días sí hay pregunta pequeño está donde ayuda mayor garantía uds
    """,
    "fr": """
        annuler annulez annulation statut paiement payer prix coûte combien tailles taille rembourser retourner renvoyer
        facture disponible vendez cassé cassée abîmé arrivé échange échanger remise devis pièces livrez suivi humain
        conseiller jours oui au aux on possible délai aide question gros petit grand est-il garantie stp dit
    """,
    "zh": "",
}
FREQUENT_WORDS: Mapping[Language, frozenset[str]] = {
    language: frozenset(f"{_WORDS[language]} {_ORDER_WORDS[language]}".split()) for language in LANGUAGES
}
