"""German cues."""

from drafter.understanding.lexicon.de_claims import CLAIMS

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
        (verbleib|aufenthaltsort|sendungsverlauf)
        (an welchem tag|welchen tag|welchem tag|welches datum|wann genau|an welchem datum) _ _ (kommt|kam|verschickt|
            geliefert|versandt|zugestellt|raus|rausgeht|ankommt|verschickt wird)
        (neuigkeiten|neues|update|stand) _ (verzögerung|verspätung|unwetter|sturm|streik)
        wann (kommt|kommen|trifft) (die|der|das|mein|meine|meinen) _ $
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
        (nicht|trotzdem|doch|ausnahmsweise|noch|bitte)? (zurücknehmen|zurückzunehmen|zurückgenommen|zurücknimmt|
            rückabwickeln)
        (nehmen|nehmt|nimmt) (sie|ihr|man)? _ _ (trotzdem|doch|noch|ausnahmsweise|nicht) zurück
        (verweigern|verweigert|ablehnen|abgelehnt|lehnen) _ (rücknahme|rückgabe|retoure|rücksendung)
        (etikett|retourenetikett|rücksendeschein|rücksendeaufkleber|retouraufkleber)
        (rückgabe|rücksendung|retoure) (des|der|von|meiner|meines|dieser|dieses|eines|einer)
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
        (statt|anstelle|anstatt) (der|des|dem|in|von) (gold*|schwarz*|weiß*|weiss*|silber*|messing*|grau*|blau*|grün*|
            rot*|grossen|großen|kleinen|größe|m|l|s|xl)
        (kann|könnte|lässt|ließe) _ _ (gegen|in) (eine|einen|ein|den|die|das) _ (tauschen|wechseln|getauscht)
        (statt|anstatt|anstelle) _ _ (die|der|das|dem|den|eine|einen|ein) _ (ausführung|variante|version|modell|farbe|
            größe)
        (bitte|lieber|gern|gerne|in größe) (in|die)? (36|37|38|39|40|41|42|43|44|45|46|47|48|6|7|8|9|10|11|12|7,5|
            8,5|9,5|10,5) (statt|anstatt|anstelle)
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
        (canceln|cancel|cancelln)
        (bestellung|auftrag|kauf) _ _ (streichen|hat sich erledigt)
        (bitte|können sie|könnt ihr) _ streichen
    """,
    "intent:refund": """
        (erstattung|rückerstattung|rückzahlung|gutschrift|erstatten|rückerstatten|erstattet|rückerstattet|
            gutgeschrieben|erstattungsbetrag)
        (geld|kaufpreis|betrag|kohle) _ (zurück|zurückhaben|wieder|wiederhaben|überwiesen|rückerstattet)
        (geld) (noch)? (immer)? (nicht|zurück)
        (etwas|was|geld|teil|paar euro|euro|€) _ (zurückbekommen|zurückkriegen|zurück bekommen|zurückerhalten|
            wiederbekommen|erstattet|erstatten|zurückzahlen|zurückgezahlt)
        (wann|wo) _ _ (auf|wieder auf) (meiner|meinem|der|dem|mein|meine) (karte|konto|kreditkarte|paypal|bank|
            paypalkonto|bankkonto)
        (€|euro|geld|betrag|summe) _ (wieder|zurück) _ (auf|aufs) (meiner|meinem|der|dem|mein|meine|konto)
        (neues|neuigkeiten|stand|nachricht|update) _ _ (geldes|geld|erstattung|rückerstattung|gutschrift)
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
        (geht|gehen|liefern|schicken|geliefert|geschickt|kommen|kommt|senden|umleiten|zustellen) _ _ (ins|in mein|
            in unser|in das|an mein|zu meinem|zu meiner|zu meinen|in die|auf die) (büro|arbeit|firma|arbeitsplatz|
            arbeitsstelle|kanzlei|praxis|eltern|schwester|bruder|mutter|oma|nachbarin)
        (in|an) (mein|meine|meinem|meiner|unser) (büro|arbeit|arbeitsstelle|firma|arbeitsplatz|
            arbeitsadresse) _ (gehen|liefern|schicken|geliefert|geschickt|senden|zustellen|kommen)
        stattdessen (in|an|ins|zu) (mein|meine|meinem|meiner|meinen|unser|die|das|büro)
    """,
    "intent:payment": """
        (muss|kann|soll|darf) ich (noch)? (überweisen|zahlen|bezahlen)
        bis wann (muss|soll|sollte) _ (geld|betrag|zahlung|überweisung)
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
        (überweisung|zahlung) _ _ (raus|veranlasst|ausgeführt|rausgegangen|getätigt|erledigt)
        (steht|ist|wird) _ (noch|immer noch|weiterhin) (offen|unbezahlt|als offen)
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
        (welcher|welchen|welches|welche) (durchmesser|länge|höhe|breite)
        (zu|nicht zu) (hoch|groß|wuchtig|breit|niedrig|klein|tief|lang) (für|unter|bei|über|in|im|wirkt)
        (deckenhöhe|raumhöhe|tischlänge|tischbreite|zimmerhöhe)
        wie (hoch|groß|breit|lang) (darf|muss|sollte|soll) _
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
        (passt|passen|halten|hält|montieren|befestigen|schrauben|schraubt|klemmen|anbringen|stecken) _ _ (auf|an|in|
            unter|zu|mit|über) (die|den|das|der|dem|meine|meinen|mein|meinem|meiner|eine|einen|einer|einem|ein)
        (auf|an|in|mit) _ _ (montieren|befestigen|schrauben|anbringen|verwendbar|aufschrauben|anschrauben|
            kombinierbar)
        (welches|welche|welcher|was für ein|was für eine) (leuchtmittel|birne|batterie|batterien|glühbirne|glühlampe|
            kartusche|gaskartusche|lampenfassung) _
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
        ^ (habt ihr|haben sie|gibt es|gibts) _ _ $
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
        (objektpreis|objektpreise|objektanfrage|objektrabatt|objektkunden|projektpreis|projektpreise|schulpreis|
            schulrabatt|vereinsrabatt|vereinspreis|gruppenpreis|gruppenrabatt|firmenrabatt|gewerbekunden|gewerblich|
            gewerbliche|staffelung|fachhandel|händlerkonditionen|stückpreis)
        (architekt|architektin|innenarchitekt|innenarchitektin|lichtplaner|raumausstatter|planungsbüro|gastronom|
            hotelier)
        (preis|preise|rabatt|konditionen|nachlass|sonderpreis) _ für (schulen|vereine|gruppen|firmen|profis|gewerbe|
            hotels|praxen|büros|architekten|größere mengen)
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
        (differenz|preisdifferenz|differenzbetrag) _ (erstatten|erstattet|zurück|gutschreiben|gutgeschrieben|bekomme|
            zahlen|auszahlen)
        (preisanpassung|preisgarantie|tiefpreisgarantie|bestpreisgarantie)
        (jetzt|nun|plötzlich|inzwischen) _ (günstiger|billiger|reduziert|im angebot|im sale)
        (wie lange|wie viele tage|bis wann) (kann|darf|könnte) man _ _ (zurückgeben|zurückschicken|zurücksenden|
            umtauschen|retournieren)
        (wie lange|wie viele tage) _ (hat man|haben kunden) _
        (welcher höhe|wie hoch|welche höhe) _ _ (hängen|aufhängen|montieren|hängt|aufgehängt|anbringen)
        (ist|sind|stammt|kommt|war|waren) (das|die|diese|sie)? (wirklich|tatsächlich)? (von ihnen|von euch|echt)
    """,
    "intent:thanks": """
        alles (bestens|super|perfekt|prima|in ordnung|gut angekommen)
        (vielen dank|danke|herzlichen dank|besten dank|dankeschön) (für|nochmal|nochmals|sehr|schön|euch|ihnen|
            hat) (die|ihre|eure|deine|alles|geholfen|geklappt|den|das)
        (hat sich erledigt|alles klar|alles gut|problem gelöst|hat geklappt|keine weiteren fragen)
        (sehr|super|mega|total) (zufrieden|glücklich|geholfen)
        (vorbildlich|vorbildlicher|vorbildliche|großartiger|großartige|großartiges|toller|tolle|tolles|super|spitzen|
            erstklassiger|erstklassige|hervorragender|hervorragende|klasse|bester|beste|bestes|exzellenter|exzellente|
            ausgezeichneter|prima|genialer) (service|kundenservice|kundendienst|beratung|betreuung|support|hilfe|
            arbeit|team)
        (tausend|vielen lieben|lieben|ganz herzlichen|1000) dank
        (ihr|sie) (seid|sind) (die besten|spitze|klasse|super|toll|großartig|genial|der hammer|einfach toll|
            wirklich toll)
        (das|es) (war|ist) _ (spitze|klasse service|toller service|super service)
    """,
    "intent:out_of_scope": """
        (suchmaschinenoptimierung|seo|backlinks)
        (bewerbung|bewerben|praktikum|stellenangebot|stellenanzeige|stelle frei|jobs|lebenslauf|ausbildung bei)
        (influencer|influencerin|kooperation|kooperieren|sponsor|sponsoring|franchise|markenbotschafter)
        (newsletter) _ (abmelden|abbestellen|ab)
        (passwort|kennwort|einloggen|kundenkonto|anmelden geht)
        (wetterbericht|wird das wetter|ist das wetter|gedicht|rezept|witz|hausaufgaben)
        (öffnungszeiten|filiale|nächstes geschäft|rückruf|rufen sie mich|ruft mich|telefonnummer|freunde werben)
        (praktikumsplatz|schülerpraktikum|praktikant|praktikantin|ausbildungsplatz|ferienjob|minijob|aushilfe)
        (marketing|werbe|web) (agentur|dienstleistungen|leistungen)
        (marketingagentur|werbeagentur|webdesign|reichweite steigern|ihren umsatz steigern|ihre sichtbarkeit)
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
    **CLAIMS,
    "fact:address_right": """
        (adresse|anschrift) (ist|stimmt|war|doch|ja)? (doch|ja|aber)? (richtig|korrekt|stimmt|vollständig)
    """,
    "fact:refund_came": """
        (erstattung|rückerstattung|geld) _ (angekommen|eingegangen|da|gutgeschrieben)
    """,
    "risk:legal_threat": """
        (anwalt|rechtsanwalt|anwältin|klage|verklagen|verklage|gericht|mahnbescheid|rechtliche schritte|rechtsweg|
            rechtsschutz|strafanzeige|anzeige erstatten|juristisch|juristische|rechtsschutzversicherung)
        (verbraucherzentrale|verbraucherschutz|wettbewerbszentrale|schlichtungsstelle|abmahnung)
        (letzte|setze ihnen|setze eine) (frist|mahnung)
        (verbraucherschützer|verbraucherberatung|konsumentenschutz|konsumentenschützer|arbeiterkammer|
            verbraucherzentrum|bundesnetzagentur|schlichtungsverfahren|schlichter|gewerbeaufsicht|gewerbeamt|
            ordnungsamt|aufsichtsbehörde|verbraucherschlichtung|verbraucherministerium|verbraucherverband)
        (vki|ak wien) _ (melden|wenden|einschalten|beschwerde)
        (bei|an) (der|die|den|einer|eine) (behörde|behörden|aufsicht) _ (melden|beschweren|wenden)
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
    "fact:by_mistake": """
        (versehentlich|aus versehen|irrtümlich|doppelt) (bestellt|zweimal bestellt|doppelt bestellt)
        (versehentlich|aus versehen|irrtümlich|fälschlich) _ bestellt
        (zweimal|zwei mal) bestellt
    """,
    "idiom:intent:return": """
        (geht|gehen|schickt|schicken|wird|werden) _ _ _ zurück _ (wenn|falls|nicht abhole|abhole|abgeholt)
    """,
    "idiom:intent:policy_question": """
        (datum|beleg|rechnung|nachweis|lieferdatum|kaufdatum|kaufbeleg) _ für _ (garantie|gewährleistung)
        (rückgabe|erstattung|bezahlt|gezahlt|geld|gekauft|zurück) _ _ (geschenkkarte|geschenkgutschein|gutschein|
            gutscheine)
        (das|es) ist für _ (garantie|gewährleistung)
        (brauche|brauch|benötige) _ für _ (garantie|gewährleistung)
    """,
    "fact:asks_price": """
        (rabatt|rabatte|preis|preise|preisen|objektpreise|angebot|konditionen|nachlass|preisnachlass|günstiger|
            mengenrabatt|staffelpreise|sonderpreis|stückpreis|kostenvoranschlag)
    """,
    "fact:many": """
        (zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|hunderte|dutzend)
        (wir sind|sind wir) _ (wollen|möchten|brauchen|hätten) _ alle
        (wir sind|sind wir) _ (leute|personen|mitglieder|kollegen|kolleginnen)
    """,
    "fact:stranger": """
        (suchmaschinenoptimierung|seo|backlinks|google platz|ihre website|ihrer website|ihre webseite|eure website)
        (bewerbung|bewerben|praktikum|praktikumsplatz|schülerpraktikum|praktikant|praktikantin|stellenangebot|
            stellenanzeige|stelle frei|jobs|job|lebenslauf|ausbildung bei|ausbildungsplatz|ferienjob|minijob|aushilfe)
        (influencer|influencerin|sponsor|sponsoring|sponsoren|franchise|markenbotschafter)
        (marketing|werbe|web) (agentur|dienstleistungen|leistungen)
        (marketingagentur|werbeagentur|webdesign|reichweite steigern|ihren umsatz steigern|ihre sichtbarkeit)
    """,
    "fact:asks_repair": """
        (reparieren|repariert|reparatur|reparaturservice|instandsetzen|flicken)
    """,
    "idiom:intent:thanks": """
        (bestellung|auftrag|kauf|bestellte) _ _ hat sich erledigt
        (danke|vielen dank) für (nichts|gar nichts)
        (kein|keine|nicht|toller|tolle|super) _ (service|kundenservice|beratung) _ (haben|ist das|wenn|aber|leider)
    """,
    "fact:came": """
        (angekommen|kam|kamen|ankam|geliefert|erhalten|bekommen|paket|ausgepackt)
    """,
    "idiom:intent:out_of_scope": """
        (kooperation|anmelden|rückruf) _ (retoure|rücksendung|rückgabe|gefahr|aktion)
        (retoure|rücksendung) anmelden
    """,
    "fact:instead_of": """
        (kam|kamen|angekommen|gekommen) _ _ (statt|anstatt|anstelle)
    """,
    "fact:compensation": """
        (rabatt|gutschein|entschädigung|gutschrift|nachlass|etwas) _ für _ (ärger|umstände|wartezeit|verspätung|
            warten|mühe)
    """,
    "idiom:intent:refund": """
        (differenz|preisdifferenz|unterschied) _ (erstatten|erstattet|erstattung|zurück)
        (erstatten|erstattet|erstattung) _ (differenz|unterschied|preisdifferenz)
    """,
    "idiom:intent:presale_size": """
        (welcher höhe|wie hoch|welche höhe) _ _ (hängen|aufhängen|montieren|hängt|aufgehängt|anbringen)
    """,
    "mood:angry": """
        (unverschämt|unverschämtheit|frechheit|saftladen|witz|lächerlich|inakzeptabel|nicht akzeptabel|unmöglich|
            katastrophe|katastrophal|sauladen|scheiße|scheiss*|verarscht|verarschen|verarsche|reicht mir|reichts|
            stinksauer|sauer|wütend|schlimmste|unterirdisch|nie wieder|skandal|zum kotzen|inkompetent|lügner|
            dreckladen|saumäßig|verdammt|mistladen|zumutung|schnauze voll)
        (euer|ihr|dein|deren) ernst
        (soll|ist) das (ein|euer|ihr) (scherz|witz|ernst)
        wollen sie mich (veräppeln|veralbern|verschaukeln)
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
    "fact:one_of": """
        (nur|lediglich|bloß) (eine|einer|eins|einen|ein|zwei) (der|von den|von|meiner) (beiden|zwei|drei|vier)
        (nur|lediglich|bloß) (eine|einer|eins|einen|ein|zwei) _ (von|statt) (zwei|drei|vier)
    """,
    "fact:in_use": """
        nach (nur|gerade|nicht|etwa|ca|knapp|rund)? (mal)? (einer|einem|ein|zwei|drei|vier|fünf|sechs|wenigen|
            ein paar|paar|2|3|4|5|6|10|14) (tag|tage|tagen|woche|wochen|monat|monaten|nacht|nächten|mal|wäschen|
            stunde|stunden|minuten|touren|kilometern)
        (beim|nach dem|bei der|nach der) (ersten|zweiten|dritten) (mal|benutzen|gebrauch|tragen|tour|wäsche|waschen|
            benutzung|nacht|einsatz|wanderung)
        seit (gestern|vorgestern|heute|heute morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
        (wenn|sobald) (ich|wir) (sie|es|ihn|die|das|den)? (dimme|einschalte|anmache|benutze|trage|anschalte)
        (kaputt gegangen|kaputtgegangen|kaputt gegangn|in der nacht|nachts)
        (einmal|zweimal|dreimal|paar mal|zwei mal|drei mal) (getragen|benutzt|angehabt|gewaschen|verwendet|gelaufen)
    """,
    "fact:wants_new": """
        (hätte|möchte|will|brauche|wünsche|bekomme|bräuchte|hätten|möchten) (ich|wir)? (gern|gerne|bitte|lieber|nur|
            einfach)? (einen|eine|ein) (neuen|neue|neues|anderen|andere)
        (schicken|senden|liefern|schickt|sendet) (sie|ihr)? (mir|uns)? (bitte)? (den|die|das|einen|eine)? (richtigen|
            richtige|fehlenden|fehlende|fehlendes|neuen|neue)
        (können|könnt|könnten|bitte) (sie|ihr)? (mir|uns)? (bitte)? (den|die|das|ihn|es) _ (schicken|senden|
            zuschicken|zusenden|nachreichen) $
    """,
    "idiom:intent:presale_product": """
        (teil|teils|prozent|hälfte) _ (vom|des|von) (preis|kaufpreis|preises)
    """,
}
