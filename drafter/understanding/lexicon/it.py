"""Italian cues."""

from drafter.understanding.lexicon.it_claims import CLAIMS

NEGATORS = """
non (voglio|vorrei|intendo|desidero|vogliamo|ho intenzione|mi serve|chiedo|desideriamo) (più)? (di|il|un|la|una|
    fare|che)?
(senza|invece di|anziché|piuttosto che) (un|una|il|la)?
(non c' bisogno|non serve) (di)?
"""
BARE_NEGATORS = """
non
"""

CUES = {
    "intent:wismo": """
        (dov è|dove è|dov e|dove) (il|la|l)? $
        (ordine|pacco|spedizione) _ non (parte|si muove|viene spedito)
        (dov' è|dov' e|dove è|dove sono|dove sta) (il|la|i|le)? (mio|mia|miei|mie)
        (arriva|arrivano) (oggi|domani|entro)
        (rispedito|rispedita|ritorno|torna) al mittente
        (ritirarlo|ritirarla|ritirare|punto di ritiro|giacenza|disponibile per il ritiro)
        (è|e) (già)? (stato|stata) (spedito|spedita)
        (dov' è|dove è|dove|dov'|dove si trova|dove sta|che fine ha fatto) (è|sono|e)? (il|la|i|le|l')? (mio|mia|
            miei|nostro)? _ (ordine|pacco|pacchi|spedizione|consegna|merce|lampada|giacca|acquisto|scarpe|roba|
            collo|tenda)
        quando (arriva|arriverà|arrivano|mi arriva|viene|verrà|sarà|parte|partirà|ricevo|riceverò|spedite|
            consegnate|mi consegnate|consegnano|posso aspettar*|avrò) _ (pacco|ordine|merce|consegna|consegnato|
            spedito|spedizione|lampada|corriere|consegnata|giacca)?
        (tracking|tracciamento|codice di tracciamento|numero di tracciamento|tracciare|tracciabilità|traccia|
            codice spedizione|numero di spedizione|lettera di vettura)
        (stato|a che punto) (di|del|della|dell'|è|e|il|la)? _ (ordine|spedizione|consegna|pacco|ordin)
        (è|e|avete|hanno|viene|sono|stato) (già|stato|stata|il|la|l')? _ (spedito|spedita|partito|partita|inviato|
            inviata|evaso)
        (non|ancora) (è|e|stato|ancora|avete|risulta) _ (spedito|spedita|partito|partita|evaso|inviato)
        (aspetto|aspettando|attendo|attesa|in attesa) (da|ancora|il|la|del|della|l') _ (settimane|giorni|ordine|
            pacco|settimana|consegna|mese|spedizione|lampada)
        (pacco|spedizione|ordine|consegna|tracking) _ (fermo|ferma|bloccato|bloccata|perso|persa|smarrito|smarrita|
            sospeso|giacenza|dogana|in transito|in lavorazione)
        perché _ (ordine|pacco|spedizione) _ (sospeso|fermo|bloccato|spedito|ritardo|lavorazione|elaborazione|non)
        (corriere|fattorino|postino) _ (passato|ripassa|ripasserà|trovato|passa|tornerà|consegnato)
        (notizie|aggiornamenti|novità) (del|sul|sulla|dell'|su|della|riguardo) _ (ordine|pacco|spedizione|consegna)
        (arriverà|arriva|arriveranno) _ (entro|prima|in tempo|per|domani|oggi|lunedì|venerdì|sabato)
        (che ne è|che fine ha|che fine hanno|sorti|dove si trovi|dove si trova) (stato|stata|fatto|del|dell|della|
            delle)?
        (che giorno|quale giorno|in che data|quale data|a che ora) _ _ (arriva|spedite|parte|spedito|spedita|
            consegnato|consegnata|consegnate|consegna|spedizione|viene)
        (novità|aggiornamenti|notizie) _ (ritardo|maltempo|sciopero)
        (è|sarà) pronto _ ritiro
    """,
    "intent:return": """
        (restituire|restituisco|restituirlo|restituirla|restituirli|restituirle|rendere|renderlo|renderla|renderli|
            rispedire|rispedirlo|rispedirla|rimandare indietro|ridare indietro|rimandarlo|rimandarla|rispedisco|
            mandarlo indietro|mandarla indietro)
        (fare|faccio|effettuare|avviare|aprire|richiedere|chiedere|procedere|iniziare|un|il|per) (un|il|al|con il)? reso
        (etichetta|modulo|procedura|codice|spedizione|richiesta|stato|numero|pratica|spese|costo) (di|del|per il|
            per|della|reso|restituzione) (reso|restituzione)?
        (diritto di recesso|recedere|recesso)
        (ho spedito|ricevuto|arrivato) (il|la|mio) reso
        (indietro) (la|il|lo|le|i|questo|questa|queste|l')
        (restituzione)
        reso (di|del|per|grazie|articolo)
        (non|comunque|lo stesso)? (riprendete|riprendere|riprenderlo|riprenderla|riprendervi|riprendetevi|
            riprendetela|riprendetelo)
        (rifiutate|rifiutare|rifiutato|accettate|accettare) _ reso
        (rimandare|rimandarvi|rimandarvela|rimandarvelo|rimandarveli|rimandarvele|rispedirvi|rispedirvela|
            rispedirvelo|ridarvi|ridarvela|restituirvi|restituirvela|restituirvelo|mandarvi indietro|rimando indietro)
        (mandare|mando|spedire|spedirvi) _ _ indietro
    """,
    "intent:exchange": """
        (cambiarlo|cambiarla|cambiarli|cambiarle|sostituirlo con|sostituirla con|scambiare|scambiarlo|
            scambiarla) (con|per|in|taglia)?
        (cambiare|cambio|sostituire|cambierei|cambiate) (la|il|l'|di|una|un|quella|quello|i|le)? _ (taglia|misura|
            colore|numero|modello|con|m|l|s|xl|articolo)
        (taglia|misura|numero) (più|in più|in meno|superiore|inferiore|sbagliata|diversa|diverso)
        (altra|altro|un'altra|diversa|diverso) (taglia|misura|colore|numero|modello)
        (fare|faccio|un|effettuare|possibile) (un)? cambio (taglia|merce|di|colore|articolo|con|misura)?
        (mi serve|mi serviva|vorrei|preferirei|avrei bisogno di) _ (taglia|misura|numero) _ (più|s|m|l|xl|grande|
            piccola)
        (posso averlo|posso averla|posso avere|potrei averla) (in|il|la|una)
        (avere|prendere|averla|averlo|mandarmi|versione|modello) _ _ (al posto|invece) (di|del|della|dell|
            dei) (quella|quello|questa|questo|nera|nero|bianca|bianco)?
        (cambiarmi|cambiarmela|cambiarmelo|me la cambiate|me lo cambiate|cambiate|me la cambia|me lo cambia) _ (con|
            per|in)
        (in|il|la|numero|taglia) (36|37|38|39|40|41|42|43|44|45|46|47|48|6|7|8|9|10|11|12|7,5|8,5|9,5|
            10,5) (al posto|invece) (di|del|della|che)
    """,
    "intent:cancel": """
        (togliere|togliete|rimuovere|rimuovete|eliminare|eliminate) _ _ (dal|dall) (mio|nostro)? ordine
        (annullare|annullarlo|annullarla|annullate|annulla|annullamento|annullo|anullare|annullatelo)
        (cancellare|cancellarlo|cancellate|disdire|disdetta|disdite|stornare) _ (ordine|acquisto|abbonamento|tutto|
            lampada|articolo|per favore)?
        non (spedite|spedire|spedirlo|inviate|inviatelo|mandate) _
        (disdire|disdite|disdetta|interrompere) _ abbonamento
        bloccare (l'|il|la) _ (ordine|spedizione)
        (bloccate|bloccare|fermate|fermare|stoppate|bloccatemi) (l|il|la|questo|questa) _ (ordine|spedizione|acquisto)
        (bloccate|fermate) l ordine
    """,
    "intent:refund": """
        (rimborso|rimborsato|rimborsata|rimborsare|rimborsarmi|rimborsati|rimborsate|rimborsi|rimborsatemi|
            riaccredito|accredito|rimborzo)
        (soldi|denaro|importo|somma) _ (indietro|restituiti|restituire|ridatemi|riavere|riavrò)
        (rivoglio|ridatemi|restituitemi|riavere|voglio indietro) (i|il|miei)? (miei)? (soldi|denaro)
        (qualcosa|una parte|parte|qualche euro|euro|€) _ (indietro|di rimborso|restituiti|restituito|rimborsati)
        (vedo|vedrò|arrivano|arriva|arriveranno|arriverà|tornano|torna|torneranno|tornerà|rivedo|rivedrò|avrò|ritrovo|
            riaccreditati|rientrano|rientra) _ (sulla|sul) (mia|mio)? (carta|conto|paypal)
        (novità|notizie|aggiornamenti|si sa) _ _ (soldi|rimborso|denaro|accredito)
    """,
    "intent:address_change": """
        (cambiare|cambio|modificare|correggere|aggiornare|sbagliato|errato|nuovo|modifica|correzione|vecchio|
            diverso|errore nel|altro|sbagliata) _ (indirizzo|cap|civico|recapito|via)
        (indirizzo|cap|numero civico|civico|recapito) _ (sbagliato|errato|cambiare|cambiato|modificare|correggere|
            mancante|nuovo|vecchio|diverso|dimenticato|manca|incompleto|correggete|modifica|corretto|giusto)
        (mi sono|ci siamo|ho) (trasferito|trasferita|trasferiti|traslocato|cambiato casa)
        (spedite|consegnate|mandate|inviate|consegnatelo|speditelo|mandatelo|inviatelo) _ (ufficio|lavoro|genitori|
            vicino|nuova casa|altro indirizzo|seguente indirizzo|nuovo indirizzo|invece)
        (manca|dimenticato) (il|l'|di|la)? _ (civico|interno|scala|citofono|numero)
        luogo di consegna
        (cambiato|modificato|aggiornato|corretto|avete cambiato) _ indirizzo
        (andare|mandare|mandarlo|mandarla|spedire|spedirlo|spedirla|consegnare|consegnarlo|recapitare|consegnato|
            arrivare|inviarlo) _ _ (in ufficio|al lavoro|nel mio ufficio|al mio ufficio|dai miei|presso l ufficio|
            in azienda|sul posto di lavoro) _
    """,
    "intent:payment": """
        (devo|posso|quando) _ (pagare|saldare|fare il bonifico)
        (pagamento|carta|bonifico|transazione) _ (fallito|rifiutato|rifiutata|non|andato|buon fine|ricevuto|errore|
            arrivato|respinto|bloccato|in sospeso|doppio|respinta)
        (metodi|metodo|modalità|forme|link) di pagamento
        (pagare|pago|paga|saldare) _ (paypal|bonifico|carta|rate|contrassegno|contanti|klarna|satispay|consegna|
            scalapay|postepay|apple)
        (fattura|ricevuta|scontrino) _
        (addebitato|addebitati|addebito|addebitata|addebiti|scalati|prelevato|prelevati)
        (pagato|pagati) (due volte|doppio|doppia)
        (contrassegno|a rate|rateale|rateizzare|partita iva)
        (codice sconto|buono|coupon|codice promo|voucher) _ (non|funziona|applicato|valido|scalato)
        (ho fatto|fatto|eseguito) (il|un)? (bonifico|pagamento)
    """,
    "intent:item_problem": """
        (ricambio|ricambi|pezzo di ricambio|sostituzione|sostituirlo|sostituirla|sostituitelo)
        (reclamo per|reclamare) _ (prodotto|articolo|difetto|lampada|merce)
        (ne voglio|voglio|mandatemi|inviatemi|mandate) (uno|una|un'altra|un altro) _ (nuovo|nuova|altro|altra|integro)
    """,
    "intent:presale_size": """
        (che|quale|quali) (taglia|misura|numero|taglie|misure) _ (prendere|prendo|consigliate|ordinare|devo|
            mi serve|per|scegliere|dovrei|va|avete|compro|sono|consigli)?
        (tabella|guida) (taglie|delle taglie|misure|alle taglie)
        (veste|vestono|calza|calzano|vestibilità|calzata)
        (tra|fra) (la|una|due)? _ (e la|taglie|m e l|s e m|l e xl)
        (di solito|normalmente|in genere) (porto|indosso|ho|prendo|metto|uso) _
        sono alto _
        sono alta _
        (torace|girovita|circonferenza|fianchi|lunghezza del piede|giro vita|altezza e peso)
        mezzo numero
        (che|quale) (diametro|lunghezza|altezza|larghezza) _
        (troppo) (alta|alto|grande|ingombrante|bassa|basso|larga|piccola) _ (soffitto|tavolo|stanza|soffitti|camera|
            cucina|ingresso|corridoio)
        (soffitto|soffitti|tavolo) _ (alto|alti|basso|bassi|da|di) _
    """,
    "intent:presale_compatibility": """
        (compatibile|compatibili|compatibilità)
        (funziona|funzionano|va bene|vanno bene|si adatta|si adattano|entra|si monta|si collega|posso usarlo|
            posso usarla|usarlo|usarla|si può usare|ci sta|si attacca|va) (con|su|per|sul|al|alla|in|ad|sulla|nel|
            agli) _ (dimmer|attacco|scarponi|palo|casco|zaino|tenda|fornello|lampada|paralume|binario|sistema|
            modello|hue|home|alexa|presa|soffitto|bici|trasformatore|bagno|e27|e14)?
        (attacco|portalampada|lampadina) (e27|e14|gu10)
        (alexa|google home|philips hue|homekit|domotica)
        (stesso|stessa) (attacco|batteria|caricatore|lampadina)
        ci (posso|potrei|si può|si possono) (montare|mettere|usare|agganciare|attaccare|abbinare)
        (adatto|adatta|adatti|idoneo) (a|per|al|alla|ad) (un|una|il|la|mio|mia)
        (montare|usare|utilizzare|attaccare|mettere|agganciare|fissare|avvitare|abbinare|montarli|usarli|si montano|
            si agganciano|si fissano|vanno bene|vanno|calzano|entrano|stanno) _ _ (su|sui|sul|sulla|sugli|sulle|con|
            ai|agli|alle|al|alla) _
        (quale|che|quali) (lampadina|lampadine|batteria|batterie|cartuccia|pile|bombola) _ (va|vanno|serve|ci vuole|
            usa|monta|ha|devo|per|comprare)
    """,
    "intent:presale_delivery": """
        (spedite|consegnate|inviate|mandate|fate spedizioni|fate consegne|effettuate spedizioni|
            effettuate consegne) (anche)? (in|a|all'|nel|nella|negli|fuori|al|di|sabato|presso|ad)
        (costi|costo|spese|tempi|prezzo|giorni) di (spedizione|consegna)
        (quanto|quanti giorni) _ (spedizione|consegna|arrivare|spedire|consegnare) _
        se (ordino|compro|acquisto|lo compro|lo ordino|la compro|la ordino|effettuo) _ (oggi|ora|adesso|domani|subito)?
        (spedizione|consegna|spedizioni|consegne) (gratuita|gratis|gratuite|espressa|internazionale|internazionali|
            all'estero|in|express|rapida|estero|di sabato|veloce|disponibile|per)
        (punto di ritiro|spese doganali|dazi|all'estero)
        ordinando (oggi|ora|adesso)
    """,
    "intent:presale_product": """
        (ci stanno|entrano|adatta|spazio|dormono|posto) _ (persone|adulti|bambini|litri|bottiglie)
        (quanto) (costa|costano|viene|vengono) (la|il|lo|questa|questo|l'|quel|quella|le|i)?
        (prezzo|prezzi) (di|del|della|per|dell')
        (disponibile|disponibili|disponibilità|esaurito|esaurita|in magazzino|torna|tornerà|riassortimento|in stock)
        (è|sono|e) (la|il|questa|questo|l')? _ (impermeabile|dimmerabile|lavabile|traspirante|originale|autentico|
            vera pelle|regolabile|ricaricabile|antivento|impermeabili|dimmerabili)
        (c'è|c' è|avete|esiste|ce l'avete|vendete|lo avete|la avete|ci sono) _ (in|colore|colori|verde|nero|nera|
            bianco|blu|rosso|altri|altre|ottone|anche)
        (che|quale|quali|di che|di quale|in che) (materiale|colore|colori|differenza|caratteristiche|modelli|
            lampada|zaino|tenda|giacca|modello|materiali|prodotto)
        (differenza|differenze) (tra|fra|c'è)
        (consigliate|consigliatemi|mi consiglia|consigliereste|suggerite|consiglio su|mi consigliate)
        (cerco|sto cercando|cercavo|vorrei comprare|vorrei acquistare|mi interessa|voglio comprare|
            interessato a) (un|una|la|il|uno|delle|dei)?
        quanto (è|pesa|dura|misura|sono|e) _ (alta|alto|grande|luminosa|lunga|larga|pesante|batteria)?
        (lavatrice|lavare|lumen|autonomia)
        (maggiori|più) (informazioni|dettagli|info) (su|sul|sulla|sulle)
        ^ (avete|c è|ci sono|vendete) _ _ $
    """,
    "intent:wholesale": """
        (ingrosso|all'ingrosso|grossista|grossisti|rivendere|rivenditori|rivenditore|rivendita|b2b|
            listino rivenditori|quantitativo minimo|ordine minimo|regali aziendali|sconto quantità|grandi quantità|
            grosse quantità|sconti per quantità)
        (preventivo|offerta|prezzo|sconto) (per|su|di) _ (pezzi|lampade|giacche|frontali|unità|zaini|tende)
        (per il nostro|per il mio|per la nostra|per la mia) (hotel|albergo|ufficio|azienda|ristorante|negozio|team|
            associazione|ditta|scuola)
        (richiedere|chiedere|fare|fateci|avere|inviare|farmi) _ preventivo
        preventivo
        (condizioni|prezzi|prezzo|listino|tariffe|sconti|sconto|tariffa|convenzioni) _ (professionisti|professionali|
            professionale|architetti|rivenditori|aziende|aziendale|studi|contract|quantità|gruppi|scuole|scuola|
            associazioni|hotel|imprese|partita iva)
        (architetto|architetta|interior designer|arredatore|arredatrice|arrediamo|stiamo arredando|progettista|
            albergatore)
    """,
    "intent:policy_question": """
        (politica|condizioni|regole|termini|informativa) (di|del|sui|sulla|per i|per il|dei) (reso|resi|rimborso|
            restituzione|vendita|privacy|cambio|garanzia|spedizione)
        (garanzia|garanzie|in garanzia)
        (carta regalo|carte regalo|buono regalo|buoni regalo|confezione regalo|confezioni regalo|pacchetto regalo)
        (sconto studenti|programma fedeltà|tessera fedeltà|sconti|promozioni|offerte|promozione|saldi) (in corso|
            attive|disponibili|attualmente)?
        (quanti giorni|quanto tempo) _ (reso|restituire|rendere|recesso|cambiare)
        (manuale|libretto) (di|d')? (istruzioni)?
        (periodo di prova|riparate|riparazione|riciclo|smaltire|smaltimento|sostenibili|sostenibilità)
        (differenza) _ (prezzo|rimborsa*|indietro|restituit*)
        (rimbors*|restituite|ridate|riavere|riconoscete) _ differenza
        (adesso|ora|oggi|già) _ (costa meno|in sconto|in offerta|ribassato|scontato|scontata)
        (quanto tempo|quanti giorni|entro quanto|entro quanti giorni) (si ha|si può|si possono|c è|avete|
            hanno) _ _ (restituire|rendere|reso|resi|cambiare)
        (che|quale|quanti) (altezza|centimetri) _ _ (appesa|appendere|montare|montata|appeso|installare|fissare)
        (siete|era|eravate) (davvero|veramente|proprio)? voi
        è (davvero|veramente)? (vero|vostro|vostra)
    """,
    "intent:thanks": """
        tutto (perfetto|bene|benissimo)
        (grazie|vi ringrazio|la ringrazio|ringrazio) (mille|infinite|ancora|per|tanto|di tutto|di cuore|davvero)
        (ho risolto|tutto a posto|tutto ok|problema risolto|nessun'altra domanda|siete stati gentilissimi)
        (molto|davvero|super) (contento|contenta|soddisfatto|soddisfatta|felice)
        (ottimo|ottima|eccellente|splendido|splendida|fantastico|bellissimo|impeccabile|gran bel) (servizio|
            assistenza|lavoro|supporto|staff)
        (servizio|assistenza) (ottimo|ottima|eccellente|impeccabile|perfetto|perfetta|fantastico|esemplare)
        (siete|siete stati|siete davvero|siete proprio) (grandi|i migliori|fantastici|bravissimi|super|gentilissimi|
            mitici|velocissimi|impeccabili)
        (mille grazie|grazie di cuore|grazie infinite|grazie davvero)
    """,
    "intent:out_of_scope": """
        (seo|posizionamento|backlink)
        (candidarmi|candidatura|assumete|assumendo|lavorare con voi|curriculum|cv|tirocinio|posizioni aperte)
        (influencer|collaborare|collaborazione|sponsor|sponsorizzazione|franchising|affiliazione)
        (newsletter) _
        (password|accedere al mio account|login)
        (previsioni meteo|che tempo fa|meteo di|meteo per|poesia|ricetta|barzelletta)
        (orari di apertura|negozio più vicino|punto vendita|richiamatemi|essere richiamato|numero di telefono|
            invitare un amico)
        (assunzioni|lavorare da voi|posti di lavoro|cercate personale|cercate gente|offerte di lavoro|sponsorizzare|
            sponsorizzarci)
        (agenzia di marketing|agenzia pubblicitaria|servizi di marketing|aumentare le vendite|visibilità del vostro)
    """,
    "fact:order_stands": """
        (ordine|pacco|spedizione) _ non (parte|si muove|va)
    """,
    "fact:part_refund": """
        (solo|soltanto) _ (parte|metà) _ (rimborso|soldi|importo)
    """,
    "fact:no_flame": """
        non (prende|ha preso) fuoco
    """,
    "fact:own_window": """
        (quanto tempo|quanti giorni|fino a quando|entro quando) _ (ho|posso|devo) _ _ (restituire|rendere|reso|
            restituirla|restituirlo|renderla|renderlo|restituirli)
    """,
    "fact:to_sender": """
        (rispedito|rispedita|ritorno|torna) al mittente
    """,
    "fact:cancelled": """
        (annullato|annullata|cancellato|stornato)
    """,
    "fact:no_money": """
        (nulla|niente|non|nessun) _ (conto|paypal|carta|banca)
        (conto|paypal|carta|banca) _ (nulla|niente|non)
    """,
    **CLAIMS,
    "fact:address_right": """
        indirizzo (è|era|risulta) (giusto|corretto|esatto|completo)
    """,
    "fact:refund_came": """
        (rimborso|accredito) _ (arrivato|ricevuto|accreditato)
        (ricevuto|arrivato) (il|l) (rimborso|accredito)
    """,
    "risk:legal_threat": """
        (avvocato|avvocati|vie legali|un legale|mio legale|nostro legale|miei legali|per vie legali|azione legale|azioni legali|denuncia|denuncio|denuncerò|
            denunciarvi|tribunale|fare causa|faccio causa|farò causa|faremo causa|intentare causa|in causa|querela|diffida|giudice di pace|carabinieri|polizia postale)
        (associazione consumatori|altroconsumo|codacons|antitrust|agcm|tutela consumatori|tutela dei consumatori|
            federconsumatori)
        (adiconsum|adoc|movimento consumatori|unione nazionale consumatori|associazioni dei consumatori|
            associazione dei consumatori|sportello del consumatore|autorità garante|guardia di finanza|
            camera di commercio|ministero|centro europeo consumatori|garante del consumatore|aduc)
    """,
    "risk:chargeback": """
        (chargeback|storno della carta|contestare|contesto|contestazione|disputa|controversia|protezione acquirente)
        (paypal) _ (reclamo|apro|aprirò|contestazione|controversia|disputa)
        (dalla a alla z|banca) _ (storno|bloccare|rimborso|contest*|reclamo)
    """,
    "risk:injury": """
        (ferito|ferita|ferite|ferito|infortunio|infortunato|ospedale|pronto soccorso|scossa|ustione|ustionato|
            ustionata|scottato|bruciato|bruciata|fulminato|tagliato|sanguina|allergia|reazione allergica|
            intossicato)
        (preso fuoco|incendio|esplosa|esploso|fumo|scintille|surriscalda|surriscaldato|fuso|fusa)
    """,
    "risk:self_harm": """
        (suicidio|suicidarmi|uccidermi|farla finita|togliermi la vita|voglio morire|non voglio più vivere|
            farmi del male)
    """,
    "risk:fraud": """
        (truffa|truffato|truffata|truffatori|truffatore|frode|frodi|imbroglio|imbroglioni|raggiro|phishing|sito falso)
        (carta|account|dati) _ (rubata|rubato|clonata|hackerato|rubati|usata da)
        (non ho mai|mai) (ordinato|autorizzato|fatto questo) _
        (furto d'identità|a mio nome|a nome mio)
    """,
    "risk:threat": """
        (vi ammazzo|ti ammazzo|bomba|brucio tutto|so dove|vengo lì|ve ne pentirete|te ne pentirai|vi spacco|
            ti spacco|la pagherete|ve la faccio pagare)
    """,
    "risk:press": """
        (giornalista|giornale|giornali|stampa|televisione|striscia la notizia|le iene|media|rendere pubblico)
        (recensione|recensioni) (negativa|negative|pessima|una stella|1 stella)
        (trustpilot|facebook|instagram|twitter|tiktok|social)
    """,
    "risk:privacy_request": """
        (gdpr|dati personali|protezione dei dati|diritto all'oblio|titolare del trattamento|trattamento dei dati|
            garante privacy)
        (cancellare|cancellate|eliminare|eliminate|rimuovere|cancellazione) _ (dati|account|profilo)
        quali dati
    """,
    "fact:by_mistake": """
        (ordinato|acquistato|comprato) (per sbaglio|per errore|due volte|doppio)
        (per sbaglio|per errore) _ (ordinato|acquistato|comprato)
    """,
    "fact:instead_of": """
        (invece|al posto) (di|del|della|dell|dei|delle|degli)
    """,
    "idiom:intent:policy_question": """
        (data|prova|ricevuta|fattura|documento) _ per _ (garanzia)
        (reso|rimborso|pagato|pagata|soldi|comprato|acquistato) _ _ (carta regalo|buono regalo|buoni regalo)
        (è|serve|mi serve) per _ garanzia
    """,
    "fact:asks_price": """
        (prezzo|prezzi|sconto|sconti|preventivo|condizioni|listino|offerta|tariffa|tariffe|ribasso|agevolazioni)
    """,
    "fact:many": """
        (venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|ventina|trentina|quarantina|
            cinquantina|sessantina|settantina|ottantina|novantina|centinaio|dozzina)
        siamo _ (vogliamo|vorremmo|prendiamo|prenderemmo) tutti
        siamo in _
    """,
    "fact:stranger": """
        (seo|posizionamento sui motori|backlink|il vostro sito web)
        (candidarmi|candidatura|assumete|assumendo|assunzioni|lavorare con voi|lavorare da voi|curriculum|cv|
            tirocinio|stage|posizioni aperte|posti di lavoro|cercate personale|cercate gente|offerte di lavoro)
        (influencer|sponsor|sponsorizzazione|sponsorizzare|sponsorizzarci|franchising)
        (agenzia di marketing|agenzia pubblicitaria|servizi di marketing|aumentare le vendite|visibilità del vostro)
    """,
    "fact:asks_repair": """
        (riparate|riparare|riparazione|riparazioni|aggiustate|aggiustare|ripararla|ripararlo)
    """,
    "fact:came": """
        (arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|pacco|consegnato|consegnata)
    """,
    "idiom:intent:return": """
        (torna|tornerà|rimandano|rimandato|rispedito|rispediscono|viene|verrà) _ _ indietro (se|al|quando)
        (viene|verrà|sarà|può essere|essere) (restituito|rispedito|rimandato) _ (mittente|se non|automaticamente)
    """,
    "idiom:intent:out_of_scope": """
        (collaborazione|cordiale collaborazione) $
        (grazie|ringrazio) _ collaborazione
    """,
    "idiom:intent:thanks": """
        (grazie) (per niente|di niente|tante per)
        (non|pessimo|bel) _ (servizio|assistenza) _ (complimenti|davvero|non)
    """,
    "fact:compensation": """
        (sconto|buono|risarcimento|indennizzo|qualcosa) _ (per|del) _ (disagio|disturbo|attesa|ritardo|disagi)
    """,
    "idiom:intent:refund": """
        (rimbors*|differenza) _ (differenza|rimbors*)
    """,
    "idiom:intent:presale_size": """
        (che|quale|quanti) (altezza|centimetri) _ _ (appesa|appendere|montare|montata|appeso|installare|fissare)
    """,
    "mood:angry": """
        (vergogna|vergognoso|vergognosa|vergognatevi|inaccettabile|ridicolo|ridicola|schifo|scandaloso|scandalo|
            incompetenti|incapaci|ladri|pessimo|pessima|pessimi|furioso|furiosa|arrabbiato|arrabbiata|indecente|
            assurdo|mai più|stufo|stufa|cazzo|merda|disgustoso|presa in giro|prendendo in giro|imbarazzante|
            indignato|bugiardi)
        (vi|ti|le) (pare|sembra) (serio|normale|possibile|il caso|il modo|accettabile|giusto)
        (state|mi state|stiamo) scherzando
    """,
    "mood:negative": """
        (deluso|delusa|delusione|scontento|insoddisfatto|insoddisfatta|purtroppo|dispiace|lamentela|lamentarmi|
            reclamo|frustrante|seccante|peccato|male|preoccupato|preoccupata|infastidito)
    """,
    "mood:positive": """
        (ottimo|ottima|perfetto|perfetta|bellissima|bellissimo|fantastico|eccellente|contento|contenta|felice|
            soddisfatto|soddisfatta|adoro|splendido|meraviglioso|complimenti)
    """,
    "urgent": """
        (urgente|urgenza|urgentemente|subito|al più presto|il prima possibile|immediatamente|quanto prima|asap|
            emergenza)
        (mi serve|ne ho bisogno|devo averlo|serve) _ (entro|per|prima) _ (lunedì|martedì|mercoledì|giovedì|venerdì|
            sabato|domenica|domani|compleanno|matrimonio|natale|oggi|fine settimana|weekend)
        (compleanno|matrimonio|regalo di natale) _ (è|domani|sabato|domenica|prossima)
    """,
    "ask": """
        (per favore|potete|può|puo|potreste|potrebbe|posso|possiamo|come|quando|dove|perché|quale|quanto|vi prego|
            gentilmente|cortesemente|avete)
        (vorrei|voglio|chiedo|ho bisogno|mi serve|desidero|richiedo|esigo|vorremmo|gradirei|pretendo)
    """,
    "courtesy": """
        ^(grazie|cordiali saluti|distinti saluti|saluti|un saluto|grazie mille|a presto|in attesa) _ $
    """,
    "idle": """
        ^(ciao|salve|buongiorno|buonasera|gentile*|spett*|egregi*|buon giorno|cari) _ $
        ^(grazie|cordiali saluti|distinti saluti|saluti|un saluto|grazie mille|a presto|in attesa) _ $
        (grazie) (in anticipo|anticipatamente)
        (attendo|in attesa di|resto in attesa) _ (risposta|riscontro)
    """,
    "fact:one_of": """
        (solo|soltanto|sola|solamente|una|uno|un) _ _ (su|delle|dei|di) (due|tre|quattro|2|3|4)
    """,
    "fact:in_use": """
        dopo (solo|appena|neanche|nemmeno|circa|meno di|soli|sole)? (un|una|due|tre|quattro|cinque|pochi|poche|
            qualche|2|3|4|5|6|10) (giorno|giorni|settimana|settimane|mese|mesi|notte|notti|uso|utilizzi|lavaggi|
            lavaggio|uscite|ora|ore|minuti|volte|escursioni)
        (al|alla|dal|durante il|dopo il|dopo la) (primo|prima|secondo|seconda) (utilizzo|uso|uscita|lavaggio|
            escursione|notte|volta|giorno)
        (da|fino a) (ieri|stamattina|ieri sera|ieri notte)
        (usato|usata|usati|usate|messo|messa|messi|indossato|indossata|utilizzato|utilizzata) (solo|soltanto|
            appena)? (una|due|tre|poche|qualche|2|3) (volta|volte|notti|giorni|notte|settimane)
        (quando|appena) (la|lo|li|le) (uso|accendo|metto|indosso|utilizzo|accendiamo)
    """,
    "fact:wants_new": """
        (me|ce) (lo|la|li|le|l) (potete|può|potreste|mandate|spedite|inviate|manda|spedisce|inviereste) (spedire|
            mandare|inviare|far avere)?
        (potete|potreste|può) (mandarmelo|mandarmela|spedirmelo|spedirmela|inviarmelo|inviarmela|mandarmi|spedirmi|
            inviarmi) (quello|quella|il|la|l)?
        (avere|ricevere|mandatemi|speditemi|inviatemi|mandarmi) (solo)? (il|la|un|una|l) _ (nuovo|nuova|giusto|
            giusta|corretto|corretta)
        (quello|quella) (giusto|giusta|corretto|corretta)
        (cambio|cambiarla|cambiarlo|sostituzione) con (una|uno|un) (nuova|nuovo)
    """,
    "idiom:intent:presale_product": """
        (avete|hanno|ha|avevate) sbagliato
    """,
}
