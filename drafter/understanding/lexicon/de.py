"""German cues."""

NEGATORS = """
(statt|anstatt|ohne) (zu|einer|einem|eines|die|das|den|der)?
"""
BARE_NEGATORS = """
(nicht|kein|keine|keinen|keiner|niemals|nie) (zu|mehr)?
"""

CUES = {
    "intent:wismo": """
        wann (kommt|kommen|geht|wird) (die|der|das)? (an|raus|geliefert|verschickt)? $
        (wo ist|wo bleibt|wo steckt|wo sind|wann kommt) (die|der|das)? $
        (geht|gehen) _ (bestellung|paket|lieferung|sendung|ware) _ nicht
        (bestellung|paket|lieferung|sendung) (geht|läuft|bewegt sich) _ nicht
        wo (ist|sind|bleibt|bleiben|steckt) (mein|meine|meinen|unser|unsere|die|der|das)
        (kommt|kommen) (mein|meine|die|der|das) _ (heute|morgen|noch|an)
        (fehlt|fehlen) (immer)? noch
        zurück an (den)? absender
        (packstation|abholstation|paketshop|postfiliale|abholen)
        (wurde|ist) (mein|meine) _ (schon|bereits)? (verschickt|abgeschickt|versandt)
        (wo|wann) (ist|sind|bleibt|bleiben|steckt|befindet sich) (meine|mein|unsere|unser|die|das|der|
            denn)? (denn)? _ (bestellung|lieferung|paket|päckchen|sendung|ware|lampe|leuchte|jacke|schuhe|auftrag|
            zelt|artikel|pakete|order|bestellte)
        wann (kommt|kommen|wird|werden|erhalte|bekomme|kriege|trifft|kann ich) _ (an|bestellung|lieferung|paket|
            sendung|ware|geliefert|zugestellt|verschickt|versendet|versandt|rechnen|lampe|leuchte|jacke|es|sie|er)
        (sendungsverfolgung|sendungsnummer|trackingnummer|tracking|trackinglink|paketnummer|sendungsstatus|
            lieferstatus|bestellstatus|versandstatus|trackingcode)
        (stand|status) (meiner|der|unserer|zu meiner|von meiner|meines) (bestellung|lieferung|sendung|auftrags|
            paketes|pakets)
        (wurde|ist|wird) (meine|die|mein|das|unsere) _ (bestellung|paket|ware|sendung|lieferung|
            auftrag) _ (verschickt|versendet|versandt|abgeschickt|unterwegs|losgeschickt|raus|verloren|storniert|
            bearbeitet)
        (noch nicht|immer noch nicht|schon|bereits) (verschickt|versendet|versandt|abgeschickt|rausgegangen)
        (warte|warten) (seit|schon|immer noch|noch immer|noch|jetzt) _ (auf|wochen|tagen|bestellung|paket|lieferung|
            ewig|woche)
        (bestellung|lieferung|paket|sendung|auftrag) _ (hängt|fest|verloren|verschollen|unterwegs|stillstand|
            steht still)
        warum (ist|wird|wurde|steht|dauert) _ (auftrag|bestellung|paket|lieferung|versand|sendung) _ (bearbeitung|
            hold|verschickt|versendet|lange|nicht|geliefert)
        (paketbote|bote|zusteller|kurier|fahrer) _ (nicht angetroffen|verpasst|nicht da|nochmal|noch einmal|wieder)
        (zweiter|neuer) zustellversuch
        was ist (mit|los mit) (meiner|meinem|unserer) (bestellung|paket|lieferung|sendung)
        (kommt|kommen) (es|das|sie|die|er|mein paket|meine bestellung) _ (vor|bis|noch|rechtzeitig|heute|
            morgen) _ (an|da|wochenende)?
        (neuigkeiten|neues|update) (zu|von|zum|zur) (meiner|meinem|der|dem) _ (bestellung|paket|lieferung|sendung)
    """,
    "intent:return": """
        (zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück geben|zurück senden|retournieren|
            zurückzugeben|zurückzuschicken|zurückzusenden|retounieren)
        (retoure|retouren|rücksendung|rückgabe|retour) _ (anmelden|machen|starten|veranlassen|beantragen|möchte|
            bitte|möglich|schicken|senden|label|status|angekommen|eingegangen|erhalten|abgeben|einleiten)
        (retourenlabel|rücksendeetikett|retourenschein|rücksendelabel|retourlabel|rücksendeschein|retourenaufkleber|
            rücksendekosten|rückporto|rückversandlabel)
        (wie|wo|wohin) _ (retoure|rücksendung|rückgabe|zurück)
        (schicke|sende|gebe|schick|send|geb|bringe) (ich)? (sie|es|ihn|die|das|den|diese|dieses|alles|beide|eine|
            einen) _ zurück
        (geht|gehen|soll|muss|kann) _ zurück (an|zu|geschickt|gesendet|gehen)?
        (widerruf|widerrufe|widerrufen|widerrufsrecht|widerrufsformular|rückgaberecht)
        (will|möchte|mag) _ nicht behalten
        (anmelden|veranlassen|beantragen) _ (retoure|rücksendung|rückgabe)
    """,
    "intent:exchange": """
        (umtausch|umtauschen|umzutauschen|umgetauscht|eintauschen|umtauschn)
        (tauschen|tausche|tauscht) (sie|gegen|es|die|das|den|ich)?
        (gegen|in) (eine|einen|ein|der|die|größe)? (andere|anderen|größere|größeren|kleinere|kleineren|
            nächstgrößere|richtige|passende) (größe|farbe|nummer|modell|variante|ausführung)
        (eine|in|ne) (nummer|größe) (größer|kleiner)
        (größe|farbe) (wechseln|ändern|tauschen)
        (brauche|bräuchte|hätte|möchte|benötige|nehme|will) _ (größere|kleinere|andere|richtige|passende) (größe|
            farbe|nummer)
        (brauche|bräuchte|hätte gern|hätte gerne|benötige) (ich)? (sie|es|ihn|die|den|das)? (lieber)? in (größe|
            schwarz|weiß|blau|grün|rot|grau|messing|s|m|l|xl|xxl|xs)
        (tausch|wechsel) (gegen|zu|auf|in)
        (gern|gerne|lieber) in (größe|s|m|l|xl|xs|xxl|schwarz|weiß|messing|blau|grau|grün|dunkelblau)
        (in|größe) (xs|s|m|l|xl|xxl|schwarz|weiß|messing|blau|grau|grün) (statt|anstatt|anstelle)
    """,
    "intent:cancel": """
        storniert (ihr|doch|bitte|es|sie)
        storniere* (doch|bitte|sie|einfach)
        (aus|von|in) (der|meiner|dieser) (bestellung|auftrag) _ (rausnehmen|herausnehmen|entfernen|streichen|
            rausgenommen|entfernt|gestrichen)
        (nehmen|nimm|nehmt|nehmen sie|entfernen|streichen|streicht) _ _ (aus der bestellung|aus meiner bestellung|
            von meiner bestellung|aus dem auftrag|raus)
        (stornieren|storniere|storno|stornierung|storniern|storniren|annullieren|abbestellen|stonieren)
        (bestellung|auftrag|kauf) _ (abbrechen|rückgängig|löschen|zurückziehen|aufheben|canceln|nicht ausführen)
        (nicht|bitte nicht) (verschicken|versenden|abschicken|losschicken|rausschicken|liefern)
        (schicken|senden|liefern|verschicken|versenden) sie (die|das|den|es|sie|meine|mein|bitte) _ nicht
        (abo|abonnement) _ (kündigen|beenden|stoppen|pausieren)
        (kündigen|kündige|beenden) _ (abo|abonnement)
        (versehentlich|aus versehen|irrtümlich|doppelt) (bestellt|zweimal bestellt|doppelt bestellt)
        (canceln|cancel|cancelln)
    """,
    "intent:refund": """
        (erstattung|rückerstattung|rückzahlung|gutschrift|erstatten|rückerstatten|erstattet|rückerstattet|
            gutgeschrieben|erstattungsbetrag)
        (geld|kaufpreis|betrag|kohle) _ (zurück|zurückhaben|wieder|wiederhaben|überwiesen|rückerstattet)
        (geld) (noch)? (immer)? (nicht|zurück)
    """,
    "intent:address_change": """
        (schicken|liefern|senden|liefert|schickt) _ statt (nach hause|an|zu|zu mir)
        (statt|anstatt) nach hause
        (adresse|lieferadresse|anschrift|versandadresse|lieferanschrift|hausnummer|postleitzahl|plz|adr) _ (ändern|
            korrigieren|anpassen|aktualisieren|falsch|vergessen|fehlt|geändert|stimmt nicht|tippfehler|berichtigen|
            umändern|wechseln)
        (ändern|korrigieren|anpassen|aktualisieren|falsche|falschen|neue|neuen|andere|anderen|alte|
            alten) _ (adresse|lieferadresse|anschrift|versandadresse|lieferanschrift|hausnummer|postleitzahl|plz|
            straße)
        (bin|sind) (gerade|kürzlich|inzwischen|letzte woche)? umgezogen
        (liefern|schicken|senden|versenden) (sie|bitte) _ (ins büro|zu meinen eltern|an meine arbeit|zum nachbarn|
            an meine neue|an eine andere|an folgende|ins hotel|statt nach hause)
        (adressänderung|adressaenderung)
        (umleiten|umgeleitet)
        (hausnummer|wohnungsnummer|stockwerk) (vergessen|fehlt)
        tippfehler (in|im|bei) _ (adresse|straßennamen|straße|anschrift|hausnummer)
    """,
    "intent:payment": """
        (muss|kann|soll|darf) ich (noch)? (überweisen|zahlen|bezahlen)
        (überweisen|überweise)
        (zahlung|bezahlung|überweisung|kreditkarte|karte|lastschrift) _ (fehlgeschlagen|abgelehnt|nicht|geklappt|
            funktioniert|eingegangen|angekommen|offen|gescheitert|abgebrochen)
        (zahlungsart|zahlungsarten|zahlungsmethode|zahlungsmethoden|zahlungsmöglichkeiten|zahlungsweise|
            zahlungslink|zahlungserinnerung|zahlungseingang|zahlungsaufforderung)
        (zahlen|bezahlen) (mit|per|über|auf|in) _ (paypal|rechnung|überweisung|klarna|kreditkarte|raten|lastschrift|
            nachnahme|bar|apple|vorkasse|karte)
        (mit|per|auf|in) (paypal|rechnung|überweisung|klarna|kreditkarte|raten|lastschrift|nachnahme|apple pay|
            vorkasse) _ (zahlen|bezahlen|möglich)
        (rechnung|quittung|beleg|kaufbeleg) _ (schicken|senden|brauche|benötige|bekommen|erhalten|zukommen|fehlt|
            ausstellen|herunterladen|zu meiner|für meine|bitte|mit|als pdf|noch)
        (schicken|senden|brauche|benötige|bräuchte|fehlt|erhalten|bitte) (sie|mir|noch|ich|um|die|eine|
            uns) _ (rechnung|quittung|beleg)
        (zweimal|doppelt|zwei mal) (abgebucht|belastet|bezahlt|berechnet|eingezogen|gezahlt)
        (abgebucht|abbuchung|eingezogen)
        (ratenzahlung|ratenkauf|nachnahme|vorkasse)
        (gutschein|gutscheincode|rabattcode|aktionscode) _ (nicht|funktioniert|angerechnet|abgezogen|eingelöst|ungültig)
        (ust|umsatzsteuer|mehrwertsteuer)
        (geld|betrag) (wurde|ist) (abgebucht|überwiesen|abgezogen)
        (habe|hab) (gestern|bereits|schon|am|heute|ich)? _ überwiesen
    """,
    "intent:item_problem": """
        (ersatz|ersatzlieferung|neulieferung|ersatzteil|ersatzteile|ersatzprodukt|ersatzlampe)
        (mangel|mängel|mangelhaft|reklamation|reklamieren|reklamiere|beanstanden|gewährleistungsfall)
        (neue|neuen|neues|anderes|anderen) (zuschicken|schicken|liefern|senden)
    """,
    "intent:presale_size": """
        (welche|welcher|was für eine|welchen) (größe|schuhgröße|nummer|grösse)
        (größentabelle|größenberatung|größenempfehlung|maßtabelle|schuhgröße|größenangabe|größen)
        (fällt|fallen|fällt die|fallen die) _ (klein|groß|größer|kleiner|normal|eng|weit|schmal|größengetreu|aus)
        (zwischen|schwanke) (s und m|m und l|l und xl|zwei größen|größe|xs und s|41|42|zwischen)
        (trage|habe) (sonst|normalerweise|normal|immer|gewöhnlich) (größe)?
        ich bin _ (groß|cm|kg|schwer)
        (brustumfang|taillenumfang|bundweite|hüftumfang|schrittlänge|fußlänge|körpergröße)
        (passt|passen|reicht|nehmen|bestellen) _ (größe) (s|m|l|xl)
        (schnitt) (eng|weit|schmal|normal)
        eine halbe nummer
    """,
    "intent:presale_compatibility": """
        (passt|passen|kann ich|kann man) _ _ (mit|zu|auf|an) (meinem|meinen|meiner) _ _ (verwenden|benutzen|nutzen|
            kombinieren|tragen)
        (kompatibel|kompatibilität)
        (passt|passen|funktioniert|funktionieren|geht|läuft|lässt) _ (mit|auf|in|an|zu|für) (meinem|meinen|meine|
            mein|die|das|den|dem|der|eine|einen|einem|einer|alexa|google|philips|hue|homekit|ikea) _ (dimmer|
            fassung|sockel|stiefel|schuhe|rohr|mast|helm|rucksack|zelt|kocher|lampe|leuchte|schirm|schiene|system|
            modell|hue|home|alexa|steckdose|decke|rad|fahrrad|trafo)?
        (e27|e14|gu10|g9) (fassung|sockel|birne|leuchtmittel|lampe)
        (verwenden|benutzen|nutzen|koppeln|verbinden|steuern|kombinieren|betreiben|anschließen) (mit|an)?
        (mit|an) _ (alexa|google home|philips hue|homekit|dimmer|smart home|dimmern|12 volt|230 volt) _ (verwenden|
            nutzen|steuern|verbinden|betreiben|anschließen|funktioniert|kompatibel)
        (geeignet|eignet sich) für (meine|meinen|mein|einen|eine|ein|den|die|das)
        (dimmer|trafo|spannung) _ (funktioniert|kompatibel|geeignet|passt)
    """,
    "intent:presale_delivery": """
        (liefern|versenden|verschicken|liefert|versendet|verschickt|schicken) (sie|ihr) (auch)? (nach|in die|ins|
            in den|an|innerhalb|weltweit|international|samstags|in)
        (versandkosten|lieferkosten|versandkostenfrei|lieferzeit|lieferzeiten|portokosten|lieferdauer|versanddauer|
            expressversand|expresslieferung|lieferfrist|versandgebühr|versandgebühren)
        (was|wie viel|wieviel) kostet (der|die|ein|eine)? (versand|lieferung|versandt)
        wie lange (dauert|braucht|dauern|würde|ist) (der|die|eine|das|es)? _ (lieferung|versand|lieferzeit|bis|nach)
        wenn ich (heute|jetzt|morgen|es|sie|sofort|gleich|das) _ (bestelle|kaufe|bestellen|ordere)
        (versand|lieferung) (nach|in die|ins ausland|kostenlos|an eine packstation|am nächsten tag|möglich|gratis|in)
        (kostenloser|gratis|kostenfreier|internationaler|schneller) versand
        (packstation|zollgebühren|ins ausland)
        (bis|vor) (weihnachten|freitag|samstag|wochenende) _ (wenn ich|bestelle|kaufe)
    """,
    "intent:presale_product": """
        (passen|reicht|platz|schlafen|fasst|groß genug) _ (personen|leute|erwachsene|kinder|liter|flaschen)
        (was|wie viel|wieviel) (kostet|kosten) (die|das|der|diese|dieses|dieser|eine|ein|denn|sie|es)
        (preis|preise) (für|von|der|des|bitte)
        (auf lager|lieferbar|vorrätig|verfügbar|ausverkauft|nachschub|wieder da|wieder rein)
        (ist|sind) (die|das|der|diese|dieses|es|sie|er) _ (wasserdicht|wasserabweisend|dimmbar|waschbar|
            atmungsaktiv|echt|original|verstellbar|aufladbar|vegan|gefüttert|winddicht|leder|höhenverstellbar)
        (gibt es|habt ihr|haben sie|führen sie|führt ihr|verkaufen sie|verkauft ihr) (die|das|den|sie|es|auch|ihn|
            diese|dieses|diesen) _ (in|auch|farbe|farben|schwarz|weiß|grün|blau|messing|rot|als)
        (welche farben|welchen farben|welches material|welchem material|aus welchem|material|lichtfarbe|
            farbtemperatur|akkulaufzeit|wattzahl|lumen|abmessungen)
        (unterschied|unterschiede|unterscheidet) (zwischen|sich)?
        (empfehlen|empfehlt|empfiehlst|empfehlung|raten) (sie|ihr|du)? (mir|uns|für|welche|welchen|einen|eine)?
        (suche|suchen|interessiere mich) (eine|einen|ein|nach|für|noch)
        wie (hell|hoch|schwer|groß|breit|lang|warm|tief) (ist|sind|wird)
        (waschmaschine|waschen|imprägnieren)
        (mehr|genauere|weitere) (informationen|infos|details|angaben) (zu|über|zum|zur)
        (möchte|will|würde gern) _ (kaufen|erwerben)
    """,
    "intent:wholesale": """
        (konditionen|hotelprojekt|objektausstattung|objektgeschäft|ausstattung)
        (großhandel|großbestellung|mengenrabatt|staffelpreis|staffelpreise|händler|händlerrabatt|händlerpreise|
            händlerkonditionen|wiederverkäufer|weiterverkaufen|wiederverkauf|firmenkunden|geschäftskunden|b2b|
            mindestbestellmenge|mindestabnahme|sammelbestellung|firmengeschenke|großabnehmer)
        (angebot|preis|rabatt|konditionen) (für|über|ab|bei|zu) _ (stück|stk|lampen|leuchten|jacken|stirnlampen|
            rucksäcke|exemplare|zelte)
        (für unser|für unsere|für unseren|für mein|für meine) (hotel|büro|firma|unternehmen|restaurant|laden|
            geschäft|team|mitarbeiter|verein|schule|filiale|filialen)
        (kostenvoranschlag|angebot) (erstellen|zukommen|unterbreiten|machen)
        (hotelausstattung|ausstatten)
    """,
    "intent:policy_question": """
        (rückgabebedingungen|rückgabefrist|rückgaberichtlinien|umtauschrecht|agb|geschäftsbedingungen|
            widerrufsbelehrung|datenschutzerklärung|stornobedingungen|versandbedingungen)
        (garantie|gewährleistung|garantiezeit|herstellergarantie|preisgarantie)
        (studentenrabatt|newsletter rabatt|kundenkarte|bonusprogramm|treueprogramm|geschenkgutschein|
            geschenkgutscheine|geschenkkarte|geschenkverpackung|gutscheine|rabattaktion|rabattaktionen|
            sonderangebote|angebote|black friday)
        (wie lange|wie viele tage) _ (zurückgeben|umtauschen|zurückschicken|rückgabe) _ (zeit|frist|möglich)?
        (bedienungsanleitung|gebrauchsanweisung|montageanleitung|probezeit|probewohnen)
        (reparieren|reparatur|recyceln|entsorgen|entsorge|nachhaltig|nachhaltigkeit)
    """,
    "intent:thanks": """
        alles (bestens|super|perfekt|prima|in ordnung|gut angekommen)
        (vielen dank|danke|herzlichen dank|besten dank|dankeschön) (für|nochmal|nochmals|sehr|schön|euch|ihnen|
            hat) (die|ihre|eure|deine|alles|geholfen|geklappt|den|das)
        (hat sich erledigt|alles klar|alles gut|problem gelöst|hat geklappt|keine weiteren fragen)
        (sehr|super|mega|total) (zufrieden|glücklich|geholfen)
    """,
    "intent:out_of_scope": """
        (suchmaschinenoptimierung|seo|backlinks)
        (bewerbung|bewerben|praktikum|stellenangebot|stellenanzeige|stelle frei|jobs|lebenslauf|ausbildung bei)
        (influencer|influencerin|kooperation|kooperieren|sponsor|sponsoring|franchise|markenbotschafter)
        (newsletter) _ (abmelden|abbestellen|ab)
        (passwort|kennwort|einloggen|kundenkonto|anmelden geht)
        (wetter|gedicht|rezept|witz|hausaufgaben)
        (öffnungszeiten|filiale|nächstes geschäft|rückruf|rufen sie mich|ruft mich|telefonnummer|freunde werben)
    """,
    "fact:order_stands": """
        (geht|gehen) _ (bestellung|paket|lieferung|sendung|ware) _ nicht
        (bestellung|paket|lieferung|sendung) (geht|läuft|bewegt sich) _ nicht
    """,
    "fact:part_refund": """
        (nur|bloß|lediglich) _ (teil|teils|hälfte) _ (erstattung|erstattet|rückerstattung|erstattungsbetrags|geldes|zurück)
    """,
    "fact:no_flame": """
        (fängt|fing) _ kein feuer
    """,
    "fact:own_window": """
        (wie lange|bis wann|wie viele tage) (kann|darf|habe|hab|muss) ich _ _ (zurückgeben|zurückschicken|
            zurücksenden|retournieren|zurück|rückgabe|retoure)
    """,
    "fact:to_sender": """
        zurück an (den)? absender
    """,
    "fact:cancelled": """
        (storniert|annulliert|abgesagt)
    """,
    "fact:no_money": """
        (nichts|kein geld|nicht) _ (konto|paypal|karte|bank|kreditkarte)
        (konto|paypal|karte|bank|kreditkarte) _ (nichts|kein|leer)
    """,
    "claim:not_received": """
        (zugestellt|geliefert|abgegeben) _ (nachbarn|nachbar|nachbarin|haustür) _ (aber|doch|jedoch) _ (nicht|nichts|
            niemand|kein|keiner|nie)
        (nicht|nichts|nie|niemals) (bei mir|bei uns|hier|mehr)? (angekommen|erhalten|bekommen|gekommen|geliefert|
            eingetroffen|da|zugestellt|gekriegt|aufgetaucht)
        (noch nicht|immer noch nicht|noch immer nicht|noch nichts|immer noch nichts|bisher nicht|bis heute nicht|
            bis heute nichts|nie) _ (da|angekommen|erhalten|bekommen|geliefert|gekommen|eingetroffen|zugestellt|
            gekriegt|hier)
        (zugestellt|geliefert|ausgeliefert) _ (aber|jedoch|doch) _ (nicht|nichts|kein|keine|nie)
        (kein|keine) (paket|lieferung|sendung|ware|bestellung) (erhalten|bekommen|angekommen|da|hier|gekommen)
        (verloren gegangen|verschwunden|gestohlen|verschollen|geklaut)
        nichts (im|in meinem|vor der|vor meiner|vor unserer|an der) (briefkasten|tür|haustür|wohnungstür|paketkasten)
        ^ (immer noch|noch immer|weiterhin|bisher) nichts $
    """,
    "claim:late": """
        (verspätet|verspätung|überfällig|verzögert|verzögerung|lieferverzug)
        (sollte|sollten|hätte|hätten) _ (schon|bereits|längst|gestern|am|letzte|montag|dienstag|mittwoch|donnerstag|
            freitag|da sein|ankommen|angekommen|geliefert) _ (sein|ankommen|kommen|werden|müssen|da)?
        (warte|warten) _ (seit|schon|jetzt) _ (tagen|wochen|woche|monat|ewig|tage|zwei|drei|monaten|lange)
        (seit|schon) (tagen|wochen|über einer woche|zwei wochen|drei wochen|einem monat|ewigkeiten)
        (dauert) _ (lange|ewig|ewigkeiten)
        zu spät
    """,
    "claim:damaged": """
        (beschädigt|beschädigte|beschädigter|beschädigtes|zerbrochen|zerbrochene|zerkratzt|zerkratzte|verkratzt|
            gesprungen|zersplittert|kaputt angekommen|kaputte angekommen|zerrissen|verbeult|eingedrückt|gerissen|
            aufgerissen|zerdrückt|zerdrückte|zerdrückter|zerdrücktes|zerquetscht|eingedellt|transportschaden|transportschäden|delle|kratzer|verbogen|splitter)
        (kam|kamen|ist|sind|war|waren|wurde|lampe|glas|total|völlig) _ kaputt
        (kaputt|defekt) (an|angekommen|geliefert|bei mir)
        (sprung|riss|kratzer|knick|loch|delle|bruch) _ (hat|im|in|am|drin|am)
        (hat|haben|mit) (einen|ein|eine|mehrere|viele) (sprung|riss|risse|kratzer|knick|loch|löcher|delle|dellen)
        (flecken|schmutzig|dreckig|gebraucht|gebrauchte)
    """,
    "claim:wrong_item": """
        (falschen|falsche|falsches|falscher|anderen|anderes) (artikel|ware|produkt|lampe|leuchte|jacke|farbe|größe|
            länge|breite|höhe|ausführung|variante|bestellung|modell|paket|schuhe|lieferung) (bekommen|erhalten|geliefert|geschickt|zugeschickt|drin|
            im paket|verschickt|gesendet)?
        (nicht|nie) (das|die|den|dem) _ (bestellt|was ich bestellt) (habe|hatte)?
        (nicht bestellt|falsch geliefert|falschlieferung|verwechselt|vertauscht)
        (statt|anstatt|anstelle) _ (geliefert|bekommen|erhalten|geschickt|habe ich|kam)
        (hatte|habe|hatten|haben) (ich|wir) (aber|doch|jedoch|eigentlich)? _ (bestellt|gekauft|gewollt)
        (ich|wir) (hatte|habe|hatten|haben) (aber|doch|jedoch|eigentlich) _ (bestellt|gekauft)
        (bestellt) (war|hatte ich|habe ich|hatten wir) _ (schwarz|weiß|blau|grün|rot|grau|messing|größe|anders|eine|
            die|den)
    """,
    "claim:missing_item": """
        bestellt _ (eine|einer|eins|ein) (kam|gekommen|angekommen|erhalten|bekommen)
        (fehlt|fehlen|fehlte|fehlten|fehlende|fehlendes|fehlender|unvollständig)
        (nur|lediglich) (ein|eine|einen|zwei|die hälfte|einer) _ (drin|geliefert|bekommen|erhalten|angekommen|
            im paket|im karton|dabei|enthalten)
        (nicht|keine|kein) (dabei|enthalten|im paket|im karton|mitgeliefert|beigelegt|beigelegen)
        (keine|kein) (schrauben|kabel|anleitung|ladegerät|leuchtmittel|deckel|zubehör) _ (dabei|drin|enthalten|im)
        (leeres|leerer|leere) (paket|karton|schachtel)
    """,
    "claim:defective": """
        (zündet|zünden|springt) _ (nicht|nicht mehr|gar nicht)
        (funktioniert|funktionieren|geht|gehen|leuchtet|lädt|schaltet|brennt|läuft|schließt) _ (nicht|nicht mehr|
            gar nicht|nimmer)
        (defekt|defekte|defekter|defektes|fehlerhaft|mangelhaft|undicht|wackelkontakt|flackert|flackern)
        (kaputt) (gegangen|gegangn|nach|seit)
        (reißverschluss|naht|schalter|sohle|schnalle|kabel|akku|gestänge|motor|riemen|griff) _ (kaputt|gerissen|
            defekt|gebrochen|ab|abgerissen|abgegangen|klemmt|geht)
        (nach) _ (kaputt|defekt|ausgefallen)
    """,
    "claim:wrong_size": """
        (ist|sind|mir|viel|etwas|leider|deutlich|doch|ein bisschen|bisschen|war|waren) zu (groß|klein|eng|weit|kurz|
            lang|schmal|breit)
        (passt|passen) (mir|einfach|leider|überhaupt) (leider|überhaupt|einfach|gar)? nicht $
        (passt|passen) (mir|einfach|leider|überhaupt)? (leider|überhaupt|einfach|gar)? nicht ,
        (passt|passen) mir (leider|überhaupt|einfach|gar)? nicht
        (falsche größe) (bestellt|gewählt|ausgewählt|genommen)
        zu (groß|klein|eng|weit)
    """,
    "claim:changed_mind": """
        (anders überlegt|umentschieden|meinung geändert)
        (gefällt|gefallen) (mir|uns) (leider|doch|nicht|gar) _ (nicht)?
        (brauche|brauchen|will|möchte|benötige) (ich)? (sie|es|ihn|die|das|den|ihn|das ding)? (doch)? (nicht mehr|
            doch nicht)
        (entspricht|entsprach) nicht (meinen|den|unseren) (erwartungen|vorstellungen)
        (woanders|anderswo) (günstiger|billiger|gefunden|gekauft)
        (versehentlich|aus versehen|irrtümlich)
    """,
    "claim:sent_back": """
        (retoure|rücksendung) _ (raus|rausgegangen|weg|losgeschickt)
        (rücksendung|retoure) _ (erhalten|bekommen|zurückbekommen|zurückerhalten|eingegangen|angekommen)
        (mein|das) paket zurück (erhalten|bekommen)
        (zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|retourniert|zurück geschickt|zurück gesendet)
        (retoure|rücksendung) (ist|wurde|ging|liegt|kam) _ (bei ihnen|angekommen|eingegangen|zugestellt|abgegeben|
            unterwegs)
        (retoure|rücksendung) _ (verschickt|abgegeben|abgeschickt|zugestellt)
    """,
    "claim:refund_missing": """
        wo (bleibt|ist) _ (kohle|geld|asche|knete)
        (geld|erstattung|rückerstattung|rückzahlung|gutschrift|betrag) _ (nicht|noch nicht|nichts|immer noch|fehlt|
            kein) _ (da|erhalten|bekommen|eingegangen|zurück|angekommen|erstattet|gutgeschrieben|gesehen)?
        (keine|kein|noch keine|noch kein|nicht|nichts) _ (erstattung|rückerstattung|rückzahlung|gutschrift|
            erstattet|geld)
        (wo|wann) (bleibt|ist|kommt|bekomme ich|erhalte ich|kriege ich) _ (erstattung|rückerstattung|rückzahlung|
            geld|gutschrift)
        (warte|warten) _ (erstattung|rückerstattung|rückzahlung|geld|gutschrift)
    """,
    "claim:charged_twice": """
        (zweimal|doppelt|zwei mal|zwei abbuchungen|doppelte abbuchung) _ (abgebucht|belastet|berechnet|eingezogen|
            bezahlt|abbuchung|gezahlt|abbuchungen)?
    """,
    "claim:wants_human": """
        (mit)? (einem|einer|einen|echten|richtigen|ihrem|dem|der) _ (menschen|mitarbeiter|mitarbeiterin|
            vorgesetzten|chef|person|berater|kundenberater|ansprechpartner|sachbearbeiter|mensch) _ (sprechen|reden|
            chatten|schreiben|verbinden|telefonieren)
        (echter|richtiger|echten|richtigen) (mensch|menschen|mitarbeiter|person)
        (kein|keinen|mit keinem) (bot|chatbot|roboter|maschine|computer)
        (sind sie|bist du|ist das) (ein|eine) (bot|mensch|maschine|roboter|ki|computer)
        (rufen sie mich|ruft mich|rückruf|bitte um rückruf|zurückrufen)
        (vorgesetzten|geschäftsführer|geschäftsleitung)
    """,
    "fact:address_right": """
        (adresse|anschrift) (ist|stimmt|war|doch|ja)? (doch|ja|aber)? (richtig|korrekt|stimmt|vollständig)
    """,
    "fact:refund_came": """
        (erstattung|rückerstattung|geld) _ (angekommen|eingegangen|da|gutgeschrieben)
    """,
    "claim:never_cancelled": """
        (ich|wir) (habe|hab|haben) _ (nie|niemals|nicht|gar nicht) _ (storniert|gecancelt|abgesagt|annulliert)
        (habe|hab|haben) (ich|wir) _ (nie|niemals|nicht|gar nicht) _ (storniert|gecancelt|abgesagt|annulliert)
        (keine|nie eine|nie um|nicht um) _ (stornierung|storno) _ (beantragt|veranlasst|gebeten|beauftragt|gewünscht|
            verlangt)
        ^ (nie|niemals) storniert
        wer hat _ storniert
    """,
    "claim:part_only": """
        (nur|lediglich|bloß) (die|den|das|einen|eine|eins|ein|zwei|meine|meinen) _ _ (stornieren|storniert|storno|
            abbestellen|canceln|rausnehmen|herausnehmen|entfernen|streichen)
        (stornieren|storniere|storniert|streichen) _ nur (die|den|das|einen|eine|ein|zwei)
        (rest|restliche|restlichen|andere|anderen|übrige|übrigen) _ (behalten|bleiben|bleibt|trotzdem|liefern|
            schicken|weiterhin|nehme|haben)
        (teilstornierung|teilweise stornieren|teilstorno)
    """,
    "claim:wants_addition": """
        (hinweis|nachricht|notiz|code) _ (fahrer|boten|zusteller|lieferung|paketboten) _ (hinterlegen|mitgeben|geben|
            hinterlassen|ergänzen)
        (hinzufügen|dazupacken|dazulegen|dazu packen|dazu legen|dazubestellen|hinzubestellen|mit reinpacken|
            mit dazupacken|dazutun|mit dazugeben)
        (zu|zur|in|der|meiner) (meiner|die|meine|der)? (bestellung|lieferung|auftrag|paket) _ _ (hinzufügen|legen|
            packen|aufnehmen|ergänzen)
        (bestellung|auftrag) _ _ (erweitern|ergänzen|aufstocken)
    """,
    "claim:to_neighbour": """
        (beim|bei|zum|zur|dem|der|den|meinem|meiner) (nachbarn|nachbar|nachbarin) _ (abgeben|abstellen|hinterlegen)
        (bitte|können|könnten|könnt) _ _ (garage|carport|terrasse|gartenhaus|schuppen) (ablegen|abstellen|stellen|legen)
        (nachbarn|nachbar|nachbarin) (abgeben|abstellen|liefern|hinterlegen|zustellen|lassen|geben|bringen)
        (nachbarn|nachbar|nachbarin) (abgegeben|geliefert|zugestellt) werden
        (liefern|geben|bringen|schicken|stellen|hinterlegen|abgeben) _ _ (nachbarn|nachbar|nachbarin)
        (abstellgenehmigung|wunschnachbar|wunschnachbarn)
    """,
    "claim:wants_later": """
        (tag|tage|woche|wochen|monat) später _ _ (liefern|verschicken|schicken|versenden|senden|zustellen|losschicken|
            ausliefern|kommen)
        (liefern|verschicken|schicken|versenden|senden) _ _ (tage|woche|wochen) später
        (bitte|können|könnten|könnt) _ _ später _ (liefern|verschicken|schicken|versenden|senden|losschicken)
        (bitte|erst) (ab|am|nach|im|in|nächste|nächsten|kommende) _ _ (liefern|verschicken|versenden|losschicken)
        (lieferung|versand|zustellung|bestellung|auslieferung) _ _ (verschieben|aufschieben|zurückstellen|zurückhalten|
            hinauszögern|nach hinten)
        (späteren|spätere) (liefertermin|zeitpunkt|lieferung|versand|termin)
        noch nicht (liefern|verschicken|schicken|versenden|losschicken)
    """,
    "claim:says_paid": """
        (schon|bereits|längst|alles|komplett|vollständig|doch) _ (bezahlt|überwiesen|gezahlt|beglichen)
        (habe|hab|haben) _ _ (bezahlt|überwiesen|gezahlt|beglichen)
        (zahlung|betrag|geld) _ _ (abgebucht|überwiesen|abgegangen|raus)
    """,
    "claim:not_cancelled": """
        (immer noch|noch immer|noch|weiterhin) nicht (storniert|gecancelt|annulliert)
        (bereits|schon|mehrfach|zweimal|gestern|vorgestern) _ _ (storniert|stornierung|storno|stornieren) _ (gebeten|
            beantragt|verlangt|geschickt|geschrieben|passiert)
        (warum|wieso) _ _ nicht storniert
    """,
    "claim:only_if_late": """
        (wenn|falls) nicht _ _ (stornier*|storno|canceln)
        (sonst|ansonsten|andernfalls) _ _ (stornier*|storno|canceln)
        (wenn|falls) _ _ (ankommt|kommt|da ist|später|länger|dauert|dauern|klappt) _ _ (stornier*|storno|canceln)
        (stornier*|canceln) _ (wenn|falls) _ _ (ankommt|kommt|später|länger|dauert|klappt)
    """,
    "claim:says_yes": """
        ^ (ja|jawohl|gerne|gern|genau|einverstanden|ok|okay|bestätige|bestätigt|passt|in ordnung|hiermit bestätige)
    """,
    "claim:no_answer": """
        (niemand|keiner) _ _ (ran|dran|abnimmt|antwortet|rangeht|meldet|geantwortet|reagiert|erreichbar)
        (niemand|niemanden|keinen|nie|nicht) _ (erreichen|erreicht|zu erreichen)
        nie _ (erreichbar|antwort)
    """,
    "claim:wants_replacement": """
        (möchte|hätte|will|brauche|lieber|wünsche) _ (ersatz|ersatzlieferung|austausch)
        (ersatz|neue|neues|neuen) _ (schicken|senden|zusenden|liefern)
    """,
    "claim:wants_money": """
        (möchte|will|hätte|verlange|fordere) _ _ (geld|erstattung|rückerstattung)
        geld zurück
    """,
    "claim:photo_given": """
        (foto|fotos|bild|bilder|video) _ (hängt|hängen|geschickt|gesendet|angefügt|beigelegt)
        (foto|fotos|bild|bilder|video) _ (anbei|angehängt|beigefügt|anhang|mitgeschickt|hochgeladen|beiliegend)
        (siehe|anbei|anhang|angehängt|beigefügt|hier) (das|ein|die|sind|ist|wie|mein|meine|auf)? _ (foto|fotos|bild|
            bilder|bildern|video)
        siehe anhang
    """,
    "risk:legal_threat": """
        (anwalt|rechtsanwalt|anwältin|klage|verklagen|verklage|gericht|mahnbescheid|rechtliche schritte|rechtsweg|
            rechtsschutz|strafanzeige|anzeige erstatten|juristisch|juristische|rechtsschutzversicherung)
        (verbraucherzentrale|verbraucherschutz|wettbewerbszentrale|schlichtungsstelle|abmahnung)
        (letzte|setze ihnen|setze eine) (frist|mahnung)
    """,
    "risk:chargeback": """
        (chargeback|rückbuchung|zurückbuchen|rückbuchen|zurückbuche|zurückgebucht|lastschrift zurück|
            rücklastschrift|käuferschutz)
        (paypal) _ (fall|konflikt|antrag|einschalten|melden|käuferschutz)
        (zahlung|abbuchung) _ (anfechten|widersprechen|reklamieren|bestreiten)
        (a bis z|a z) garantie
    """,
    "risk:injury": """
        (verletzt|verletzung|verletzungen|krankenhaus|stromschlag|stromstoß|verbrannt|verbrennung|verbrennungen|
            geschnitten|blutet|geblutet|notaufnahme|allergische reaktion|ausschlag|vergiftet|vergiftung)
        (feuer|brand) (gefangen|ausgelöst|gebrannt)?
        (explodiert|explosion|geraucht|qualmt|geschmolzen|funken|überhitzt)
    """,
    "risk:self_harm": """
        (umbringen|suizid|selbstmord|nicht mehr leben|selbst verletzen|das leben nehmen|sterben will|will sterben|
            möchte sterben)
    """,
    "risk:fraud": """
        (betrug|betrüger|betrügerisch|abzocke|abgezockt|fakeshop|fake shop|phishing|betrogen)
        (karte|kreditkarte|konto|daten) _ (gestohlen|gehackt|missbraucht|geklaut)
        (habe|hab) (das|diese|die|ich|nie|bei ihnen)? _ (nie|nicht|nichts) (bestellt|autorisiert|beauftragt)
        (identitätsdiebstahl|in meinem namen bestellt|unter meinem namen)
    """,
    "risk:threat": """
        (bringe sie um|bringe euch um|bring euch um|umlegen|bombe|niederbrennen|weiß wo ihr|weiß wo sie|
            komme vorbei und|werden sie bereuen|werdet ihr bereuen|fertig machen|fertigmachen)
    """,
    "risk:press": """
        (presse|zeitung|journalist|journalistin|fernsehen|medien|shitstorm|stiftung warentest|öffentlich machen)
        (schlechte|negative|vernichtende|ein stern|1 stern) (bewertung|rezension|bewertungen)
        (trustpilot|facebook|instagram|twitter|tiktok|google bewertung|social media|soziale medien|sozialen medien)
    """,
    "risk:privacy_request": """
        (dsgvo|datenschutz|datenschutzbeauftragten|datenschutzbeauftragter|datenauskunft|auskunft nach art*|
            selbstauskunft)
        (daten|konto|kundenkonto|account|profil) _ (löschen|löschung|gelöscht|entfernen)
        (löschen|löschung|lösche) _ (daten|konto|account|profil)
        (personenbezogene|personenbezogenen|gespeicherte|gespeicherten) daten
        welche daten
    """,
    "mood:angry": """
        (unverschämt|unverschämtheit|frechheit|saftladen|witz|lächerlich|inakzeptabel|nicht akzeptabel|unmöglich|
            katastrophe|katastrophal|sauladen|scheiße|scheiss*|verarscht|verarschen|verarsche|reicht mir|reichts|
            stinksauer|sauer|wütend|schlimmste|unterirdisch|nie wieder|skandal|zum kotzen|inkompetent|lügner|
            dreckladen|saumäßig|verdammt|mistladen|zumutung|schnauze voll)
    """,
    "mood:negative": """
        (enttäuscht|enttäuschend|unzufrieden|ärgerlich|verärgert|schade|leider|schlecht|schlechter|beschwerde|
            beschweren|frustriert|nervt|genervt|traurig|ärgert|mühsam)
    """,
    "mood:positive": """
        (super|toll|toller|tolle|klasse|perfekt|begeistert|zufrieden|wunderbar|prima|großartig|freue mich|liebe|
            schön|wunderschön|hervorragend)
    """,
    "urgent": """
        (dringend|dringende|eilt|eilig|sofort|umgehend|schnellstmöglich|so schnell wie möglich|asap|unverzüglich|
            notfall|eile)
        (brauche|benötige|muss|brauchen) _ (bis|zum|vor|am) _ (montag|dienstag|mittwoch|donnerstag|freitag|samstag|
            sonntag|morgen|wochenende|geburtstag|hochzeit|urlaub|weihnachten|heute|reise)
        (geburtstag|hochzeit|urlaub|weihnachtsgeschenk) _ (ist|morgen|am|nächste|in)
    """,
    "ask": """
        (bitte|können|könnten|kann|könnt|würden|wann|wo|wie|was|welche|welcher|warum|wieso|weshalb|gibt es|
            haben sie|habt ihr)
        (möchte|will|brauche|hätte gern|hätte gerne|würde gern|würde gerne|bräuchte|verlange|erwarte|benötige|fordere)
    """,
    "courtesy": """
        ^(danke|vielen dank|besten dank|mfg|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|grüße|lg|vg) _ $
    """,
    "idle": """
        ^(hallo|guten tag|guten morgen|guten abend|hi|hey|sehr geehrte*|liebe*|moin|servus|grüß gott|grüezi) _ $
        ^(danke|vielen dank|besten dank|mfg|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|grüße|lg|vg) _ $
        (vielen dank|danke) im voraus
        (freue mich auf|über) _ (antwort|rückmeldung)
    """,
}
