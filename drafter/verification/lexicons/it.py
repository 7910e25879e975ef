"""Italian phrases: what a reply may claim, and the words around it (see `lexicons` for the rows' meaning)."""

TABLES = {
    "parcel": {
        "delivered": "consegnat~ | arrivat~ | recapitat~ | giunt~ | ricevut~ dal/da destinatario | lasciat~ presso/al/alla/dal/nella | firmat~ per | ritirat~ dal/da/da destinatario | a destinazione | depositat~ nella/presso | consegna .. completata/avvenuta/effettuata/riuscita | davanti alla sua/tua porta | lasciat~ dal/al vicino | lo/la/li ha/hai già ricevut~ | già ricevut~ | ha/hanno raggiunto la destinazione | nelle sue/tue mani | già da lei/te | dal vicino | sulla porta di casa | in portineria | ordine è .. stato ricevuto | consegnat~ con successo | nella sua/tua cassetta | cassetta della posta | in cassetta",
        "out": "in consegna | fuori per la consegna | con il corriere per la consegna | sul furgone | sul mezzo | in mano al corriere | affidat~ al corriere per | con il fattorino | in fase di consegna | caricat~ sul | ultimo tratto | ultimo miglio | in distribuzione | in giro .. consegna | per la consegna oggi | già sul furgone | sul furgone | giro di oggi | caricato per | glielo/te lo porta oggi | fattorino .. porta | corriere suonerà | suonerà | a momenti da lei/te | per il giro | lo/la sta consegnando | lo/la consegna oggi | sta consegnando",
        "attempt": "tentativo di consegna | tentata consegna | ha/hanno tentato .. consegn* | tentato di consegnare/consegnarlo/consegnarla/recapitare | non è stato possibile consegnare/consegnarlo/consegnarla | mancata consegna | non ha trovato nessuno | nessuno in casa | consegna .. non riuscita | consegna .. fallita | provato a consegnare/consegnarlo/consegnarla | nessuno era presente | senza poter lasciare/consegnare | non è riuscit~ a consegnar* | non sono riusciti a consegnar* | ha suonato | non ha risposto nessuno | nessuno ha risposto | non c'era nessuno | alla porta non | prima consegna non | consegna non è andata | non è andata a buon fine | senza trovare nessuno | nessuno in casa | riuscito a completare | non è riuscit~ a completare | completare la consegna",
        "pickup": "pront~ per il ritiro | disponibil* per il ritiro | pront~ per essere ritirat~ | è/sono in giacenza | può/puoi ritirarlo/ritirarla/ritirarli/ritirare | presso il/un punto | al punto di ritiro | punto di ritiro | la/ti/vi aspetta/aspettano | in attesa di essere ritirat~ da | attende/attendono di essere ritirat~ | da ritirare | per ritirarlo/ritirarla | può/puoi passare | nell'armadietto | nel locker | in filiale | in giacenza presso/da/per | lo tiene da parte | serve solo il codice | passi/passa a prenderlo/prenderla/ritirarlo | alla posta | all'ufficio postale | negozio .. tiene | trattenuto presso | presso la filiale | per il ritiro | a disposizione per il ritiro",
        "transit": "in viaggio | in transito | per strada | in cammino | è/sono partit~ | sta/stanno viaggiando | in movimento | in arrivo | nella rete del/di | viaggia/viaggiano | sta/stanno arrivando | viaggiando verso | da qualche parte tra | ancora con il corriere | tuttora .. corriere | a metà strada | verso di lei/te",
        "shipped": "spedit~ | inviat~ | partit~ | affidat~ | consegnat~ al/a corriere/ups/dhl/gls/brt/poste/dpd/fedex/sda | ha/hanno lasciato | lasciato il/i | uscit~ dal | "
        "pres~ in carico | ritirat~ dal/da corriere/ups/dhl/gls/brt/poste/dpd/fedex/sda | in viaggio dal",
        "exception": "un problema/intoppo/imprevisto/disguido/inconveniente/anomalia | problemi di/nella/durante/con | bloccat~ | rimast~ ferm~ | danneggiat~ durante/nel | trattenut~ | in dogana | alla dogana | anomalia | ha segnalato/riscontrato | eccezione | smistat~ male | problema | intoppo | qualcosa è andato storto",
        "returning": "sta/stanno tornando | tornando indietro | di ritorno | sulla via del ritorno | in rientro | rispedit~ al/a | restituit~ al mittente | reso al mittente | al mittente | tornerà da noi | torna/tornano da noi/indietro | torna/tornano al mittente/magazzino | rientrando | rinviat~ al | sta/stanno rientrando | riportando al nostro | riportando da noi | ce lo/la/li sta/stanno riportando | restituita/restituito/restituiti al mittente | viene/vengono restituit~ | riportandolo/riportandola | torna indietro | rispedit~ | ci è/sono stat~ rispedit~/restituit~/rimandat~ | rientrando al | tornando al nostro | ci sta tornando | torna al nostro | verso il nostro magazzino | iniziato a restituire | cominciato a restituire | restituire il pacco al mittente | in fase di restituzione | in fase di rientro",
        "lost": "pers~ | smarrit~ | andat~ persa/perso/perse/persi | scompars~ | irreperibil* | introvabil* | dispers~ | sparit~ | senza traccia | non si trova più | introvabile | sparita/sparito/spariti | per disperso/disperse/persi/perso | è sparit~ | dato/data per pers~ | nessuna traccia | volatilizzat~",
        "label": "etichetta .. creata/stampata/emessa/generata/pronta | in attesa del/di .. corriere/ritiro/scansione/presa | non è ancora stat~ scansionat~/ritirat~/pres~ | pront~ per essere affidat~/consegnat~ al | attende/attendono .. corriere/ritiro | in attesa che .. corriere | preannunciat~ | annunciat~ | registrat~ presso | pront~ per il corriere | etichettat~ | attende la prima scansione | deve ancora essere ritirat~/pres~/scansionat~ | non l'ha ancora scansionat~ | non .. ancora scansionat~ | ha la sua etichetta",
        "idle": "arrivat~ rott~/danneggiat~/difettos~/scheggiat~/sbagliat~/rovinat~ | essere consegnat~/spedit~/inviat~ | nessun problema | problema con il pagamento | pronto a | verrà .. consegnat~ | "
        "il problema si | descriva .. problema | ti/le/vi ha inviato | inviat~ per | il tempo perso | inviato una/un foto/messaggio/mail | il problema .. foto | del problema | arrivato in condizioni",
    },
    "order": {
        "cancelled": "annullat~ | cancellat~ | stornat~ | proceduto con l'annullamento | annullamento è .. fatto/avvenuto/completato | ordine è .. eliminato | annullamento è completo/fatto/confermato/concluso",
        "hold": "in attesa | sospes~ | in sospeso | bloccat~ | rimast~ ferm~ | in pausa",
        "preparing": "in preparazione | in lavorazione | preparat~ | stiamo preparando | stiamo imballando | in magazzino | nel nostro magazzino | ancora da noi | in fase di preparazione | lo/la/li prepariamo | imballat~ | non è ancora partit~ | non è ancora stat~ spedit~ | stiamo ancora imballando/preparando | stiamo .. imballando/preparando | ancora sullo scaffale | sullo scaffale | non è .. uscito nulla | non .. affidato a nessun | non l'abbiamo ancora affidat~ | ancora qui da noi | ancora in magazzino | uscito nulla | nulla è .. uscito/partito | deve ancora essere spedit~ | devono ancora essere spedit~ | deve ancora partire",
        "scheduled": "programmat~ | pianificat~ | prevista la spedizione",
        "paid": "pagamento .. ricevuto/andato/arrivato/riuscito/confermato/completato/effettuato/registrato | pagat~ | saldat~",
        "unpaid": "pagamento .. in sospeso/attesa | pagamento .. sospeso/mancante/fallito/rifiutato/scaduto/incompleto/pendente | in attesa del/di pagamento | in attesa del/di .. pagamento/bonifico/saldo | non pagat~ | "
        "non risulta .. pagat~/pagamento | non abbiamo .. pagamento | importo .. mancante/residuo/scoperto | saldo .. mancante/residuo | resta/restano/manca/mancano .. pagare/saldare/importo | autorizzazione .. scaduta/scade | "
        "pagamento non | non .. ricevuto .. pagamento",
        "idle": "essere annullat~/cancellat~ | può .. annullat~ | in attesa di un suo/tuo | in attesa di una sua/tua | in attesa della sua/tua | fermo restando | in attesa di sue/tue",
    },
    "refund": {
        "issued": "rimborsat~ | riaccreditat~ | accreditat~ | stornat~ | restituit~ l'/la importo/somma | rimbors* .. emesso/effettuato/disposto/inviato/avviato/eseguito/partito/elaborato | emesso/effettuato/disposto/inviato/avviato/eseguito/elaborato .. rimborso | rimborso è partito | disposto il rimborso | appena disposto/emesso/effettuato .. rimborso | denaro/soldi è/sono di nuovo | restituito tutto | rimborso è partit~/andat~/stat~ | importo è di nuovo | ridato i soldi | reso i soldi | ha/hai di nuovo i soldi | pagamento .. restituito",
        "completed": "rimborso .. completato/accreditato/arrivato/concluso/andato | rimborsi .. completati",
        "pending": "rimborso .. in corso | rimborso .. in elaborazione | rimborso .. in lavorazione | rimborso .. in sospeso | rimborso .. in attesa | rimborso .. elaborazione | rimborso è in | è in corso su/sulla/sul | è in corso",
        "failed": "rimborso .. fallito/respinto/rifiutato | rimborso .. non è andato | rimborso .. non è riuscito | rimborso non",
        "idle": "essere rimborsat~/accreditat~/riaccreditat~ | viene/vengono rimborsat~ | verrà/verranno/sarà/saranno .. rimborsat~/accreditat~/riaccreditat~ | rimborsato entro | è in corso di consegna/spedizione | è in corso la",
    },
    "return": {
        "received": "reso .. arrivato/ricevuto/rientrato/giunto | ricevuto il suo/tuo reso | ricevuto il reso | ricevuto .. indietro | rientrat~ da noi | tornat~ da noi | è tornat~ | arrivat~ da noi",
        "approved": "reso .. approvato/autorizzato/accettato/confermato | approvato/autorizzato/accettato/confermato .. reso",
        "declined": "reso .. rifiutato/respinto/negato | respinto/rifiutato .. reso",
        "requested": "reso .. richiesto/registrato/aperto/avviato/inserito | registrato/aperto/avviato .. reso | richiesta di reso .. ricevuta/registrata/aperta",
        "closed": "reso .. chiuso/concluso/completato",
        "idle": "reso al mittente | reso .. può essere",
    },
    "deed": {
        "replacement": "sostituzione .. inviata/spedita/predisposta/ordinata/confermata/avviata/disposta/registrata/preparata | inviato/spedito/predisposto/ordinato/disposto/avviato/confermato .. sostituzione/nuovo/nuova/sostitutivo/sostitutiva/nuovi | sostituit~ | ricambio .. inviato/spedito/ordinato | nuovo/nuova/nuovi .. spedit~/inviat~/partit~ | mandato un altro/un'altra | mandato .. altro/altra | paio nuovo .. viaggio/partito/spedito/inviato | un nuovo/una nuova .. in viaggio | gliene/te ne abbiamo mandat~/spedit~ | rispedito un | ordine di sostituzione | articolo sostitutivo | creato un ordine di sostituzione | organizzato la spedizione di un | in sostituzione | spedito/inviato una sostituzione",
        "exchange": "cambiat~ .. con | cambio .. confermato/registrato/predisposto/avviato/disposto/effettuato | confermato/registrato/predisposto/avviato/disposto/effettuato .. cambio | scambiat~ | scambio è .. fatto | messo l'altra/l'altro | cambio è .. fatto | altra taglia",
        "address": "indirizzo .. modificato/cambiato/aggiornato/corretto/sostituito | modificato/cambiato/aggiornato/corretto/sostituito .. indirizzo | al nuovo indirizzo | sostituito l'indirizzo | nuovo indirizzo è .. inserito/registrato | dati di consegna .. modificati/cambiati/aggiornati",
        "label": "etichetta di reso .. creata/inviata/allegata/pronta/emessa/generata | etichetta per il reso .. creata/inviata/allegata/pronta/emessa | creato/inviato/allegato/emesso/generato .. etichetta",
        "credit": "buono .. inviato/emesso/accreditato/aggiunto/caricato | inviato/emesso/accreditato/aggiunto/caricato .. buono/sconto/credito/coupon | applicato .. sconto | credito .. aggiunto/caricato | codice regalo | euro di credito | credito sul | messo un codice/buono | bonus sul",
        "inquiry": "aperto/avviato/inoltrato/inviato/fatto .. reclamo/indagine/ricerca/segnalazione/pratica | abbiamo/ho .. contattato/sollecitato/chiamato/sentito .. corriere/ups/dhl/gls/brt/poste | indagine .. aperta/avviata | pratica .. aperta/avviata | lo/la sta già cercando | partita un'indagine/una ricerca | indagine è/in corso | corriere lo sta cercando | ricerca è .. partita/avviata | incaricato il corriere | presentato un reclamo | segnalato il caso .. urgenza | scalato il caso | aperto una pratica | aperto una richiesta | richiesta .. aperta",
        "stop": "fermato/bloccato/intercettato/deviato/dirottato .. pacco/spedizione/consegna",
        "favour": "prolungato/esteso/prorogato .. termine/periodo/finestra | rinunciato .. costo/spese | azzerato .. costo/spese | messo da parte | riservato .. per lei/te | tenuto da parte",
        "idle": "essere sostituit~/cambiat~/scambiat~ | inviato un/una messaggio/mail/foto",
    },
    "modal": {
        "not": "non | mai | nessun/nessuno/nessuna | senza | né | niente | nulla | ancora da",
        "will": "poi | altrimenti | dopodiché | sarà/saranno | verrà/verranno | dovrebbe/dovrebbero | dovrà/dovranno | prevista/previsto/previste/previsti/prevede/prevediamo | stimata/stimato | arriverà/arriveranno | potrà/potranno | attesa/atteso/attesi/attese | pronto/pronta per | sta per | deve/devono | bisogna | programmata/programmato | intende | vogliamo | sarebbe/sarebbero dovut~ | avrebbe/avrebbero dovuto | dovresti/dovremmo",
        "if": "se | quando | appena il/la/lo/i/le/riceviamo/arriva/arrivano/è/sarà/avremo/parte/torna/tornano/possibile | una volta | finché | prima che | prima di | qualora | nel caso | dopo | fino a quando | entro quando | nell'attesa | non appena | a condizione | purché | ogni volta | in caso | salvo | a partire | dove | che cosa | cosa | quale/quali",
        "can": "può/possono/puoi/potete/possiamo/posso | potrebbe/potrebbero/potresti | possibile/possibili | forse | magari | vorrei/vorremmo/vuole/vuoi/desidera/desideri | prego | volentieri",
        "be": "essere | viene | vengono | venire",
    },
    "when": {
        "end": "scadeva/scade/scaduto/scaduta | terminava/termina | è terminat~ | chius~",
        "arrive": "arrivo | arriverà/arriveranno | consegna prevista | arrivare | arriva/arrivano | data di consegna | consegnare | consegnarlo/consegnarla/consegnarli | verrà/verranno .. consegnat~ | essere consegnat~ | sarà/saranno da | sarà/saranno .. consegnat~",
        "due": "previst~ | attes~ | stimat~ | promess~ | aspett* | al più tardi | dovrebbe/dovrebbero | doveva/dovevano",
        "delivery": "consegnat~ | arrivat~ | consegna | recapitat~ | ricevut~ | ricezione | giunt~ | ricevimento",
        "ship": "spedit~ | inviat~ | partit~ | affidat~ | lasciato | uscit~ | pres~ in carico | spedizione | in viaggio dal | data di spedizione",
        "dispatch": "partirà/partiranno | spedizione | spediremo | spediamo | sarà/saranno .. spedit~ | verrà/verranno .. spedit~ | partire | parte/partono | spedire | lascerà/lasceranno | uscirà | partenza | affideremo | essere spedit~ | affidat~ | consegneremo al",
        "placed": "ordinat~ | effettuat~ | ordine del/dell | acquist* | data dell'ordine | comprat~ | ricevuto il suo/tuo ordine | fatto/fatta il/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica | ordine .. del | effettuato",
        "scan": "ultim* | scansion* | aggiornament* | rilevat~ | registrat~ | segnalat~ | da allora | nessun .. dal | movimento | notizie | alla data del",
        "window": "termine | finestra | periodo | scadeva | scaduto/scaduta | scade | scadenza | è terminat~ | termina | restituir* | reso | rendere | recesso | cambio | cambiare | terminava | chius~ | ultimo giorno | tempo | rimandar* | rispedir*",
        "window_start": "decorre/decorrono/decorreva | a partire dal | contat~ | calcolat~ | inizia/iniziava | conta/contano | decorrenza",
        "refunded": "rimborsat~ | emesso | disposto | accreditat~ | effettuat~ | avviato | rimborso del/dell | stornat~ | eseguito | elaborato | rimborso",
        "refund_due": "accredit* | sul suo/tuo conto | sulla sua/tua carta | conto | carta | importo",
        "pay": "pagamento | pagare | saldare | bonifico | autorizzazione | scade | completare",
        "act": "se .. entro | non .. entro | entro tale | dopo tale | aspettare | attendere | ancora nulla | non si trova | non arriva | non fosse | se .. prima",
        "today": "oggi | aggiornato | attualmente | ad oggi",
    },
    "act": {
        "return": "reso | resi | restituir* | restituzion* | restituit~ | rendere | rimandar* | rispedir* | recesso | recedere | rinviar* | resi | reinvi* | riprender* | riprendiamo/riprendo/riprende | rimandi/rimanda/rimandarlo/rimandarla | termine per la restituzione/il reso | rimandarlo | riprenderlo | rendere | periodo per il reso | lo riprendiamo | riprendere",
        "exchange": "cambio | cambi | cambiar* | cambiat~ | sostituzion* | scambi* | sostituir* | lo cambiamo | cambiamo",
        "cancel": "annullar* | annullament* | annullat~ | cancellar* | cancellazion* | cancellat~ | fermar* | bloccar* | fermare l'ordine | annullarlo | annulliamo | annullabile/annullabili",
        "address": "indirizzo .. modific*/cambi*/aggiorn*/corregg* | modific*/cambi*/aggiorn*/corregg* .. indirizzo | indirizzo | cambio di indirizzo | nuovo indirizzo",
        "refund": "rimbors* | riaccredit*",
    },
    "say": {
        "yes": "può/puoi | possibile | possiamo | posso | possono | volentieri | certamente | certo | naturalmente | ha/hai diritto | ha/hai tempo | ha/hai .. tempo | in tempo | ancora aperto/aperta | nessun problema | senza problemi | potrà/potrai | rientra/rientrano | ha/hai ancora | ha/hai .. giorni | accettiamo | avrà/avrai | diritto | ecco come | consentit~ | previst~ | fino al .. per | sì | è sufficiente | ammess~ | idone* | ancora in | non è un problema | non c'è problema | va benissimo | tranquillamente | certo che | fa/fai ancora in tempo | in tempo | si può fare | si può | volentieri | senz'altro | con piacere | nessun ostacolo | lo/la cambiamo | cambiamo volentieri | lo/la riprendiamo | in grado di | siamo in grado",
        "no": "impossibile | non è .. possibile | non possiamo/posso/può/puoi/possono | non è più | troppo tardi | scadut~ | terminat~ | esclus~ | non accett* | purtroppo non | rifiutat~ | non consentit~ | non rientra/rientrano | oltre il/i | chius~ | non idone* | non si può | non riusciamo/riesco | non sarà possibile | fuori dal/dai | non previst~ | non può/possono più | è già partit~ | sono già partit~ | già spedit~ | non più | non .. ammess~ | superat~ | scadeva | non ha/hai diritto | non .. accogliere | non .. accettare | già in viaggio | trascors~ | non ci è .. possibile | sono esclusi | è passat~ | fuori discussione | non dipende più | ormai non | è tardi | non si cambia/può/fa | tardi per | non è fattibile | fuori questione | impossibile | non siamo in grado | non offriamo | non proponiamo | non più annullabile",
        "idle": "può/puoi seguire/seguirlo/seguirla/vedere/trovare/controllare/rispondere/scrivere/scriverci/consultare/leggere/contattarci/verificare/tenere/tenerla/tenerlo/ritirarlo/ritirarla/monitorare | può richiedere | non più .. desidera/desideri/serve/vuole/vuoi | "
        "posso dire/confermare/aiutar* | possiamo dire/confermare/aiutar*",
    },
    "promise": {
        "free": "gratis | gratuit* | gratuitamente | senza spese | senza costi | senza alcun costo | a nostre spese | a nostro carico | in regalo | offriamo noi | nessun costo | nessuna spesa | senza costi aggiuntivi | paghiamo noi | ci facciamo carico | non paga/paghi nulla | la offriamo noi | offriamo noi | omaggio | copriamo tutti | tutti i costi | tutte le spese | potrà/potrai tenere anche",
        "guarantee": "garantiamo | garantisco | garantit~ | promettiamo | prometto | assicuriamo | assicuro | con certezza | senza dubbio | a ogni costo | parola | di sicuro | senza se e senza ma | nostra/mia parola | domani lo/la avrà/avrai | costi quel che costi | qualunque cosa accada",
        "compensation": "risarciment* | risarcir* | indennizz* | compensazion* | per scusarci | gesto commerciale | a titolo di cortesia | farci perdonare",
        "discount": "sconto | sconti | scontat~ | riduzione | voucher | credito | % sul | % di sconto | per cento sul",
        "full_refund": "rimborso completo | rimborso totale | rimborso integrale | intero importo | importo completo | importo totale | rimborsare .. intero/interamente/integralmente | rimborsat~ .. interamente/integralmente/totalmente | tutto l'importo | intera somma",
        "refund": "rimborseremo | rimborserò | la/ti/le rimborsiamo | verrà/sarà rimborsat~ | riceverà/riceverai .. rimborso | avrà/avrai .. rimborso | possiamo rimborsar* | le/ti rimborseremo | rimborsiamo | effettueremo .. rimborso",
        "replacement": "invieremo/spediremo/manderemo .. nuov*/sostitu* | sostituiremo | le/ti inviamo/spediamo .. nuov*/sostitu* | riceverà/riceverai .. nuov*/sostitu* | possiamo sostituir* | inviamo/spediamo/mandiamo .. nuov*/sostitu*",
        "speed": "espresso | spedizione espressa | corriere espresso | via espressa | in giornata | prioritari*",
        "idle": "garanzia legale | garanzia del | periodo di garanzia | coperto da garanzia | senz'altro aiutar* | un buon | buono stato | in buono | in buone | buon giorno | sicuramente risponder* | carta/carte regalo | buono/buoni regalo",
        "voucher": "buono | buoni | coupon | codice promozionale | codice sconto | prossimo ordine/acquisto | voucher",
        "gift": "omaggio | omaggi | regalo | regalino | sorpresa",
    },
    "amount": {
        "refund": "rimbors* | riaccredit* | accredit* | restitui* | storn* | torna/tornano | indietro",
        "total": "totale | importo dell'ordine | valore dell'ordine | complessiv* | in totale | speso",
        "fee": "spese di reso | costo del reso | costo di | trattenut~ | tratteniamo | commission* | tariffa | spese di restituzione | detratt~ | penale | spese | etichetta | deduzione | detrazione",
        "difference": "differenza | in più | in meno | supplemento | integrazione | costa di più",
        "price": "prezzo | prezzi | costa/costano | cadauno | a pezzo | al pezzo | ciascun* | l'uno | unitari*",
        "shipping": "spedizione | spese di spedizione | consegna",
        "threshold": "a partire da | oltre | superior* | ordini da | da | sopra",
        "due": "residu* | mancant* | da pagare | da saldare | manca/mancano | resta/restano",
    },
    "span": {
        "window": "termine | finestra | recesso | restituir* | restituit~ | dalla consegna | dal ricevimento | dall'acquisto | rendere | dalla ricezione | periodo di | dopo la consegna | annullar*",
        "refund": "rimbors* | accredit* | carta | conto | paypal | denaro | soldi | banca | importo",
        "delivery": "consegn* | spedizion* | transito | recapit* | corriere",
        "reply": "rispond* | risposta | ricontatt* | contatt* | scriv* | colleg* | farci vivi",
        "processing": "elabor* | verific* | controll* | ispezion* | lavorazion* | esamin* | ricevut~ il reso | magazzino | gestir*",
        "late": "ritardo | in ritardo | oltre | dopo la data",
        "news": "aggiornament* | scansion* | notizie | moviment* | da allora | ferm* | dal | novità",
        "left": "riman* | restano | resta | ancora | mancano",
    },
    "ordinal": {
        "1": "primo pacco/collo/pacchetto | prima spedizione/consegna/parte | pacco/collo/spedizione 1/uno | il/la primo/prima è/ha/sarà/dovrebbe/verrà",
        "2": "secondo pacco/collo/pacchetto | seconda spedizione/consegna/parte | pacco/collo/spedizione 2/due | il/la secondo/seconda è/ha/sarà/dovrebbe/verrà",
        "3": "terzo pacco/collo/pacchetto | terza spedizione/consegna/parte | pacco/collo/spedizione 3/tre | il/la terzo/terza è/ha/sarà/dovrebbe/verrà",
        "4": "quarto pacco/collo/pacchetto | quarta spedizione/consegna/parte | pacco/collo/spedizione 4/quattro | il/la quarto/quarta è/ha/sarà/dovrebbe/verrà",
        "other": "altro pacco/collo/pacchetto | altra spedizione/consegna/parte | l'altro | l'altra | resto | restante/restanti | il rimanente",
        "all": "entrambi/entrambe | tutti/tutte | tutto | ogni pacco | l'intero ordine | i suoi/tuoi pacchi | nessuno dei",
    },
    "thing": {
        "other": "messaggio/messaggi/mail/e-mail/email/richiesta/domanda/foto/modulo | pagamento/importo",
    },
    "live": {
        "now": "al momento | in questo momento | attualmente | proprio ora | adesso | in tempo reale | in diretta"
    },
    "clause": {"and": "e | ed | ma | però | perché | mentre | che | quindi | tuttavia | oppure | o | e poi"},
}

WORDS = (
    "il lo la i gli le un uno una e ed o ma di del dello della dei degli delle da dal dalla dai a al alla allo ai agli alle in nel nella nei con su sul "
    "sulla per tra fra che chi cui non più già ancora anche solo molto come quando se dove questo questa questi queste suo sua suoi sue tuo tua tuoi tue "
    "nostro nostra nostri nostre lei tu noi ci si ti mi vi ne è sono era stato stata stati state ha hanno abbiamo ho sarà può puoi possiamo "
    "grazie prego buongiorno gentile ciao cordiali saluti ordine pacco spedizione consegna reso rimborso rispondere scrivere"
)
