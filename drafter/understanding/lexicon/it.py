"""Italian cues."""

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
    """,
    "intent:cancel": """
        (togliere|togliete|rimuovere|rimuovete|eliminare|eliminate) _ _ (dal|dall) (mio|nostro)? ordine
        (annullare|annullarlo|annullarla|annullate|annulla|annullamento|annullo|anullare|annullatelo)
        (cancellare|cancellarlo|cancellate|disdire|disdetta|disdite|stornare) _ (ordine|acquisto|abbonamento|tutto|
            lampada|articolo|per favore)?
        non (spedite|spedire|spedirlo|inviate|inviatelo|mandate) _
        (ordinato|acquistato|comprato) (per sbaglio|per errore|due volte|doppio)
        (disdire|disdite|disdetta|interrompere) _ abbonamento
        bloccare (l'|il|la) _ (ordine|spedizione)
    """,
    "intent:refund": """
        (rimborso|rimborsato|rimborsata|rimborsare|rimborsarmi|rimborsati|rimborsate|rimborsi|rimborsatemi|
            riaccredito|accredito|rimborzo)
        (soldi|denaro|importo|somma) _ (indietro|restituiti|restituire|ridatemi|riavere|riavrò)
        (rivoglio|ridatemi|restituitemi|riavere|voglio indietro) (i|il|miei)? (miei)? (soldi|denaro)
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
        (adatto|adatta|adatti|idoneo) (a|per|al|alla|ad) (un|una|il|la|mio|mia)
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
    """,
    "intent:thanks": """
        tutto (perfetto|bene|benissimo)
        (grazie|vi ringrazio|la ringrazio|ringrazio) (mille|infinite|ancora|per|tanto|di tutto|di cuore|davvero)
        (ho risolto|tutto a posto|tutto ok|problema risolto|nessun'altra domanda|siete stati gentilissimi)
        (molto|davvero|super) (contento|contenta|soddisfatto|soddisfatta|felice)
    """,
    "intent:out_of_scope": """
        (seo|posizionamento|backlink)
        (candidarmi|candidatura|assumete|assumendo|lavorare con voi|curriculum|cv|tirocinio|posizioni aperte)
        (influencer|collaborare|collaborazione|sponsor|sponsorizzazione|franchising|affiliazione)
        (newsletter) _
        (password|accedere al mio account|login)
        (meteo|poesia|ricetta|barzelletta)
        (orari di apertura|negozio più vicino|punto vendita|richiamatemi|essere richiamato|numero di telefono|
            invitare un amico)
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
    "claim:not_received": """
        (consegnato|lasciato|consegnata) _ (vicino|vicina|vicini|portiere) _ ma _ (non|niente|nessuno)
        (non) (ho|abbiamo|l'ho|mi|è|e|ancora|hanno|risulta) _ (ricevuto|ricevuta|arrivato|arrivata|consegnato|
            consegnata|arrivati|ricevuti|visto|arrivate)
        (risulta|dice|segnala|segna|risultano) (già)? (come)? (consegnato|consegnata|consegnati) _ (ma|però|invece)?
        (nessun|nessuna) (pacco|consegna|spedizione|traccia) _
        (mai) (arrivato|arrivata|ricevuto|ricevuta|consegnato|arrivati)
        (smarrito|smarrita|perso|persa|rubato|andato perso|sparito)
        (non è|non e|non sono) (qui|ancora arrivato|ancora arrivata)
    """,
    "claim:late": """
        (ritardo|in ritardo|ritardi|tardi)
        (doveva|dovevano|sarebbe dovuto|avrebbe dovuto|sarebbe dovuta) _ (arrivare|essere|consegnato|consegnata)
        (aspetto|aspettando|attendo|attesa|aspettiamo) (da) _ (settimane|giorni|settimana|mese|tempo|mesi)
        (da) (due settimane|tre settimane|settimane|giorni|un mese|una settimana|oltre)
        (ci mette|impiega|sta impiegando) _ (troppo|tanto)
    """,
    "claim:damaged": """
        (rotto|rotta|rotti|rotte|danneggiato|danneggiata|danneggiati|graffiato|graffiata|graffi|ammaccato|ammaccata|
            scheggiato|scheggiata|crepa|crepato|crepata|in frantumi|strappato|strappata|in pezzi|macchiato|
            macchiata|bucato|bucata|piegato|sporco|sporca|spaccato|spaccata)
        (danni|danno) (da|di|durante) (trasporto|il trasporto|spedizione)
    """,
    "claim:wrong_item": """
        (avete|hanno|ha) sbagliato (il|la|l)? (colore|misura|articolo|modello|prodotto|lampada|taglia)
        (avevo|ho) ordinat* _ (bianco|bianca|nero|nera|blu|verde|grigio|grigia|ottone)
        (ricevuto|arrivato|mandato|spedito|inviato|arrivata|consegnato|recapitato) _ (sbagliato|sbagliata|diverso|
            diversa|errato|errata|altro articolo)
        (articolo|prodotto|colore|pacco|lampada|ordine|modello) (sbagliato|sbagliata|errato|diverso|errata|diversa)
        (non è|non e|non sono) (quello|quella|ciò|quelli|il|la) (che)? _ (ordinato|comprato|acquistato|scelto)
        (invece|al posto) (di|del|della|dell')
        (ma|e|mentre) (io)? (avevo|l'avevo|ho|l'ho|la avevo) (ordinato|ordinata|chiesto|scelto|comprato) _
    """,
    "claim:missing_item": """
        (manca|mancano|mancante|mancanti|mancava|mancavano|incompleto|incompleta)
        (solo|soltanto) (un|uno|una|due|metà) _ (dentro|arrivato|ricevuto|nel pacco|scarpa|pezzo|articolo|scatola|
            consegnato)
        (non c'è|non c' è|non ci sono|senza|non c'era|non c'erano) (le|la|il|i|nessun|gli|l')? (viti|cavo|lampadina|
            istruzioni|caricatore|picchetti|manuale|lampadine)
        (scatola|pacco) (vuota|vuoto)
        (era|c'era|erano|c'erano) _ (solo|soltanto|sola|una sola)
    """,
    "claim:defective": """
        (lampada|luce|lampadina|motore|fornello|prodotto|apparecchio|led|accensione) _ non parte
        (non) (funziona|funzionano|si accende|si accendono|va|carica|si chiude|si ricarica|scalda|funzionava)
        (difettoso|difettosa|difettosi|difetto|guasto|guasta|malfunzionamento|sfarfalla|lampeggia)
        (smesso di|ha smesso) (funzionare)
        (cerniera|interruttore|cucitura|suola|fibbia|cavo|batteria|motore|cinghia|manico) _ (rotta|rotto|difettosa|
            staccata|guasto|scucita|bloccata|staccato|perde)
        (perde|fa acqua|infiltra)
    """,
    "claim:wrong_size": """
        (troppo|un po'|è|sono|mi sta|mi stanno|sta|veramente) (troppo)? (grande|piccolo|piccola|piccoli|piccole|
            stretta|stretto|larga|largo|lunga|corta|lungo|corto|grandi|strette|larghe)
        (non mi) (va|entra|sta|stanno|vanno|entrano|calza)
        (taglia|misura|numero) (sbagliata|sbagliato|errata)
        (sbagliato) (taglia|misura|numero)
    """,
    "claim:changed_mind": """
        (cambiato|cambio) idea
        (non mi) (piace|piacciono|convince|serve più|servono più|soddisfa)
        (non) (lo|la|li|le) (voglio|vogliamo|desidero) (più)?
        (non è|non e) (come|quello che) (mi aspettavo|aspettavo|descritto|pensavo)
        (trovato|trovata) (altrove|a meno|a un prezzo)
        (per sbaglio|per errore)
    """,
    "claim:sent_back": """
        (avete|hanno|ha) (già)? (ricevuto|ritirato) (il|la|i) (mio|mia)? _ (reso|pacco|restituzione|articolo)
        (ho|abbiamo|ho già|già) (rispedito|restituito|reso|rimandato|spedito indietro|mandato indietro|restituita|
            restituiti|spedito il reso|inviato il reso)
        (reso) _ (consegnato|ricevuto|arrivato|spedito|giorni fa|settimana fa|rientrato)
        (avete ricevuto|ricevuto) (il|la|mio) _ reso
    """,
    "claim:refund_missing": """
        (non|ancora|mai|nessun|aspetto|attendo|dov'|dov' è|dove|quando) _ (rimborso|rimborsato|rimborsata|accredito|
            riaccredito|rimborsati)
        (rimborso|accredito) _ (non|ancora|mai|mancante) _
        (quando) _ (soldi)
    """,
    "claim:charged_twice": """
        (addebitato|pagato|addebitati|prelevato|addebitata|scalato) _ (due volte|doppio|2 volte)
        (doppio|due) (addebito|addebiti|pagamento|prelievo)
    """,
    "claim:wants_human": """
        (parlare|contattare|chattare|parlo|comunicare) _ (persona|operatore|operatrice|umano|responsabile|addetto|
            qualcuno|assistente|consulente|direttore|essere umano)
        (operatore|persona) (umano|umana|vero|vera|reale|in carne)
        (sei|siete|è) (un)? (bot|robot|macchina|umano|chatbot)
        (niente|basta|no) (bot|robot|risposte automatiche)
        (richiamatemi|chiamatemi|essere richiamato|essere richiamata|voglio un operatore|operatore)
    """,
    "fact:address_right": """
        indirizzo (è|era|risulta) (giusto|corretto|esatto|completo)
    """,
    "fact:refund_came": """
        (rimborso|accredito) _ (arrivato|ricevuto|accreditato)
        (ricevuto|arrivato) (il|l) (rimborso|accredito)
    """,
    "claim:never_cancelled": """
        non (ho|abbiamo|l ho) (mai)? (annullato|cancellato|disdetto)
        non (ho|abbiamo) (mai)? (chiesto|richiesto|voluto) _ (annullare|annullamento|annullarlo|cancellare|
            cancellazione)
        chi ha (annullato|cancellato)
    """,
    "claim:part_only": """
        (annullare|cancellare|annullate|annulla|cancellate|togliere|togliete|eliminare|disdire) (solo|soltanto|
            solamente|unicamente)
        (solo|soltanto|solamente|unicamente) (il|la|lo|i|le|l|un|una) _ _ (annullare|annullato|annullata|cancellare|
            togliere)
        (il resto|gli altri|le altre|l altro|l altra|tutto il resto)
    """,
    "claim:wants_addition": """
        (aggiungere|aggiungete|aggiungo|aggiungerci|inserire|includere|aggiungereste) _ _ (al|all|nel|nell|a) (mio|
            nostro|questo|stesso)? (ordine|pacco|spedizione|acquisto)
        (aggiungere|aggiungete) (un|una|un altro|un altra|due|anche) _ _ (al|alla) $
    """,
    "claim:to_neighbour": """
        (consegnare|consegnate|lasciare|lasciate|lasciarlo|lasciarla|consegnarlo|consegnarla|recapitare|dare|portare|
            portarlo) _ (al|alla|dal|dalla|ai|dai|mio|mia|miei) (vicino|vicina|vicini|portiere|portinaio|portinaia)
    """,
    "claim:wants_later": """
        (spedire|spedite|consegnare|consegnate|inviare|inviate|mandare|mandate|spedirlo|consegnarlo|spedirla|
            spedirmi) _ _ (settimana|settimane|giorni|mese) (dopo|più tardi)
        (posticipare|rimandare|ritardare|rinviare|posticipate|spostare|spostate) _ (spedizione|consegna|ordine|invio)
        (spedire|spedite|consegnare|consegnate|spedirlo|consegnarlo|inviarlo) _ (più tardi|più avanti)
    """,
    "claim:says_paid": """
        (ho|abbiamo|già|risulta) (già)? (tutto)? (pagato|bonificato|saldato)
        (bonifico|pagamento|saldo) _ (fatto|effettuato|eseguito|inviato|addebitato)
        (già|fatto|effettuato) (il)? (bonifico|pagamento)
    """,
    "claim:not_cancelled": """
        non (avete|è stato|è|lo avete|l avete|hanno) (ancora)? (annullato|cancellato)
        (ancora non|non ancora|ancora) _ (annullato|cancellato)
        (già|ieri|più volte) (chiesto|richiesto|scritto) _ _ (annullare|annullamento|cancellare|annullarlo)
    """,
    "claim:only_if_late": """
        (se no|altrimenti|sennò|in caso contrario) _ _ (annull*|cancell*|disdico)
        se non (arriva|arriverà|viene|è qui|riuscite|ce la fate|fate|dovesse) _ _ _ (annull*|cancell*|disdico)
        se _ (tarda|ritarda|ci vuole|ci vogliono) _ _ _ (annull*|cancell*|disdico)
    """,
    "claim:says_yes": """
        ^ (ok|va bene|certo|confermo|d accordo|procedete|proceda|procedi|perfetto)
        ^ sì _ (grazie|per favore|procedete|proceda|confermo|va bene|certo)
        ^ sì $
    """,
    "claim:no_answer": """
        (nessuno|non) (mi|ci)? (risponde|ha risposto|rispondete|ha mai risposto) _ (telefono|mail|email|messaggi|giorni|
            voi)
        nessuno (mi|ci)? (risponde|ha risposto|richiama)
        (non riesco a|impossibile) (contattarvi|parlare con)
    """,
    "claim:wants_replacement": """
        (voglio|vorrei|preferisco|preferirei|mandatemi|inviatemi|desidero) _ (sostituzione|un altro|un altra|uno nuovo|una nuova)
    """,
    "claim:wants_money": """
        (voglio|vorrei|rivoglio|preferisco|preferirei|desidero|chiedo|esigo) _ (rimborso|soldi|rimborsato|rimborsata)
    """,
    "claim:photo_given": """
        (mandato|inviato|spedito|mandate|inviate|allegato) _ (foto|immagine|immagini|video)
        (foto|immagine|immagini|video|fotografia|fotografie) _ (allegata|allegate|allegato|allegati|qui sotto)
        (allego|allegata|allegate|allegato|vedi|vedere|ecco|come da|vi mando|vi invio) _ (foto|immagine|immagini|
            video|fotografia|fotografie)
    """,
    "risk:legal_threat": """
        (avvocato|avvocati|legale|legali|vie legali|azione legale|azioni legali|denuncia|denuncio|denuncerò|
            denunciarvi|tribunale|causa|querela|diffida|giudice di pace|carabinieri|polizia postale)
        (associazione consumatori|altroconsumo|codacons|antitrust|agcm|tutela consumatori|tutela dei consumatori|
            federconsumatori)
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
    "mood:angry": """
        (vergogna|vergognoso|vergognosa|vergognatevi|inaccettabile|ridicolo|ridicola|schifo|scandaloso|scandalo|
            incompetenti|incapaci|ladri|pessimo|pessima|pessimi|furioso|furiosa|arrabbiato|arrabbiata|indecente|
            assurdo|mai più|stufo|stufa|cazzo|merda|disgustoso|presa in giro|prendendo in giro|imbarazzante|
            indignato|bugiardi)
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
}
