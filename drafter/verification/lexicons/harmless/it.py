"""Italian: what a sentence without a value may consist of (see `harmless` for the tables' meaning)."""

_ISTR = r"(?:le |delle )?(?:istruzioni|indicazioni)(?: (?:per il reso|di reso))?"
_DATI = (
    r"(?:senza (?:indicare )?(?:i )?dati della carta|mai i dati della carta|nessun dato della carta(?:,? per favore)?)"
)
_PER = r"(?:(?:per il|del|sul) (?:reso|pacco|pagamento|bonifico|saldo))"
PHRASES = (
    r"ecco (?:la situazione(?: attuale)?|un riepilogo)",
    r"(?:le auguriamo |le auguro )?una buona (?:giornata|serata|domenica|settimana)|a (?:sua|tua|vostra) (?:completa |piena )?disposizione|(?:non )?esiti a (?:scriverci|contattarci|rispondere|chiedere)|(?:speriamo|spero) di (?:esserle stati|averla) (?:d'aiuto|di aiuto|utili|aiutata?)|(?:ha fatto|hai fatto) bene a (?:scriverci|chiedere|contattarci)|abbiamo (?:subito )?(?:controllato|verificato|guardato)(?: subito| per lei)?|per (?:ora|il momento) non deve fare (?:nulla|niente)(?: altro)?|(?:possiamo|posso) (?:aiutarla|esserle utili|fare)(?: in)? (?:altro|qualcos'altro)(?: per lei)?|siamo qui(?: per lei)?|restiamo|rimaniamo|ci scusiamo per (?:il|l'|la) \w+",
    r"ci (?:dispiace|spiace|rincresce|scusiamo|rammarichiamo)|ce ne (?:scusiamo|rammarichiamo|rendiamo conto)|(?:mi|ci) scusi(?:amo)?|ci fa (?:davvero |molto )?piacere|fa (?:sempre |davvero )?piacere|grazie (?:di|per) (?:averci scritto|aver scritto|averci avvisato|averci contattato|averlo segnalato|la (?:pazienza|segnalazione|comprensione)|cuore|tutto|il messaggio|le (?:foto|parole))",
    (
        r"penseremo noi|(?:se )?da lei la situazione|(?:ce )?(?:ne facciamo|ne occupiamo|ne occuperemo|ce ne occupiamo|ce ne occuperemo|facciamo) (?:noi )?(?:carico)?(?: noi)?|ci (?:pensiamo|penseremo) noi|(?:pensiamo|penseremo) noi (?:al resto|a tutto|alle istruzioni)|pensiamo noi al resto|ci diamo un'occhiata|diamo un'occhiata|(?<!non )(?<!non lo )(?<!non la )(?:lo |la )?(?:esaminiamo|guardiamo|guarderemo|verifichiamo|verificheremo|controlliamo|controlleremo|cerchiamo|cercheremo|vediamo|vedremo)(?: (?:insieme|noi|subito|il suo caso|la cosa|il pagamento|tra i pagamenti ricevuti))*|faremo una ricerca|procediamo|"
        r"(?:le |ti )?(?:spieghiamo|spiegheremo|diciamo|diremo|rispondiamo|risponderemo|scriviamo|scriveremo|facciamo sapere|faremo sapere)(?: (?:come|subito|volentieri|fare|tutto))*|(?:la |ti )?(?:aiutiamo|aiuteremo|aggiorniamo|aggiorneremo|terremo aggiornat[ao]|teniamo aggiornat[ao])|aspettiamo ancora un poco|le proponiamo di (?:pazientare|attendere|aspettare) ancora(?: un)? poco|non vogliamo inventar(?:la|lo|ne)|non (?:possiamo|vogliamo) (?:indovinare|inventare|promettere|dire)"
    ),
    (
        r"(?:non )?(?:è|sia|era|sarebbe) (?:certo |proprio |davvero |stato )?(?:la notizia che sperava|il servizio che vorremmo offrirle|un piacere|quello che sperava|ciò che sperava)|è stato un piacere(?: aiutarla)?|siamo (?:molto |davvero )?(?:contenti|lieti|felici|spiacenti|dispiaciuti)|esserle stati utili|di nulla|non c'è di che|tutto a posto|sia tutto a posto|buona (?:giornata|serata|domenica|fortuna)|"
        r"(?:nel|in questo|in quel|in tal|al) (?:frattempo|caso|momento)|fino a quel momento|in futuro|dove trovarci|se ha bisogno|ha bisogno|per favore|per cortesia|due risposte|una risposta|a disposizione|con (?:sé|piacere|calma)|tanto più che|da giorni|l'aspettava|ci siamo(?! quasi)|non si preoccupi|nessun problema|senza difficoltà|il (?:suo|tuo) tempo|del tempo che ci ha dedicato|(?:il|per il) tempo dedicato(?: a risponderci)?|qualcosa di simile|di cuore|il tuo caso|il suo caso"
    ),
    r"(?:ci )?basta (?:sapere|scriverci|una riga|un sì|una sua conferma|una conferma|un messaggio|rispondere)|che cosa deve fare|come (?:funziona|fare|procediamo|procedere)|quale (?:delle due|strada scegliere|soluzione)|più comoda?|non (?:deve|dovrà) (?:fare|preoccuparsi di) (?:nulla|niente)(?: (?:altro|per ora))?|(?:per ora )?non serve altro",
    r"una (?:nuova )?data (?:precisa )?(?:purtroppo )?(?:non l'abbiamo|il corriere non ce l'ha data|non c'è ancora)|ecco (?:i dettagli|come fare|come funziona|la risposta|che cosa)|che le piaccia|le piaccia",
)
OPENERS = (
    r"(?:(?:e|ed|o|ma|poi|allora|quindi|così|per favore|per avviarlo|se può|può|potrebbe|se|semplicemente|solo|volentieri|intanto|nel frattempo|invece|in tal caso|altrimenti|grazie|anche|le|la preghiamo di|ci)[, ]+)*"
    r"(?:scriv\w*|rispond\w*|dic\w*|dica|faccia\w*|comunich\w*|indich\w*|mand\w*|conferm\w*|invi[oi]?|attend\w*|aspett\w*|prem\w*|scelga|descriv\w*|alleg\w*|ce l[oa]|preghiamo|non (?:invii|spedisca|spedire|mandi)|tenga|veda|legga|controlli|guardi|"
    r"se|qualora|quando|appena|non appena|ricevuto il|a pacco|desidera|vuole|ha già|prima|basta|una volta|che cosa|come|per|mi|un semplice|due righe)\b"
)
QUESTIONS = r"(?:(?:e|o|ma|allora|poi)[, ]+)*(?:è|sono|ha|hai|le|ti|vuole|desidera|preferisce|può|potrebbe|quale|quali|che|cosa|come|quando|dove|c'è|mi|ci|altro|altre)"
SPEAKERS = "io noi lei lui loro è era sono sia sarà ha hanno abbiamo siamo avrà qualcuno nessuno niente nulla tutto"
JOINTS = "e|ed|ma|perché|quindi|però|mentre|poi|oppure|o"
WORDS = """
    disposizione preoccupazione preoccupazioni legittima legittimo domandare contrattempo fastidiosa aiuto auguriamo auguro saluti cordiali chiarimento chiarimenti serena sereno davvero stati stato gentilmente apprezziamo apprezzo fiducia pazienza
    spiacevole spiacevoli sgradevole seccante scocciante noioso noiosa antipatico preoccupante stressante faticoso faticosa lungo lunga comprensibilmente sinceramente sentite rammarica confusione imprevisto resta restano ringraziandola
    il lo la i gli le l un uno una un' del dello della dei degli delle di d dal dalla al allo alla ai agli alle a ad per che chi cui e ed o ma se come quando quanto quanta quali quale cosa perché non sì no si ne ci ce vi mi ti lei lui loro io noi tu suo sua suoi sue tua tuoi tue nostro nostra nostri nostre questo questa questi queste quello quella quelli quelle quel quell' ciò esso essa
    è sono era erano sia siano essere stato stata stati state sarebbe
    molto tanto poco più meno troppo davvero veramente proprio certo certamente purtroppo volentieri sempre mai ancora già adesso ora poi prima dopo forse probabilmente naturalmente ovviamente esattamente semplicemente solo soltanto anche pure così invece infatti insieme bene meglio male abbastanza ecco dunque quasi intanto
    grazie ringraziamo ringrazio ringraziarla preghiamo scritto averci sa scusi scusa scuse scusiamo dispiace dispiaciuti spiace rammarico rammarichiamo peccato piacere lieti lieto contenti contento felici gentile gentili gentilezza cortesia cortese caro cara buongiorno buonasera salve ciao benvenuto
    capiamo capisco comprendiamo comprensione comprensibile comprendo sappiamo so sapere speriamo spero crediamo credo pensiamo penso sentire leggere leggerla ascoltare immaginiamo immagino rendiamo
    attesa attesa delusione deluso delusa disappunto fastidio fastidioso frustrante disagio disguido preoccupazione preoccupare preoccupi dubbio dubbi pazienza fiducia aiuto aiutare aiutarla aiutarti
    domanda domande risposta risposte messaggio messaggi e-mail email mail richiesta segnalazione parole parola riga righe nota notizia notizie punto punti passo passi momento tempo volta volte modo modi caso casi situazione motivo ragione cause causa frequenti cosa cose dettaglio dettagli
    semplice facile difficile chiaro chiara importante utile utili strano normale giusto giusta diverso diversa altro altra altri altre stesso stessa ogni tutti tutto tutta tutte nulla niente qualche alcuni due tre
    sperava sperato aspettava aspettare vorremmo vorrei servizio esperienza persona cliente clienti bisogno
    e sfarfallio futuro istruzioni
"""
THINGS = """
    da con in tra nel qui indicando penseremo noi
    foto ordine ordini numero numeri indirizzo nome via città cap paese conferma conto carta dati banca pagamento pagamenti saldo resto bonifico data giorno metodo modalità mezzo preferenza articolo articoli pacco reso etichetta confezione danno difetto prodotto lampada lampade luce paralume giacca scarpe tenda zaino merce
    taglia modello colore misura soluzione semplice procediamo comoda
"""
HAPPENS = """
    dovesse avesse serve servisse altro chiaro dubbi dubbio
    resta rimane rimangono altro
    va già un secondo bonifico
    renderla renderlo riceverà avviarlo descriva desidera preferisce vuole vuoi sceglie pensa crede ha hai già aver avere fatto versato inviato pagato ricevuto partito corrisponde bastasse serve confermi confermare procedere restituire rendere intende spedire spedisca rispondere rispondendo indicando qualcosa cerchi è sapere saperlo avere averle averlo ricevute avrà avremo imballare nulla pure prima di scriva dica lo la cosa ciò arrivi sarà da inviato sì in riceverle ancora qui
"""
OUTCOMES: dict[str, tuple[str, ...]] = {
    "wismo_delayed wismo_exception wismo_lost": (
        r"non abbiamo (?:ancora )?(?:una (?:nuova )?data|nuovi aggiornamenti|novità)|tanto più che l'aspettava|in ritardo",
    ),
    "return_steps exchange_quote wismo_in_transit": (
        (
            rf"(?:solo (?:dopo|allora) )?(?:potrà spedire|spedisce)|(?:(?:le |ti )?(?:invieremo|inviamo|mandiamo|manderemo|faremo avere|arriveranno|arrivano)|riceverà|riceverai|attend(?:a|ere)|aspetti) (?:da noi )?{_ISTR}(?: da noi)?|{_ISTR} (?:arriveranno|arrivano) da noi|{_ISTR}(?: prima di spedire)?|prima delle istruzioni|i passi sono (?:tre|due|quattro)|passo per passo|che la guideranno|"
            r"dopodiché|gliela chiederemmo prima di spedire|ci risponde che vuole procedere|(?:fino ad allora )?tenga (?:la lampada|tutto|l'articolo|il prodotto) (?:con sé|da lei)|si può fare|quando il pacco sarà da lei|a pacco ricevuto|ricevuto il pacco|quando avrà ricevuto il pacco|ci scriva in quel momento(?: indicando gli articoli)?|gli articoli"
        ),
    ),
    "payment_action": (
        rf"(?:appena vediamo il pagamento )?riprendiamo l'ordine|manca una parte del saldo|il resto|{_DATI}|{_PER}",
    ),
    "knowledge_answer": (r"che cosa può esserci dietro|le cause più frequenti",),
    "identify_requester ask_order_number": (
        r"(?:con|dall'|all'|dell')indirizzo e-mail (?:usato|utilizzato)(?: per l'(?:ordine|acquisto))?",
    ),
    "wismo_out_for_delivery": (r"ci siamo quasi",),
    "partial_refund_with_reason": (r"che la lampada le piaccia",),
}
