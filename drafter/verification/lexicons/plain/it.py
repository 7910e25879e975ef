"""Italian: what a reply may say in prose of its own (see `plain` for the tables' meaning)."""

_ADVERB = (
    r"(?:(?:e|ed|ma|o|oppure|poi|quindi|così|perciò|allora|intanto|nel frattempo|purtroppo|certo|certamente|sì|no|naturalmente|ovviamente|"
    r"anche|ora|adesso|per ora|per il momento|al momento|in tal caso|in questo caso|in quel caso|in caso contrario|altrimenti|dopodiché|dopo|prima|"
    r"fino ad allora|fino a quel momento|nell['’]attesa|per favore|per cortesia|cortesemente|gentilmente|semplicemente|solo|soltanto|invece|"
    r"comunque|in ogni caso|a quel punto|d['’]altra parte|infine|innanzitutto|per prima cosa|se possibile|però|subito|appena possibile|qui|da parte nostra|"
    r"di nuovo|ancora|sempre|volentieri|per questo|da qui|e allora|e poi|e solo dopo|e solo allora|solo allora)[\s,]+)*"
)
_TO_YOU = r"(?:le|ti|la|gliel[oa]|te lo|te la|ce ne|ce|ci|ne|lo|la|li|noi|vi)\s"
_OUR_WORK = (
    r"(?:spieg|risponder|rispondiam|rispondo|guarder|guardiam|guardo|diamo un|daremo un|esamin|verific|controll|cercher|cerchiam|cerco|occup|"
    r"pens(?:iamo|eremo|o) noi|pens(?:iamo|eremo) (?:a|al)|procedi|proceder|prosegui|segui(?:re|r)mo|sapremo|vedremo|vediamo|capire|capir|valut|"
    r"aiut|ripartire|ripartir|organizz|indic|dir(?:emo|ò)|diciam|illustr|accompagn|far(?:emo|ò) (?:avere|una ricerca|il possibile per capire)|"
    r"aspettiam|aspetter|attend|faremo cercare|torniam|torner|contatter(?:emo|ò) il corriere|sentir(?:emo|ò) il corriere|parler(?:emo|ò) con|chieder(?:emo|ò) (?:al|a|notizie)|"
    r"trover(?:emo|ò) una soluzione|troviamo una|facci(?:amo|o) carico|far(?:emo|ò) carico|prendi(?:amo)? cura|prendo cura|dedic)"
)
_INSTRUCTIONS = (
    r"(?:(?:le|ti|gliele|te le)\s)?(?:(?:invi|mand|indic|spedi|trasmett|fornir|comunich|riceverà|riceverai|arriveranno|arriverà|far(?:emo|ò) avere|daremo|diamo|passeremo|passiamo)\w*)"
    r"\s(?:\w+\s){0,2}(?:istruzioni|indicazioni|i passi|passaggi|come (?:fare|procedere|restituir|render)|i dettagli|le informazioni|la procedura|il necessario)"
)
_REQUEST = (
    r"(?:(?:ci|me|mi|ce|ce lo|ce la|ce li|lo|la|li|le|ne|non|gli|lo pure|si)\s)*(?:risponda|rispondi|scriva|scrivi|scriver|dica|dicci|dimmi|faccia sapere|facci sapere|fammi sapere|confermi|conferma\b|indichi|indica\b|"
    r"mandi|manda\b|mandaci|invii|invia\b|inviaci|spedisca|spedisci|attenda|attendi|aspetti|aspetta\b|controlli|controlla\b|chieda|chiedi|provi|prova\b|guardi|guarda\b|verifichi|verifica\b|"
    r"tenga|tieni|conservi|conserva\b|porti|porta\b|stampi|stampa\b|applichi|applica\b|attacchi|attacca\b|alleghi|allega\b|descriva|descrivi|descrivici|scelga|scegli|segua|segui\b|legga|leggi|consulti|consulta\b|"
    r"avvisi|avvisaci|avverta|segnali|inoltri|inoltra|rimandi|risponderci|scriverci|dirci|farci|avvisarci|contatti|contattaci|dia notizie|dacci|rifiuti|rifiuta\b|getti|precisi|specifichi|raccontaci|racconti|torni|usi|usa\b|cerchi|cerca\b|aggiunga|aggiungi|tolga|veda|vedi|passi|passa\b|vada|vai|parli|valuti|completi|completa\b)(?!\w*emo)"
)
_DOMAIN = (
    r"\b(?:pacc|spedi|consegn|recapit|corrier|ordin[ei]|rimbors|accredit|riaccredit|import[oi]\b|pagament|bonific|saldo|soldi|denar|cart[ae]\b|cont[oi]\b|res[oi]\b|restitu|rend(?:e|ere|ono|iamo)\b|rimand|cambi|sostitu|ricambi|nuov[oaie]\b|"
    r"annull|cancell|indirizz|etichett|ritir|magazz|termin|scad|diritt|legg[ei]\b|legal|garan|assicur|gratis|gratuit|spes[ae]\b|cost[oiae]\b|costano|prezz|tariff|scont|buon[oi]\b|bonus|regal|offr|omagg|eccez|pratic|reclam|ricerc|indagin|segnal|denunc|"
    r"domani|oggi|stasera|stamattina|stamane|ieri|mattin|pomerigg|settiman|mes[ei]\b|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|giorn[io]\b|or[ae]\b|minut|entro|arriv|part(?:it|e|ir|irà|ono|enz)|torn|rientr|smarr|pers[oaie]\b|rubat|dogan|autist|furgon|camion|postin|portier|vicin[oaie]\b|"
    r"banca|fattur|articol|prodott|confezion|imball|disponib|stock|fornitor|colleg[ahi]|responsabil|superviso|telefon|chiam|avvis|aggiorn|inform(?:iamo|erem)|contatt|sollecit|sciopero|guast|error|sbagli|colp[ae]\b|caus[ae]\b|motiv|difett|danneg|rott[oaie]\b|firm|document|accett|riprend|tratten|permess|consentit|vietat|obblig|minim|massim|sempre|mai\b|"
    r"subito|immediat|priorit|urgen|risarc|indenn|voucher|coupon|credit|abbiamo \w+[ts][oaie]\b|è già\b|già (?:in|sul|stat)|cas[oi]\b|tener[elo]|lampad|giacc|paralum|(?:viene|vengono|è stat[oa]|sono stat[ie]) \w+|ha \w+(?:ato|uto|ito|sso|sto|tto|rso)\b|ho \w+[ts][oaie]\b|\w+(?:eremo|iremo|erò|irò)\b)"
)
CLAUSES = (
    (
        rf"{_ADVERB}(?:grazie|la ringrazi|ti ringrazi|ringrazi|prego|di nulla|di niente|non c['’]è di|fa (?:sempre |molto )?piacere|buon|buona|buone notizie|benvenut|complimenti|ciao|salve|a presto|un caro|un cordiale|con piacere|volentieri|"
        r"è (?:stato )?un piacere|nessun problema$|nessun disturbo|che bello|ottima domanda|bella domanda|certo$|certamente$|sì$|no$|esatto|giusto|ecco|due risposte|una risposta|due cose|due punti|veniamo (?:all|alla|al|ora)|passiamo (?:all|alla|al|ora)|quanto (?:al|alla|all)|in breve|riassumendo|in sintesi|per punti|"
        r"non si preoccupi|non preoccuparti|nessuna fretta|con calma|niente paura|tutto chiaro|va bene|d['’]accordo|perfetto|assolutamente$|proprio così$|capisco$|purtroppo no|purtroppo sì|non ancora|nulla di fatto|nessuna novità|nessuna notizia)"
    ),
    rf"{_ADVERB}(?:ci|mi)\s(?:dispiace|spiace|scusiamo|scuso|rincresce|fa piacere|fa molto piacere|rallegra|rallegriamo|auguriamo|auguro|rendiamo conto|rendo conto|mettiamo nei|metto nei)",
    rf"{_ADVERB}(?:ce ne|me ne|ne)\s(?:scusiamo|rammarichiamo|dispiacciamo|occupiamo|occuperemo|occupo|facciamo carico|siamo (?:spiacenti|dispiaciuti|consapevoli)|rendiamo conto)",
    rf"{_ADVERB}(?:siamo|sono)\s(?:\w+\s)?(?:spiacenti|spiacente|dispiaciut|rammaricat|contenti|contento|contenta|felici|felice|lieti|lieta|qui per|a sua|a tua|consapevol|al lavoro|sorpres|grati|d['’]accordo)",
    rf"{_ADVERB}(?:le nostre |tante |mille |molte )?(?:scuse|scusi|scusa|scusate)\b",
    rf"{_ADVERB}(?:(?:la|lo|ti|ne|l['’])\s?)?(?:capiamo|capisco|comprendiamo|comprendo|immaginiamo|immagino|sappiamo (?:che|quanto|bene)|so (?:che|quanto)|vediamo|speriamo|spero|vorremmo|vorrei|desideriamo|preferiamo|preferisco|condividiamo|apprezziamo|crediamo|le crediamo|teniamo a)",
    rf"{_ADVERB}(?:ha|hai)\s(?:perfettamente |pienamente |assolutamente )?(?:ragione|fatto bene)",
    rf"{_ADVERB}abbiamo\s(?:appena |già |anche )?(?:guardato|letto|visto|verificato|controllato|capito|compreso|ricevuto (?:il suo|il tuo|la sua|la tua) (?:messaggio|richiesta|domanda|e-?mail|mail|nota))",
    rf"{_ADVERB}(?:{_TO_YOU})*{_OUR_WORK}",
    rf"{_ADVERB}{_INSTRUCTIONS}",
    rf"{_ADVERB}(?:possiamo|posso|potremo|potremmo|potrei)\s(?:anche |poi |solo |subito |volentieri |già )*(?:aiut|guardar|verific|controll|spieg|cercar|rispond|dir|procedere|proseguire|capir|valut|esamin|organizz|ripartir)",
    rf"{_ADVERB}non\s(?:possiamo|posso|vogliamo|voglio|vorremmo|siamo in grado di|abbiamo|ho)\s(?:ancora |al momento |purtroppo )?(?:dir|promett|indic|confermar|azzard|dare una data|una data|darle una|notizie|altre|ulteriori|nuovi|altri|invent|comunicar|condivid|fornir|mostrar|vedere)",
    rf"{_ADVERB}(?:la|ti|le|vi)\s(?:preghiamo|prego|chiediamo|chiedo|invitiamo|consigliamo di (?:risponder|controll|chieder|seguir|tener|conserv|verific|attend))",
    rf"{_ADVERB}{_REQUEST}",
    rf"{_ADVERB}(?:basta|bastano|è sufficiente|ci serve|ci servono|mi serve|ci occorre|ci occorrono|ci vuole|occorre solo|serve solo|serve soltanto|abbiamo bisogno|avremmo bisogno|ci aiuta|ci aiuterebbe)\s",
    rf"{_ADVERB}(?:che cosa|cosa|quello che|ciò che|come|dove|quando|quanto|perché|chi|quale|quali)\b",
    rf"{_ADVERB}(?:può|puoi|potrà|potrai|potrebbe|potresti)\s(?:anche |sempre |comunque |semplicemente |pure |già |poi |solo |intanto )*(?:seguir|vedere|trovar|legger|consult|rispond|scriver|dirci|sceglier|controll|verific|chieder|guardar|tener|scaric|stamp|contatt|tornare|fare riferimento|rifiut|spedir)",
    rf"{_ADVERB}per \w+(?:re|rl[oaie]|rci)\b.{{0,30}}\b(?:basta|ci serve|ci occorre|risponda|rispondi|ci scriva|scrivici|è sufficiente|abbiamo bisogno|occorre)\b",
    rf"{_ADVERB}(?:trova|trovi|troverà|troverai|vede|vedi|legge|leggi)\s",
    rf"{_ADVERB}non\s(?:deve|devi|dovrà|dovrai|serve|occorre|c['’]è bisogno|è necessario|c['’]è altro|ci sono altri)\s",
    rf"{_ADVERB}(?:la|le|una|il|un|i|questa|questo)\s(?:scelta|decisione|risposta|domanda|passi|passaggi|sua preferenza|tua preferenza|conferma|parola|foto|riga|breve descrizione|descrizione|semplice risposta|soluzione più semplice|via più semplice|cause più frequenti|cause possibili|motivo per cui le scriviamo)\b[^.]{{0,30}}$",
    rf"{_ADVERB}(?:questo|quest['’]attesa|l['’]attesa|ciò|tutto questo|quanto accaduto|così|la situazione)\s(?:non )?(?:è|sia|fa|deve|dovrebbe|può|sarebbe|era|aiuta|significa)\s(?:\w+\s){{0,3}}(?:spiacevol|fastidios|frustrant|comprensibil|normale|giusto|bello|piacevol|piacere|chiaro|utile|lung|importante|diverso|diversa|accettabil|quello che|aiuto|come)",
    rf"{_ADVERB}(?:è|sarebbe|non è)\s(?:\w+\s)?(?:comprensibil|spiacevol|frustrant|fastidios|importante per noi|un peccato|una buona domanda|una domanda|giusto|chiaro|quello che|questo il|bello|utile se|meglio (?:se|che)|sua\b|tua\b|un caso)",
    (
        r"(?:e |ma |o |oppure |anche |solo |poi |intanto )*(?:se|qualora|nel caso|quando|appena|non appena|una volta|finché|fino a|prima d[i']|prima che|dopo (?:che|aver|il|la|averl)|per (?:favore|cortesia|proteggere|sicurezza|avviar|procedere|poter|capire|aiutar|evitar|tutelar|motivi|seguir|riceverl|verific|ogni|qualsiasi|approfondire|allora|questo|saperne|completezza)|così (?:possiamo|potremo|da)|in modo|affinché|a seconda|"
        r"in base|senza (?:indicare|i dati|dati|che|fretta|bisogno)|mai (?:i dati|dati)|ricevut[oa] (?:il|la)|a (?:pacco|reso|pagamento|controllo)|che (?:cosa|preferisc|desider|vuole|vuoi)|con (?:una|un|due|i|il|quale|che|ciò)|in (?:che|quale)|rispondendo|indicando|scrivendo|tenga|in attesa)\b"
    ),
    # what speaks of no parcel, order, money, right, day or deed at all
    rf"(?!.*(?:{_DOMAIN}))",
)
FUTURE = (
    rf"(?<!\w)(?!(?:{_OUR_WORK}|invi|mand|rimbors|apri|chied|far|avvier|ricev|potr|dov|sar|avr|vorr|dar|comunic|sped|riprend|and|dovr|restitu|riaccredit|ripart|inoltr|present|sostitu))"
    r"\w{2,}(?:remo|erò|irò)(?!\w)|(?<!\w)(?:la|ti)\s(?:chiam|richiam|avvis|avvert|aggiorn|inform|ricontatt|contatt|terr)\w*"
)
VERB = (
    r"\b(?:è|sono|sia|siano|era|erano|sarà|saranno|sarebbe|ha|hanno|abbiamo|ho|hai|aveva|avrà|può|possono|puoi|possiamo|deve|devono|dobbiamo|va|vanno|fa|fanno|facciamo|viene|vengono|sta|stanno|resta|manca|vale|spetta|serve|costa|arriva|parte|torna|esce|riceve|decorre|scade|prevede|accettiamo|offriamo|diamo|tratteniamo|regaliamo|garantiamo|siamo|stiamo|passa|paga|pagano|consente|vieta|risulta|aspetta|conferma|richiede|comporta|c['’]è)\b"
    r"|\b(?!rimborso|resto\b|reso\b|corso|percorso|verso|diverso|punto\b|conto\b|momento|pagamento|tracciamento|avviso|accredito|credito|importo|quanto|quanti|tanto|pronto|presto|questo|testo|costo|posto|trasporto|stato$)\w{2,}(?:remo|ranno|rà|rò|rai|rebbe|iamo|ato|ata|ati|ate|uto|uta|ito|ita|sso|sto|tto|rso|nto)\b"
)
RELATIVE = r"(?:che|dove|con cui|in cui|di cui|a cui|al quale|alla quale|la quale|il quale|quale|quando)\b(?!.{0,40}\b(?:è stato|è stata|abbiamo|rimbors|garant|gratis|gratuit|eccezion|domani|sciopero|guasto|errore)\w*)"
_LATE = (
    r"\b(?:in ritardo|ritardo|tarda|sta tardando|non è (?:ancora )?arrivat[oaie]|non si (?:è mosso|muove)|nessun (?:movimento|aggiornamento)|nessuna (?:novità|scansione|notizia)|più (?:tempo|lungo) del previsto|"
    r"(?:doveva|sarebbe dovuto|avrebbe dovuto) .{0,20}(?:arrivare|essere)|non (?:ci )?sono (?:nuovi|altri) (?:aggiornamenti|passaggi)|una data precisa|ancora in viaggio)\b"
)
OUTCOMES = {
    "wismo_delayed wismo_exception": _LATE,
    "wismo_lost": r"non (?:è|deve essere|sarà) (?:un )?(?:a suo carico|a tuo carico|suo problema|rimetterci)|non deve rimetterci|(?:scelta|decisione) (?:è|spetta)|non è andata come|non doveva (?:succedere|andare)",
    "wismo_not_shipped on_hold scheduled wismo_partially_shipped": r"non è (?:ancora )?(?:partit|uscit|spedit)|\bin attesa\b|appena part",
    "cancel_possible cancel_too_late": r"non (?:potremo|possiamo|si può|è) più (?:fermar|annullar|possibil|blocc|interven)|prima (?:risponde|ci scrive)|prima è|meglio prima",
    "payment_action": r"(?:una |la )?(?:parte|somma) (?:deve ancora|ancora)|(?:il suo )?(?:bonifico|pagamento) (?:è (?:arrivato|giunto)|(?:lo |l['’])?(?:abbiamo|vediamo) ?(?:visto|ricevuto|trovato)?)|poi l['’]ordine (?:prosegue|riparte|va avanti)|manca (?:ancora )?(?:una parte|il resto|il saldo|qualcosa)|(?:parte|resto) .{0,20}manca|cercheremo|l['’]ordine (?:può|potrà) (?:proseguire|andare avanti|partire)|(?:proseguire|proseguiamo) con l['’]ordine",
    "return_steps exchange_quote return_label_issued": r"chiederemmo .{0,20}(?:differenza|prima)|prima (?:di averle|delle istruzioni|di riceverle)|istruzioni|reso (?:arrivato|controllato)",
    "partial_refund_with_reason item_problem": r"^arrivat[oaie] (?:scheggiat|rott|danneggiat|difettos|ammaccat)",
    "wismo_delayed wismo_exception wismo_in_transit": r"una (?:nuova )?data .{0,30}\bnon\b|non .{0,30}una (?:nuova )?data",
    "wismo_pickup": r"(?:avviso|tagliando)$|^e (?:l['’]ultimo|il) (?:giorno|termine) utile",
    "return_steps": r"(?:parte|decorre|comincia|inizia) (?:solo |soltanto )?(?:dalla|con la|alla) consegna|il termine non è (?:ancora )?(?:passato|scaduto)",
    "exchange_quote": r"la differenza (?:la |si |le )?(?:sald|pag|vers|chied)\w*\b(?! noi)",
    "return_denied exchange_denied": r"(?:difett|guast)\w* .{0,30}(?:diverso|altro|altra)|avremmo (?:voluto|preferito)",
    "refund_status refund_issued partial_refund_with_reason": r"(?:la|una) banca|i tempi della|sul(?:l['’]| )estratto",
    "identify_requester ask_order_number": r"(?:solo|soltanto) (?:a|con|all)['’\w]* .{0,20}indirizzo|tutela|proteggere|dettagli (?:di un|dell)['’]? ?ordin",
    "presale_product presale_delivery_time": r"\b(?:modello|versione|misura)\b.{0,20}$",
    "wismo_out_for_delivery": r"(?:dovrebbe|dovresti) .{0,30}oggi|manca poco|ci siamo quasi|quasi (?:lì|arrivato)",
}
