"""German phrases: what a reply may claim, and the words around it (see `lexicons` for the rows' meaning)."""

TABLES = {
    "parcel": {
        "delivered": "zugestellt* | ausgeliefert* | angekommen* | eingetroffen* | abgegeben* | übergeben worden an Sie/dich | bei Ihnen/dir angekommen/eingetroffen/eingegangen | zugegangen | ausgehändigt* | kam/kamen .. an | traf/trafen .. ein | hat/haben Sie/dich .. erreicht | erreichte/erreichten Sie/dich | in Ihrem/deinem Briefkasten | geliefert | an Sie/dich/Ihre/deine/einen/eine .. übergeben | beim Nachbarn/Empfänger | in Empfang genommen | vor Ihrer/deiner .. Haustür/Tür/Wohnungstür | beim Nachbarn abgegeben | beim Nachbarn | haben Sie/du die/das .. Lieferung/Paket .. schon | schon bei Ihnen/dir | bereits bei Ihnen/dir | Sie/du haben/hast es schon/bereits | liegt vor | im Briefkasten | in Ihren/deinen Händen | hat .. Ziel erreicht | am Ziel | Bestellung ist .. eingegangen | Bestellung ist .. angekommen | erfolgreich zugestellt",
        "out": "an Bord | auf seiner/ihrer Tour/Runde | in der/die Zustellung | in Zustellung | im Zustellfahrzeug/Lieferwagen/Zustellwagen | ins Zustellfahrzeug | auf dem/das Zustellfahrzeug | beim Zusteller | beim Fahrer | mit dem Fahrer | mit dem Zusteller | auf Zustelltour | auf der letzten .. Etappe/Meile | auf der letzten/Zustelltour | in Auslieferung | in der Auslieferung | Zustellfahrzeug | Zustelltour | Auslieferung .. unterwegs | zur Zustellung unterwegs | auf Tour | auf der Tour | liegt .. im Wagen/Auto/Transporter | für die heutige Tour | heutigen Tour/Route/Runde | bringt es Ihnen/dir | Bote/Fahrer/Kurier .. bringt/klingelt | verladen für | letzte Etappe | Bote klingelt | Kurier bringt",
        "attempt": "Zustellversuch* | nicht zugestellt werden | nicht angetroffen | niemanden an/angetroffen/da | niemand zu Hause | niemand zuhause | konnte/konnten .. nicht .. übergeben/zustellen/ausliefern | versucht .. zuzustellen/auszuliefern | nicht ausgeliefert werden | vergeblich .. zuzustellen/geklingelt | Zustellung .. gescheitert/fehlgeschlagen/erfolglos | gescheiterte Zustellung | niemand geöffnet/aufgemacht/da | geklingelt | niemand anzutreffen | niemand .. angetroffen | erste Zustellung .. nicht/gescheitert | Zustellung hat nicht | Zustellung .. nicht geklappt | niemand hat | vor verschlossener Tür | erster Versuch .. gescheitert/erfolglos | Zustellung nicht abschließen/durchführen | konnte die Zustellung nicht | nicht zustellen können",
        "pickup": "abholbereit* | zur Abholung | liegt/liegen .. bereit | bereit zur Abholung | Abholung .. bereit | abgeholt werden | holen Sie .. ab | kannst/können .. abholen | wartet/warten .. auf Sie/dich | abzuholen | in der/einer .. Abholstation/Packstation/Filiale | in der/einer .. Abholstelle | im/in .. Paketshop | am .. Abholort | hol .. ab | hinterlegt* | steht/stehen .. bereit | im Paketschrank | in der Packstation | in der Filiale | brauchen Sie nur/noch? den Code | nur den Code | bewahrt es .. auf | hebt es .. auf | holen Sie es | hol es | Paketshop bewahrt | im Paketshop | in der Postfiliale | für Sie/dich .. bereitgehalten | zur Abholung bereitgehalten | bereitgehalten | zur Abholung hinterlegt | abholen können",
        "transit": "unterwegs | auf dem Weg zu Ihnen/dir | auf dem Weg | auf dem Transportweg | im Transport | auf dem Transport | auf Reisen | im Netz von/des/der | in Transport | rollt/rollen | rollt/rollen .. zu | reist/reisen | irgendwo zwischen | noch beim Paketdienst | in Bewegung | macht sich .. auf den Weg | auf halbem Weg | im Transit | im Zeitplan | bewegt sich .. durch | planmäßig durch | durch das Netz | im Netzwerk | in Zustellnetz | kommt gut voran | hat Ihr/dein Paket",
        "shipped": "versandt* | versendet* | verschickt* | abgeschickt* | abgesendet | losgeschickt* | verlassen | "
        "übergeben | rausgegangen | rausgeschickt | hinausgegangen | auf den Weg gebracht | auf den Weg gemacht | auf die Reise geschickt/gegangen | "
        "abgeholt von/durch | von .. abgeholt/übernommen | in den Versand gegangen | übernommen | ging/gingen .. raus/hinaus/los/an | "
        "ist/sind raus | aufgegeben | gestartet | seit .. unterwegs | hat .. abgeholt",
        "exception": "Problem bei/auf/mit der/dem .. Zustellung/Lieferung/Weg/Transport/Adresse | Zustellproblem* | Problem gemeldet/vermerkt | "
        "meldet/meldete/gemeldet .. Problem/Störung/Unregelmäßigkeit* | hängt/hängen .. fest | festgehalten | hängengeblieben | steckt/stecken .. fest | "
        "beim/im Zoll | beschädigt worden | Transportschaden | Störung | Unregelmäßigkeit* | ins Stocken geraten | fehlgeleitet | angehalten | "
        "Hindernis* | auf ein Problem gestoßen | hakt | schiefgelaufen | schiefgegangen | Problem",
        "returning": "auf dem Rückweg | Rückweg zu uns | zurück zu uns | an uns zurück* | zurück an uns/den | an den Absender zurück* | Rücksendung an uns/den | kommt/kommen .. zu/an uns zurück | kommt/kommen zurück zu/an uns | wird/werden .. zurückgeschickt/zurückgesendet/zurückgesandt | zurückgeschickt worden | geht/gehen an/zu uns zurück | geht/gehen .. an/zu uns zurück | geht/gehen .. den Absender zurück | retour | auf dem Weg zurück | zurückgesandt worden | zurückgesendet worden | läuft .. zurück | umgekehrt | bringt/bringen .. zurück | bringt/bringen .. zu uns zurück | wieder zu uns | an uns zurückgesandt/zurückgeschickt/zurückgesendet | Heimreise | kommt wieder | kommt zu uns zurück | Rückreise | zurück ins Lager | Rücksendung .. begonnen | mit der Rücksendung .. begonnen | Rücktransport | hat begonnen .. zurückzusenden | befindet sich auf dem Rückweg | zurückgeleitet | an uns zurückgeleitet/umgeleitet",
        "lost": "verloren* | verloren gegangen | abhandengekommen* | abhanden gekommen | verschollen* | nicht auffindbar | nicht mehr auffindbar | unauffindbar | verschwunden* | nicht gefunden/finden | spurlos | unauffindbar | ist weg | abgeschrieben | Sendung weg | spurlos | nicht mehr zu finden | nicht aufzufinden | verloren ist | gilt als verloren | davon ausgehen .. weg/verloren",
        "label": "Versandetikett* .. erstellt/gedruckt/angelegt | Etikett .. erstellt/gedruckt | Paketmarke erstellt/gedruckt | Label .. erstellt/gedruckt | elektronisch angekündigt | bei .. angekündigt | angemeldet* | wartet/warten .. auf die/den .. Abholung/Scan/Übernahme/Übergabe | noch nicht gescannt | noch nicht erfasst | wartet .. abgeholt | auf den ersten Scan | steht/stehen .. bereit für die/den .. Abholung/Paketdienst | versandfertig* | liegt .. zur Abholung durch | zur Übergabe bereit | bereit zur Übergabe | bereit für die/den Übergabe/Versand/Paketdienst | zur Abholung durch den/die/ups/dhl/dpd/gls/hermes | auf die Abholung durch/von | noch nicht gescannt | hat .. Versandetikett",
        "idle": "zugestellt werden | ausgeliefert werden | beschädigt angekommen | defekt angekommen | falsch angekommen | beschädigt geliefert | "
        "defekt geliefert | falsch geliefert | kaputt angekommen | kein Problem | Problem mit der Zahlung/Bestellung/Leuchte | verloren gehen | "
        "angekommen sein | verschickt werden | versandt werden | versendet werden | übergeben werden | "
        "das Problem zu/beheben/lösen | Problem zu beheben/lösen | Problem haben/beschreiben | Problem zeigt",
    },
    "order": {
        "cancelled": "mussten .. stornieren | storniert* | stornierung .. durchgeführt/bestätigt/abgeschlossen/erledigt | annulliert* | aufgehoben | Stornierung ist .. durch/erledigt/erfolgt/abgeschlossen | vom Tisch | Storno ist .. durch/erfolgt",
        "hold": "angehalten* | pausiert* | zurückgestellt* | zurückgehalten* | auf Eis | auf Halt | in Wartestellung | gestoppt | ruht",
        "preparing": "in Bearbeitung | in Vorbereitung | vorbereitet | gepackt | verpackt | zusammengestellt | bereiten .. vor | packen .. Bestellung | in unserem Lager | im Lager | bei uns im | noch bei uns | noch nicht verschickt | noch nicht versandt | noch nicht versendet | kommissioniert | stellen .. zusammen | machen .. versandfertig | versandfertig gemacht | noch im Regal | noch nichts rausgegangen | noch nichts verschickt | noch nichts versandt | steht noch .. im/bei | noch keinem Paketdienst | noch bei uns im | noch nicht übergeben | liegt noch bei uns | wartet noch .. Versand",
        "scheduled": "eingeplant | geplant für | vorgemerkt | terminiert",
        "paid": "Zahlung .. eingegangen/erhalten/angekommen/da/gebucht/verbucht | vollständig bezahlt | bezahlt | beglichen",
        "unpaid": "Zahlung .. ausstehend/offen/aus/fehlgeschlagen/fehlt/abgelehnt/abgelaufen/geplatzt | unbezahlt* | Zahlungseingang .. fehlt/aus/nicht/warten | warten .. Zahlung/Zahlungseingang/Überweisung | wartet .. Zahlung/Zahlungseingang/Überweisung | noch nicht bezahlt | Betrag .. offen/aus/fehlt | offener/offene/offenen Betrag/Restbetrag/Zahlung | Restbetrag | nicht .. eingegangen | Zahlung .. nicht | fehlt .. Zahlung/Betrag | Autorisierung .. abgelaufen/läuft | Zahlungsfreigabe .. abgelaufen/läuft | Zahlung/Betrag/Restbetrag .. steht .. aus",
        "idle": "storniert werden | bezahlt haben | bezahlt werden | kann .. storniert | nicht mehr storniert | bezahlt hast/wurde",
    },
    "refund": {
        "issued": "erstattet* | rückerstattet* | zurückerstattet* | zurückgezahlt* | zurücküberwiesen* | gutgeschrieben* | zurückgebucht* | überwiesen | Erstattung .. veranlasst/ausgelöst/angewiesen/gebucht/vorgenommen/abgeschickt/angestoßen | Rückzahlung .. veranlasst/ausgelöst/angewiesen/gebucht | Geld .. zurückgegeben/zurückgeschickt | Erstattung ist/sind .. unterwegs/raus | Geld ist wieder/zurück | alles zurückgezahlt | Rückzahlung ist/sind .. raus/unterwegs/erfolgt | Erstattung ist/sind .. raus/erfolgt/durch | Geld .. zurückbekommen | haben .. zurückgegeben | Rückerstattung .. veranlasst/ausgelöst/angewiesen/gebucht/eingeleitet | Erstattung .. eingeleitet/bearbeitet/gestartet/initiiert | Erstattung bearbeitet",
        "completed": "Erstattung* .. abgeschlossen/eingegangen/angekommen/ausgeführt/ausgezahlt | Rückzahlung* .. abgeschlossen/eingegangen/ausgeführt | "
        "Geld .. angekommen/eingegangen",
        "pending": "Erstattung* .. in Bearbeitung | Erstattung* läuft/laufen | Erstattung* .. in Arbeit | Erstattung* .. bearbeitet | Erstattung* .. unterwegs | Erstattung* .. noch nicht abgeschlossen | Rückzahlung* .. in Bearbeitung | Erstattung* steht/stehen .. aus | Erstattung* .. ausstehend | Geld ist .. unterwegs | Betrag ist .. unterwegs | Erstattung .. läuft gerade/noch",
        "failed": "Erstattung* .. fehlgeschlagen/gescheitert/abgelehnt/zurückgewiesen | Erstattung* .. nicht ausgeführt/durchgeführt/geklappt/angekommen/funktioniert/gelungen | Rückzahlung* .. fehlgeschlagen/gescheitert",
        "idle": "erstattet werden | werden .. erstattet | wird .. erstattet | erstattet bekommen | gutgeschrieben werden | rückerstattet werden",
    },
    "return": {
        "received": "Rücksendung .. eingegangen/angekommen/erhalten/eingetroffen/da | Retoure .. eingegangen/angekommen/erhalten/eingetroffen/da | "
        "bei uns .. eingegangen/angekommen/eingetroffen | wieder bei uns | zurück bei uns | zurückerhalten",
        "approved": "Rückgabe/Rücksendung/Retoure .. genehmigt/freigegeben/bestätigt/angenommen/bewilligt | genehmigt*",
        "declined": "Rückgabe/Rücksendung/Retoure .. abgelehnt/verweigert/zurückgewiesen",
        "requested": "Rückgabe/Rücksendung/Retoure .. angemeldet/beantragt/angefragt/angelegt/vorgemerkt/registriert | Rückgabeanfrage .. eingegangen/vor",
        "closed": "Rückgabe/Rücksendung/Retoure .. abgeschlossen/erledigt",
        "idle": "Rückgabe .. angenommen werden | Rücksendung .. bestätigt werden | bestätigt werden",
    },
    "deed": {
        "replacement": "Ersatz .. verschickt/versandt/versendet/veranlasst/bestellt/geschickt/auf/angelegt/beauftragt/raus/losgeschickt/eingeplant/vorbereitet/bestätigt | Ersatzlieferung .. veranlasst/angelegt/bestätigt/verschickt/versandt/eingeplant/ausgelöst/beauftragt/vorgemerkt | neue/neuen/neues/neuer .. verschickt/versandt/losgeschickt/versendet | ersetzt | neue/neues/neuer/neuen .. verschickt/versandt/unterwegs | neues/neue/neuer .. in der Post | in der Post | noch eins/einen/eine geschickt | Ersatz ist .. unterwegs/raus | neues Paar .. unterwegs | noch einmal geschickt/verschickt | erneut verschickt/versandt | Ersatzbestellung .. angelegt/erstellt/aufgegeben/ausgelöst | Versand .. Ersatzartikels/Ersatzes .. veranlasst | Ersatzartikel* .. veranlasst/verschickt/versandt/angelegt/bestellt",
        "exchange": "umgetauscht* | Umtausch .. veranlasst/bestätigt/angelegt/eingetragen/vorgemerkt/gebucht/erledigt/eingeleitet | getauscht* | ausgetauscht* | Tausch ist .. erledigt/durch/gebucht | auf die andere Größe | gewechselt | Umtausch ist .. erledigt/durch | Umtausch .. eingerichtet/gestartet/arrangiert/organisiert/vorbereitet",
        "address": "Adresse .. geändert/aktualisiert/angepasst/korrigiert/berichtigt/hinterlegt/übernommen | Lieferadresse .. geändert/aktualisiert/angepasst/korrigiert/berichtigt/hinterlegt/übernommen | Anschrift .. geändert/aktualisiert/angepasst/korrigiert/berichtigt/hinterlegt | Versandadresse .. geändert/aktualisiert/angepasst/korrigiert | an die neue Anschrift/Adresse | Adresse .. ausgetauscht/umgestellt/ersetzt | Anschrift .. ausgetauscht/umgestellt/ersetzt | neue Adresse ist .. hinterlegt/eingetragen | Lieferdaten .. geändert/aktualisiert/angepasst | Daten .. geändert/aktualisiert",
        "label": "Rücksendeetikett* .. erstellt/geschickt/angehängt/bereit/beigefügt/verschickt/gesendet | Retourenlabel .. erstellt/geschickt/angehängt/bereit/beigefügt/verschickt/gesendet | "
        "Retourenetikett* .. erstellt/geschickt/angehängt/bereit/beigefügt/verschickt/gesendet | Rücksendelabel .. erstellt/geschickt/angehängt/bereit/beigefügt",
        "credit": "Gutschein .. geschickt/hinterlegt/erstellt/gutgeschrieben/ausgestellt/beigefügt/gebucht | Guthaben .. gutgeschrieben/hinterlegt/aufgebucht | Rabatt .. eingeräumt/hinterlegt/gebucht/eingelöst/gewährt | Geschenkcode | Guthaben .. wartet/warten | warten .. Guthaben | Euro Guthaben | Bonus .. gutgeschrieben | Gutschrift hinzugefügt | Gutschrift .. eingetragen/gebucht/angelegt",
        "inquiry": "Nachforschung* .. gestartet/eingeleitet/gestellt/eröffnet/beauftragt/angestoßen/veranlasst/eingereicht | Nachforschungsauftrag .. gestellt/eingereicht/eröffnet/erteilt | haben/habe .. kontaktiert/eingeschaltet/angerufen/angeschrieben/nachgefragt | Untersuchung .. eingeleitet/gestartet | Fall .. eröffnet | Reklamation .. eingereicht/eröffnet | Paketdienst sucht | Nachforschung läuft | Nachforschung ist .. gestartet/eröffnet | suchen bereits | sucht bereits | Fall ist .. eröffnet | Suche läuft | haben .. beauftragt | eskaliert | an das/unser .. team weitergeleitet und eskaliert | Reklamation .. eingereicht | Anfrage gestellt | Anfrage .. gestellt/eröffnet | Ticket .. eröffnet/erstellt",
        "stop": "Paket/Sendung/Lieferung .. gestoppt/umgeleitet/zurückgerufen/abgefangen",
        "favour": "Frist .. verlängert | Rückgabefrist .. verlängert | Gebühr* .. erlassen | Kosten .. erlassen/übernommen | für Sie/dich reserviert | "
        "zur Seite gelegt | zurückgelegt | Versand .. beschleunigt/priorisiert | vorgezogen",
        "idle": "umgetauscht werden | ausgetauscht werden | getauscht werden | ersetzt werden | ersetzt bekommen | Adresse .. geändert werden | "
        "hinterlegt haben",
    },
    "modal": {
        "not": "nicht | kein/keine/keinen/keinem/keiner/keines | nie | niemals | ohne | noch nicht | weder | nichts | nirgends",
        "will": "sonst | andernfalls | wirst | soll/sollen/sollst | sollte/sollten/solltest | müsste/müssten | dürfte/dürften | voraussichtlich* | erwartet/erwarten | geplant* | vorgesehen* | würde/würden | kann/können .. werden | muss/müssen | spätestens | planmäßig | zu werden | rechnen/rechnet | dauert | vorauss | wollen/will | hätte/hätten",
        "if": "wenn | falls | sobald | sofern | ob | bis es/sie/das/die/der/du/wir/alles/dein/deine/Ihr/Ihre | bevor | ehe | nachdem | solange | im Fall | für den Fall | sonst | andernfalls | nach der/dem/erfolgter | ab dem/der | vorausgesetzt | je nachdem | sodass | damit | wohin | wo | was | welche/welcher/welches",
        "can": "kann/können/kannst/könnt | könnte/könnten/könntest | möglich* | vielleicht | eventuell | gern/gerne | möchten/möchtest | bitte/bitten | darf/dürfen | "
        "lassen Sie | lass | wollen Sie",
        "be": "werde | werden | wird",
        "passive": "wird | werden",
        "then": "danach | anschließend",
    },
    "when": {
        "end": "endete/endet | lief .. ab | läuft .. ab | abgelaufen",
        "there": "bei Ihnen/dir",
        "arrive": "ankommen | eintreffen | Liefertermin | Zustelltermin | zugestellt werden | ankommt | eintrifft | bei Ihnen/dir sein/ist | da sein | wird/werden .. zugestellt | zustellen | ausliefern | liefern | liefert | kommt .. an | trifft .. ein | Ankunft | ist .. da | klingeln",
        "due": "voraussichtlich* | erwartet* | fällig | geplant* | spätestens | zugesagt* | rechnet/rechnen | vorgesehen* | soll/sollen/sollte/sollten | angekündigt*",
        "delivery": "zugestellt | ausgeliefert | angekommen | eingetroffen | Zustellung | Lieferung | geliefert | erhalten | Erhalt | abgegeben | kam",
        "ship": "versandt | versendet | verschickt | abgeschickt | losgeschickt | verlassen | übergeben | rausgegangen | abgeholt | auf den Weg | "
        "Versanddatum | seit .. unterwegs | übernommen | ging/gingen | aufgegeben | unterwegs seit",
        "dispatch": "verlässt | verlassen .. Lager | versenden | verschicken | geht/gehen .. raus/hinaus/los/auf/in | Versand .. geplant/bis/spätestens/voraussichtlich | versandt werden | "
        "verschickt werden | versendet werden | losschicken | auf den Weg bringen | rausgehen | abschicken | bringen .. Weg | versendet | verschickt | versandt | Versandtermin | "
        "wird/werden .. übergeben | übergeben",
        "placed": "bestellt* | Bestelldatum | aufgegeben | Bestellung .. vom | gekauft | Kauf | Kaufdatum | Ihre/deine .. Bestellung .. vom | eingegangen",
        "scan": "Scan* | gescannt | letzte/letzter/letzten/letztes | zuletzt | Meldung vom | Stand vom | erfasst | gemeldet | seitdem | nichts .. seit | "
        "Sendungsverlauf | keine .. seit | Stand",
        "window": "Frist | Rückgabefrist | Widerrufsfrist | Umtauschfrist | endete | endet | lief .. ab | läuft .. ab | abgelaufen | zurückgeben | zurücksenden | zurückschicken | "
        "Rückgabe | widerrufen | Umtausch | umtauschen | letzter Tag | Zeit | einsenden | retournieren | Retoure | Rücksendung",
        "window_start": "beginnt/begann | gerechnet | ab dem | zählt | läuft ab | gezählt | gilt ab | läuft/laufen/zählt/zählen ab dem/der/diesem",
        "refunded": "erstattet | veranlasst | gutgeschrieben | zurückgezahlt | überwiesen | Erstattung vom | angewiesen | ausgelöst | gebucht | Erstattung",
        "refund_due": "auf Ihrem/deinem Konto | auf Ihrer/deiner Karte | gutgeschrieben sein | Konto | Karte | Betrag .. da | Gutschrift",
        "pay": "Zahlung* | zahlen | bezahlen | begleichen | überweisen | Überweisung | Autorisierung | eingehen | eingegangen | Zahlungseingang",
        "act": "wenn .. bis | falls .. bis | bis dahin | nicht .. bis | danach | warten | noch nicht da | nicht da | nicht angekommen | nicht auftaucht | auftaucht",
        "today": "Stand | heute | aktuell",
    },
    "act": {
        "return": "Rückgabe/Rückgaben | Rücksendung* | Retoure/Retouren | zurückgeben | zurücksenden | zurückschicken | zurückgegeben | zurückgesendet | zurückgesandt | zurückgeschickt | zurücknehmen | zurückgenommen | nehmen .. zurück | geben .. zurück | senden .. zurück | schicken .. zurück | schick .. zurück | send .. zurück | gib .. zurück | retournieren | retourniert | widerrufen | Widerruf | Widerrufsrecht | zurückzugeben | zurückzusenden | zurückzuschicken | zurückzunehmen | Rücknahme | Rückgaberecht | zurück | nehmen wir .. zurück | einschicken | schicken Sie ihn/sie/es | Rückgabefrist | Rückgabezeitraum | Widerrufsfrist | zurücknehmen | zurücksenden | zurückschicken | Rückgaben | Rücknahmen | nehmen wir .. zurück",
        "exchange": "Umtausch* | umtauschen | umgetauscht | tauschen | getauscht | umzutauschen | Tausch | austauschen",
        "cancel": "stornieren | storniert | Stornierung* | Storno | stornierbar* | abbrechen | zu stornieren | rückgängig | anhalten | stoppen | gestoppt | aufhalten | stoppbar | zurücktreten | vom Kauf zurück | aufhalten",
        "address": "Adresse .. ändern/geändert/anpassen/anzupassen/änder* | Lieferadresse .. ändern/geändert/anpassen/änder* | Anschrift .. ändern/geändert/anpassen | Adressänderung*  | Adresse | Lieferadresse | Anschrift | Lieferanschrift",
        "refund": "erstatten | erstattet | Erstattung* | rückerstatten | Rückerstattung | Geld zurück",
    },
    "say": {
        "yes": "möglich | können/kannst | kann | darf/dürfen | gern/gerne | selbstverständlich | natürlich | berechtigt | noch Zeit | in Frage | problemlos | haben Sie/wir .. Zeit/Recht | hast du .. Zeit/Recht | Sie haben .. Zeit/Tage/bis | du hast .. Zeit/Tage/bis | innerhalb der .. Frist/Rückgabefrist | offen | lässt sich | lassen sich | kein Problem | bis .. Zeit | nehmen .. zurück | so geht s | so geht es | so funktioniert | so läuft | rechtzeitig | klappt | funktioniert | geht in Ordnung | noch .. Tage | läuft .. bis | haben .. Rückgaberecht | Anspruch | steht .. zu | ist drin | geht noch | offensteht | machen wir | übernehmen wir | fristgerecht | erfüllt | in Ordnung | das nehmen wir | dürfen Sie gern | klar | selbstverständlich | steht nichts im Wege | jederzeit | ohne Weiteres | klappt | noch können | lässt sich noch | berechtigt | es ist möglich | kann erfolgen | haben Anspruch | wir tauschen | tauschen wir | wir nehmen .. zurück | das geht | in der Lage | Voraussetzungen",
        "no": "unmöglich | zu spät | leider nicht | nicht mehr | ausgeschlossen* | abgelaufen* | vorbei | endete* | lief .. ab | verstrichen* | nicht möglich | nicht mehr möglich | kann/können/kannst .. nicht/keine/keinen | lässt sich .. nicht | lassen sich .. nicht | ablehnen | abgelehnt | geht .. nicht | geschlossen | nicht erlaubt | überschritten | zu Ende | nicht .. annehmen | außerhalb der | keine .. mehr | nicht zulässig | nicht berechtigt | nicht vorgesehen | ist .. um | dürfen .. nicht | darf .. nicht | bereits verlassen | nicht umtauschbar | kommt .. nicht .. Frage | hat .. bereits verlassen | hat .. schon verlassen | bereits unterwegs | schon unterwegs | erlaubt .. nicht | klappt .. nicht | nicht erfüllt | bedauerlicherweise | vom Umtausch ausgeschlossen | nicht .. nachkommen | ist .. raus | verpasst | lässt sich .. nicht mehr | uns nicht mehr möglich | kommt nicht in Frage | steht .. fest | nicht geändert werden | dürfen wir .. nicht | nicht drin | zu spät | geht leider nicht | außer Frage | ausgeschlossen | bieten wir .. nicht | nicht in der Lage | nicht mehr stornierbar",
        "idle": "rückgabe/umtausch/rücksendung/retoure offen | gern/gerne hätten wir | hätten wir .. gern/gerne | können Sie/wir/du .. verfolgen/sehen/nachlesen/finden/antworten/schreiben/melden/prüfen/einsehen/helfen/sagen/erkennen | kannst du .. verfolgen/sehen/nachlesen/finden/antworten/schreiben/melden/prüfen | "
        "kann dauern | bis zu | nicht nur | kann .. sagen/helfen/bestätigen/sehen/erkennen | nicht mehr .. gefällt/benötigen/brauchen/brauchst/möchten/möchtest/wollen/willst",
    },
    "promise": {
        "free": "nichts davon .. Cent | nicht einen Cent | nichts davon kostet | nichts hiervon kostet | keinen Cent/Euro | nicht einen Cent | nicht einmal einen Cent | kostenlos* | kostenfrei* | gratis | umsonst | ohne Kosten | ohne Mehrkosten | ohne Aufpreis | auf unsere Kosten | geschenkt* | geht auf uns | auf unsere Rechnung | unentgeltlich* | gebührenfrei* | keine Kosten | Kosten .. übernehmen wir | kosten .. tragen wir | Rücksendekosten/Versandkosten übernehmen/tragen | übernehmen die Kosten | tragen die Kosten | nichts kosten | kostet Sie/dich nichts | aufs Haus | gratis dazu | spendieren | auf unsere Kappe | alle Kosten | sämtliche Kosten | Gratis*",
        "guarantee": "ohne Rückfragen | ohne weitere Fragen | ohne Nachfragen | garantieren | garantiert* | versprechen | verspreche | versprochen | auf jeden Fall | mit Sicherheit | definitiv | unter allen Umständen | hundertprozentig | geben .. Wort | ohne Wenn und Aber | unser/mein Wort | haben Sie es morgen | morgen haben Sie/du es | komme was wolle | todsicher | ganz sicher",
        "compensation": "Entschädigung* | entschädigen | Kulanz* | kulanterweise | Wiedergutmachung | wiedergutmachen | als Ausgleich | als Entschuldigung | als Dankeschön | als kleine/kleines/kleinen",
        "discount": "Rabatt* | Nachlass | Preisnachlass | Ermäßigung | Vergünstigung | Guthaben | Prozent Rabatt | % auf | Prozent auf",
        "full_refund": "vollen Betrag | volle Erstattung | vollständige/vollständigen Erstattung/Rückerstattung | vollständig erstattet/erstatten/zurück | kompletten Betrag | gesamten Betrag | "
        "gesamte Summe | vollen Kaufpreis | gesamten Kaufpreis | komplett erstattet/erstatten | komplette Erstattung | den vollen",
        "refund": "erstatten wir | wir erstatten | werden/werde .. erstatten | Geld zurück | bekommen/erhalten Sie .. zurück/Erstattung | bekommst/erhältst du .. zurück/Erstattung | wird/werden Ihnen/dir .. erstattet | "
        "erstatten Ihnen/dir",
        "replacement": "schicken/senden wir .. neu*/Ersatz* | wir schicken/senden/liefern .. neu*/Ersatz* | werden/werde .. ersetzen | ersetzen wir | Ersatz schicken/senden | bekommen/erhalten Sie .. Ersatz*/neu* | "
        "bekommst/erhältst du .. Ersatz*/neu* | schicken/senden .. Ersatz* | schicken/senden Ihnen/dir .. neu*/Ersatz*",
        "speed": "Express | Expressversand | Eilversand | über Nacht | Blitzversand | bevorzugt* | mit Vorrang",
        "idle": "gesetzliche/gesetzlichen Garantie/Gewährleistung | Herstellergarantie | Geld zurück gewünscht | auf jeden Fall melden | gebührenfrei anrufen | Expressgut | versprochener/versprochenen/versprochene/versprochenem Termin/Tag/Liefertermin | Geschenkkarte/Geschenkkarten | als Geschenk verpackt | Geschenkgutschein",
        "voucher": "Gutschein* | Gutscheincode | Rabattcode | nächsten/nächste Bestellung/Einkauf | nächsten Mal",
        "gift": "Geschenk | Geschenke | Gratisgeschenk | kleine/kleines/kleinen .. Aufmerksamkeit/Geschenk | Überraschung",
    },
    "amount": {
        "refund": "erstatt* | Erstattung* | zurückgezahlt | zurückzahlen | Rückzahlung | Rückerstattung | gutgeschrieben | Gutschrift | zurücküberwiesen | bekommen .. zurück | erhalten .. zurück | bekommst/erhältst .. zurück | überwiesen",
        "total": "Gesamtbetrag | Bestellwert | Gesamtsumme | insgesamt | Rechnungsbetrag | Gesamtpreis | Bestellsumme | Warenwert",
        "fee": "Gebühr* | Rücksendekosten | Rücksendegebühr | Bearbeitungsgebühr | Kosten der/für .. Rücksendung | einbehalten | abgezogen | abziehen | Porto | Rückversand | Retourenkosten | Rücksendung kostet | behalten .. ein",
        "difference": "Differenz* | Preisunterschied | Aufpreis | Unterschied | mehr | weniger | teurer | günstiger | Zuzahlung | Mehrpreis",
        "price": "Preis* | kostet | kosten | pro Stück | je Stück | Stückpreis | Einzelpreis | je | für",
        "shipping": "Versandkosten | Versand | Lieferkosten | Porto | Lieferung",
        "threshold": "ab | Bestellwert | Mindestbestellwert | über",
        "due": "offen* | ausstehend* | fehlt | fehlen | Restbetrag | fehlende*",
    },
    "span": {
        "window": "Frist | Rückgabefrist | Widerrufsfrist | Umtauschfrist | Rückgaberecht | Widerrufsrecht | zurückgeben | zurücksenden | zurückschicken | ab Lieferung/Zustellung/Erhalt/Kauf | nach Lieferung/Zustellung/Erhalt/Kauf | umtauschen | retournieren | nach der Zustellung/Lieferung | stornieren | zurückgegeben",
        "refund": "Erstattung* | erstattet | erstatten | Geld | Karte | Bank | Konto | PayPal | Gutschrift | gutgeschrieben | Rückzahlung | Zahlungsanbieter | Betrag",
        "delivery": "Lieferung | Lieferzeit | liefern | geliefert | Zustellung | zugestellt | Versand | unterwegs | Laufzeit | Transport",
        "reply": "antworten | Antwort* | melden | meldet | Rückmeldung | zurückmelden | hören | bearbeiten | Kollege* | Kollegin* | Team",
        "processing": "Bearbeitung* | Prüfung* | prüfen | geprüft | bearbeiten | Eingang | eingetroffen | eingegangen | Lager",
        "late": "verspätet | Verspätung | überfällig | verzögert | Verzug | über dem | nach dem",
        "news": "Scan* | Meldung* | Neuigkeiten | Neues | Bewegung | seit | Sendungsverlauf | Update* | gehört",
        "left": "verbleiben | verbleibend* | übrig | noch | bleiben",
    },
    "ordinal": {
        "1": "erste/ersten/erstes/erster/1. Paket/Pakets/Sendung/Päckchen/Teil/Lieferung/Teilsendung | Paket/Sendung/Päckchen/Teilsendung eins/1 | das/die/der eine | das/die erste wurde/ist/wird/hat/soll/kam | erstes wurde/ist/wird/hat",
        "2": "zweite/zweiten/zweites/zweiter/2. Paket/Pakets/Sendung/Päckchen/Teil/Lieferung/Teilsendung | Paket/Sendung/Päckchen/Teilsendung zwei/2 | das/die zweite wurde/ist/wird/hat/soll/kam | zweites wurde/ist/wird/hat",
        "3": "dritte/dritten/drittes/dritter/3. Paket/Pakets/Sendung/Päckchen/Teil/Lieferung/Teilsendung | Paket/Sendung/Päckchen/Teilsendung drei/3 | das/die dritte wurde/ist/wird/hat/soll/kam | drittes wurde/ist/wird/hat",
        "4": "vierte/vierten/viertes/vierter/4. Paket/Pakets/Sendung/Päckchen/Teil/Lieferung/Teilsendung | Paket/Sendung/Päckchen/Teilsendung vier/4 | das/die vierte wurde/ist/wird/hat/soll/kam | viertes wurde/ist/wird/hat",
        "other": "andere/anderen/anderes Paket/Sendung/Päckchen/Teil/Lieferung/Teilsendung | das/die/der andere/anderes | übrige/übrigen Paket*/Sendung*/Artikel/Teile | der Rest | der andere",
        "all": "beide/beiden | alle/allen | alles | jedes Paket | jede Sendung | sämtliche | Ihre/deine/Deine Pakete/Sendungen | gesamte/ganze Bestellung/Lieferung | keines/keins",
    },
    "thing": {
        "other": "Nachricht/Nachrichten/Mail/E-Mail/Anfrage/Anliegen/Frage/Foto/Fotos/Bild/Bilder/Schreiben | Zahlung/Betrag/Geld",
    },
    "live": {
        "now": "gerade | momentan | derzeit | im Moment | in diesem Moment | aktuell | zur Stunde | live | in Echtzeit"
    },
    "clause": {
        "and": "und | aber | sondern | doch | weil | denn | während | obwohl | dass | jedoch | oder | sowie | allerdings"
    },
}

WORDS = (
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur für "
    "über unter vor sie ihnen ihr ihre ihren ihrem ihrer du dir dich dein deine deinen deinem deiner wir uns unser unsere unseren unserem unserer "
    "ich mir mich mein meine es er ist sind war waren wird werden wurde wurden worden hat haben habe hatte kann können könnte sollte "
    "nicht noch schon bereits auch nur sehr wenn falls sobald dass weil damit bis so wie was wo wer dann hier dort diese dieser dieses diesen "
    "bitte danke vielen dank hallo guten tag liebe lieber grüße freundlichen bestellung paket sendung lieferung rückgabe erstattung antworten melden "
    "einfach gern gerne leider kein keine mehr ihrem ihres"
)
