"""What Italian-speaking customers say has happened, or is so; see `drafter.understanding.lexicon`."""

CLAIMS = {
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
        (ricevuto|ricevuta|arrivato|arrivata|arrivati|arrivate|mandato|mandata|spedito|spedita|inviato|inviata|consegnato|consegnata|trovato|dentro|conteneva|era|è) _ _ (invece|al posto) (di|del|della|dell|dei|delle|degli)
        (ma|e|mentre) (io)? (avevo|l'avevo|ho|l'ho|la avevo) (ordinato|ordinata|chiesto|scelto|comprato) _
        (avete|hanno|ha) sbagliato (il|la|l|di)? (colore|misura|articolo|modello|prodotto|lampada|taglia)
    """,
    "claim:missing_item": """
        (manca|mancano|mancante|mancanti|mancava|mancavano|incompleto|incompleta)
        (solo|soltanto) (un|uno|una|due|metà) _ (dentro|arrivato|ricevuto|nel pacco|scarpa|pezzo|articolo|scatola|
            consegnato)
        (non c'è|non c' è|non ci sono|senza|non c'era|non c'erano) (le|la|il|i|nessun|gli|l')? (viti|cavo|lampadina|
            istruzioni|caricatore|picchetti|manuale|lampadine)
        (scatola|pacco) (vuota|vuoto)
        (era|c'era|erano|c'erano) _ (solo|soltanto|sola|una sola)
        non (è|era|c era|c è|erano|ci sono|sono|ho trovato) _ (nella|nel|dentro|in) (la|il)? (scatola|pacco|
            confezione|imballo|cartone)
        (arrivato|arrivata|arrivati|arrivate|consegnata|consegnato) senza (il|la|i|le|l|lo)
        (nel pacco|nella scatola|nella confezione|nel cartone) _ (solo|soltanto|solamente)
        ma (non|niente) (il|la|i|le|l|lo) _ $
    """,
    "claim:defective": """
        (lampada|luce|lampadina|motore|fornello|prodotto|apparecchio|led|accensione) _ non parte
        (non) (funziona|funzionano|si accende|si accendono|va|carica|si chiude|si ricarica|scalda|funzionava)
        (difettoso|difettosa|difettosi|difetto|guasto|guasta|malfunzionamento|sfarfalla|lampeggia)
        (smesso di|ha smesso) (funzionare)
        (cerniera|interruttore|cucitura|suola|fibbia|cavo|batteria|motore|cinghia|manico) _ (rotta|rotto|difettosa|
            staccata|guasto|scucita|bloccata|staccato|perde)
        (perde|fa acqua|infiltra)
        (si|mi si|si è|si sono|si sta|si stanno) (già)? (sgonfia|sgonfiano|sgonfiando|sgonfiato|scolla|scollano|
            scollando|scollata|scollate|scollato|scuce|scucendo|scucita|scucito|scucite|stacca|staccando|staccata|
            staccato|staccate|sfilaccia|sfilacciando|spellando|sfalda|sfaldando)
        si (spegne|spengono|accende) (da sola|da solo|da soli|sempre|continuamente|in continuazione)
        (entra|passa|filtra|penetra|fa passare|fa entrare|lascia passare) (l)? acqua
        (perde|perdono) (aria|acqua|gas|piume|pressione|colore)
        non tiene (l|la)? (aria|carica|pressione)
        (sfarfallano|lampeggiano|traballa)
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
        non (ci)? (sta|va|si abbina) (bene)? (in|nel|nella|con|col) _ (salotto|soggiorno|cucina|camera|casa|mobili|
            stanza|arredamento|divano)
    """,
    "claim:sent_back": """
        (avete|hanno|ha) (già)? (ricevuto|ritirato) (il|la|i) (mio|mia)? _ (reso|pacco|restituzione|articolo)
        (ho|abbiamo|ho già|già) (rispedito|restituito|reso|rimandato|spedito indietro|mandato indietro|restituita|
            restituiti|spedito il reso|inviato il reso)
        (reso) _ (consegnato|ricevuto|arrivato|spedito|giorni fa|settimana fa|rientrato)
        (avete ricevuto|ricevuto) (il|la|mio) _ reso
        (reso|pacco|merce) (è|sta) _ (da voi|in magazzino|presso di voi)
        (avete|avete già) (il|la) (mio|mia)? reso
    """,
    "claim:refund_missing": """
        (non|ancora|mai|nessun|aspetto|attendo|dov'|dov' è|dove|quando) _ (rimborso|rimborsato|rimborsata|accredito|
            riaccredito|rimborsati)
        (rimborso|accredito) _ (non|ancora|mai|mancante) _
        (quando) _ (soldi)
        (soldi|denaro|importo) (non) _ _ (visti|visto|arrivati|arrivato|ricevuti|ricevuto|tornati|tornato|vedo|vista)
        (non|senza|mai) _ (visto|vedere|ricevuto|vedo|vedere) _ (soldi|denaro|un euro|un centesimo|rimborso)
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
        (togliere|togliete|rimuovere|rimuovete|eliminare|eliminate) (il|la|lo|i|le|l|un|una) _ _ (dal|dall) (mio|
            nostro)? ordine
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
        (seconda|terza|quarta|quinta|ennesima) volta che (vi|ti|le)? (scrivo|scriviamo|contatto|chiedo|sollecito|
            domando)
        (seconda|terza|quarta|ennesima) (mail|email|richiesta|messaggio)
        (mandato|inviato) (già)? (due|tre|quattro|più|diverse|2|3) (mail|email|messaggi)
        (già|ormai) (scritto|contattato|sollecitato) _ (due|tre|quattro|più|diverse|2|3) volte
        (scritto|contattato|sollecitato|chiesto) (già)? (due|tre|quattro|più|diverse|tante|mille|2|3) volte
        senza (ricevere|avere|aver ricevuto|aver avuto|mai)? _ (risposta|riscontro|risposte)
        (nessuna|nessun|ancora nessuna|mai una|mai nessuna|zero) (risposta|riscontro)
        (non|mai) (ho|abbiamo|mi|ci|è|avete|ricevo) _ (risposta|risposto|riscontro|risposte)
        (aspetto|attendo|aspettando) (ancora|da) _ _ (una|la|vostra|un)? (risposta|riscontro) (da|dal|e)
        (aspetto|attendo) da _ _ (una|vostra|un) (risposta|riscontro)
        (mi|ci) (state)? (ignorate|ignorando)
        c è qualcuno $
    """,
    "claim:wants_replacement": """
        (voglio|vorrei|preferisco|preferirei|mandatemi|inviatemi|desidero) _ (sostituzione|un altro|un altra|uno nuovo|una nuova)
        (me lo|me la|me li|me le) (potete|può|puoi|spedite|mandate|inviate) (spedire|mandare|inviare)?
        (può|possibile|potrei|vorrei) avere _ (nuovo|nuova) $
        (mandatemi|rimandatemi|inviatemi|speditemi) (quello|quella|quelli|quelle) (giusto|giusta|giusti|giuste|che manca)
        (rispedite|rispedire|rispedirmelo|rispedirmela|rispeditemelo|rispeditemela|rimandatemi|rispeditemi|
            rimandarmi|rispedirmi|rimandarmelo|rimandarmela)
        (me|ce) (lo|la|li|le|ne) (rispedite|rimandate|rispedisce|rispedireste|rimandereste)
        (me|ce) ne (mandate|spedite|inviate) (un|una) (altro|altra)
    """,
    "claim:wants_money": """
        (voglio|vorrei|rivoglio|preferisco|preferirei|desidero|chiedo|esigo) _ (rimborso|soldi|rimborsato|rimborsata)
        rimborso parziale
        (una parte|parte|qualche euro) (del prezzo|dei soldi|di rimborso|indietro)
        (tengo|tenerlo|tenerla|terrei) _ (sconto|rimborso|riduzione)
    """,
    "claim:photo_given": """
        (mandato|inviato|spedito|mandate|inviate|allegato) _ (foto|immagine|immagini|video)
        (foto|immagine|immagini|video|fotografia|fotografie) _ (allegata|allegate|allegato|allegati|qui sotto)
        (allego|allegata|allegate|allegato|vedi|vedere|ecco|come da|vi mando|vi invio) _ (foto|immagine|immagini|
            video|fotografia|fotografie)
    """,
    "idiom:claim:defective": """
        (sfarfallano|sfarfalla|sfarfallio|lampeggia|lampeggiano) _ _ (dimmer|variatore|abbasso|dimmerare)
        (dimmer|variatore|abbasso) _ _ (sfarfallano|sfarfalla|sfarfallio|lampeggia|lampeggiano)
        (se|qualora|caso|casomai) (poi)? non (mi)? (va|vanno|funziona|dovesse|andasse)
        non va (bene|bene con|con|in|nel|nella|d accordo|giù|mica)
        così non va
        non (scalda|illumina|riscalda) (abbastanza|a sufficienza)
    """,
    "idiom:claim:wrong_size": """
        (se|qualora|caso|casomai) (poi)? (non)? (mi)? (va|vanno|sta|stanno|fosse|è|entra)
    """,
    "idiom:claim:refund_missing": """
        (preferi*|vorrei|voglio|vogliamo|chiedo|meglio|desidero|scelgo) _ (rimborso|rimborsato|rimborsata)
        non (voglio|vogliamo|mi serve|desidero|vorrei|chiedo) _ (rimborso|soldi|rimborsato)
        (non|e non) (il|un) (rimborso)
        non _ (ricevuto|arrivato) (niente|nulla)? , _ (voglio|rivoglio|vorrei|rimborso)
    """,
    "idiom:claim:charged_twice": """
        (ordinato|comprato|spedito|mandato|scritto|cliccato) _ (due volte|doppio)
    """,
    "idiom:claim:late": """
        (sono|ero|siamo) _ in ritardo
    """,
    "idiom:claim:no_answer": """
        se _ _ (non|nessuno|nessuna|senza|mai)
        (senza|nessuna) _ (risposta|riscontro) entro
        senza _ (risposta|riscontro) _ (adirò|procederò)
    """,
    "idiom:claim:wrong_item": """
        (ma|e|mentre) (ne)? (avevo|ho) (ordinato|ordinata|ordinati|ordinate|comprato|comprati) (due|tre|quattro|
            cinque)
        (ordinato|preso|scelto|comprato|selezionato|acquistato) (il|la|l|un|una|lo)? (colore|modello|articolo|
            prodotto|lampada|misura|taglia) (sbagliat*|errat*)
        sbagliato (io)? _ (ordinare|scegliere|selezionare)
    """,
    "idiom:claim:wants_money": """
        non (voglio|vogliamo|mi serve|desidero|vorrei|chiedo) _ (rimborso|soldi|rimborsato)
        (non|e non|anziché|invece che) (il|un|i)? (rimborso|soldi)
    """,
    "idiom:claim:wants_replacement": """
        non (voglio|vogliamo|mi serve|desidero|vorrei) _ (sostituzione|altro|altra|nuovo|nuova)
    """,
}
