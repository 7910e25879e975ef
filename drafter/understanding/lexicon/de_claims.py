"""What German-speaking customers say has happened, or is so; see `drafter.understanding.lexicon`."""

CLAIMS = {
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
        (hat|haben) gefehlt
        (lag|lagen) _ nicht bei $
        (fehlt|fehlen|fehlte|fehlten|fehlende|fehlendes|fehlender|unvollständig)
        (nur|lediglich) (ein|eine|einen|zwei|die hälfte|einer) _ (drin|geliefert|bekommen|erhalten|angekommen|
            im paket|im karton|dabei|enthalten)
        (nicht|keine|kein) (dabei|enthalten|im paket|im karton|mitgeliefert|beigelegt|beigelegen)
        (keine|kein) (schrauben|kabel|anleitung|ladegerät|leuchtmittel|deckel|zubehör) _ (dabei|drin|enthalten|im)
        (leeres|leerer|leere) (paket|karton|schachtel)
        (ist|sind|war|waren|lag|lagen) nicht (mit)? (im|in der|in dem|dabei|drin|beim) _
        (ohne) (die|den|das|der) _ (angekommen|geliefert|gekommen|erhalten|bekommen)
        gefehlt
        (lag|lagen|liegt|liegen) _ nicht (mit)? (bei|drin|dabei|anbei) (,|und|$)?
        (lag|lagen|liegt|liegen) _ _ _ nicht (mit)? (bei|dabei|anbei)
        (im paket|im karton|in der lieferung|in der schachtel|in der kiste|im päckchen) (war|waren|lag|lagen|ist|
            sind|befand sich) (nur|lediglich|bloß|ausschließlich)
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
        (verliert|verlieren|verlor) _ (luft|wasser|gas|federn|daunen|druck|farbe)
        (sohle|sohlen|naht|nähte|beschichtung|kleber|riemen|futter|membran|lack|gummi|träger|schlaufe|gurt|
            verklebung) _ (löst|lösen|ablöst|abgelöst|aufgegangen|aufgeht|ausgerissen|abgegangen|gelöst|aufgetrennt)
        (hält|halten) (die|keine) luft (nicht|mehr)?
        (geht|gehen) _ (ständig|immer|dauernd|plötzlich|von allein|von selbst) (wieder)? aus
        (blinkt|blinken|brummt|summt|ausgefallen|kaputtgegangen)
        (led|akku|lampe|leuchte|licht|batterie|gerät) (ist)? tot
        (lässt|lassen) (wasser|regen|nässe) (durch|rein)
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
        passt _ nicht (in|zu|neben|ins|zum|zur) (mein|meine|meinem|meiner|meinen|unser|unserem|unserer|unsere|unseren|
            wohnzimmer|zimmer|einrichtung|rest)
    """,
    "claim:sent_back": """
        (retoure|rücksendung) _ (raus|rausgegangen|weg|losgeschickt)
        (rücksendung|retoure) _ (erhalten|bekommen|zurückbekommen|zurückerhalten|eingegangen|angekommen)
        (mein|das) paket zurück (erhalten|bekommen)
        (zurückgeschickt|zurückgesendet|zurückgesandt|zurückgegeben|retourniert|zurück geschickt|zurück gesendet)
        (retoure|rücksendung) (ist|wurde|ging|liegt|kam) _ (bei ihnen|angekommen|eingegangen|zugestellt|abgegeben|
            unterwegs)
        (retoure|rücksendung) _ (verschickt|abgegeben|abgeschickt|zugestellt)
        (retoure|rücksendung|paket|ware|lampe|schuhe|jacke) _ (bei ihnen|bei euch|wieder bei)
        (ist|sind|war|ging|gingen) _ zurück (gegangen|zu ihnen|zu euch|an sie)
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
        (nicht|nichts|kein|keinen|noch nie) _ (gesehen|erhalten|bekommen) _ (geld|cent|euro)
        (geld|kohle|betrag) _ (nicht|nichts|nie) _ (gesehen|da|angekommen|auf)
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
        (die|den|das|eine|einen|ein|zwei) _ (aus|von) (der|meiner|dieser) (bestellung|auftrag) _ (rausnehmen|
            herausnehmen|entfernen|streichen|rausgenommen|entfernt|gestrichen|nehmen)
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
        (überweisung|zahlung) _ _ (gemacht|getätigt|veranlasst|ausgeführt)
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
        (zweite|dritte|vierte|fünfte|zweiten|dritten|vierten|x te|zigste|xte) (mail|email|e mail|nachricht|anfrage)
        zum (zweiten|dritten|vierten|fünften|wiederholten|x ten|xten|zigsten) mal _ (schreibe|frage|melde|
            kontaktiere|schreiben)
        (schreibe|frage|melde|kontaktiere|schreiben) _ zum (zweiten|dritten|vierten|fünften|wiederholten|x ten|xten|
            zigsten) mal
        (zweimal|dreimal|zwei mal|drei mal|mehrmals|mehrfach|wiederholt|öfter) _ (geschrieben|angeschrieben|gemailt|
            gefragt|nachgefragt|kontaktiert|gemeldet|angefragt)
        (keine|keinerlei|nie eine|ohne|ohne eine|noch keine) (antwort|rückmeldung|reaktion) (bekommen|erhalten|
            gekommen|von ihnen|von euch|bisher|auf meine|auf mein|gehört)
        (ohne|keine|keinerlei|weiterhin keine|immer noch keine|noch immer keine|bisher keine|
            bis heute keine) (antwort|rückmeldung|reaktion) $
        (warte|warten) (seit|schon|immer noch|noch immer|vergeblich) _ _ auf (eine|ihre|eure|die|
            irgendeine) (antwort|rückmeldung|reaktion)
        (werde|wird man|fühle mich|ignorieren sie|ignoriert ihr) _ (ignoriert|mich)
        ist (da|hier|dort) (jemand|wer|irgendjemand) $
    """,
    "claim:wants_replacement": """
        (möchte|hätte|will|brauche|lieber|wünsche) _ (ersatz|ersatzlieferung|austausch)
        (ersatz|neue|neues|neuen) _ (schicken|senden|zusenden|liefern)
        (hätte|hätten|möchte|möchten|will|bräuchte|brauche) _ (neue|neuen|neues) $
        (senden|schicken|schickt|sendet|liefern|liefert) _ nach $
        (nachsenden|nachschicken|nachliefern)
        (nochmal|noch einmal|nochmals|erneut|neu) (zu)? (schicken|senden|zuschicken|zusenden|liefern|versenden|
            verschicken|losschicken)
        (nachliefern|nachlieferung|nachsenden|nachschicken|nachgeliefert|nachgeschickt|ersatzlieferung)
        (senden|schicken|liefern|schickt|sendet|liefert) (sie|ihr)? _ _ nach $
        (nur|lieber|einfach) (eine|einen|ein) (funktionierende|funktionierenden|funktionierendes|heile|heilen|
            intakte|intakten|unbeschädigte|unbeschädigten)
        (statt|anstatt) (einer|der)? (erstattung|geld|rückerstattung) _ (neue|neuen|neues|ersatz)
    """,
    "claim:wants_money": """
        (möchte|will|hätte|verlange|fordere) _ _ (geld|erstattung|rückerstattung)
        geld zurück
        (teil|teils|etwas|prozent|hälfte) _ (vom|des|von) (preis|kaufpreis|preises|kaufpreises|geld) _ (erstatten|
            erstattet|zurück|nachlassen|zurückbekommen)
        (teilerstattung|teilrückerstattung|preisnachlass|preisminderung|nachlass) _ (behalten|möglich|bekommen|geben|
            erhalten|haben)
        mit (einem)? (preisnachlass|nachlass|rabatt) _ behalten
        (behalten|behalte) _ (preisnachlass|nachlass|teilerstattung)
    """,
    "claim:photo_given": """
        (foto|fotos|bild|bilder|video) _ (hängt|hängen|geschickt|gesendet|angefügt|beigelegt)
        (foto|fotos|bild|bilder|video) _ (anbei|angehängt|beigefügt|anhang|mitgeschickt|hochgeladen|beiliegend)
        (siehe|anbei|anhang|angehängt|beigefügt|hier) (das|ein|die|sind|ist|wie|mein|meine|auf)? _ (foto|fotos|bild|
            bilder|bildern|video)
        siehe anhang
    """,
    "idiom:claim:charged_twice": """
        (zweimal|doppelt|zwei mal) _ (bestellt|geordert|gekauft|geklickt|abgeschickt|genäht|verpackt|so|versendet|
            verschickt|geliefert)
    """,
    "idiom:claim:defective": """
        (flackert|flackern) _ _ (dimmer|dimme|dimmen|dimmt|gedimmt)
        (dimmer|dimme|dimmen|dimmt|gedimmt) _ _ (flackert|flackern)
        (geht|gehen) man _ nicht
        so (geht|läuft|funktioniert) (das|es|service|kundenservice|man|ein|kein)? _ nicht
        (das|es) geht (so|gar|doch|ja|überhaupt|wirklich|einfach)? (so|gar|doch|ja|überhaupt|wirklich|
            einfach)? nicht (mit|an|so|weiter|klar|um)
        (geht|funktioniert) _ nicht (mit|an|so|weiter|klar|um|zurück|zurückzuschicken)
        (wenn|falls|sollte|ob) (sie|er|es|die|der|das|mir|etwas|was) _ nicht (funktioniert|geht|passt|gefällt|passen|
            gefallen)
        (passt|geht|funktioniert) _ nicht (in|zu|neben|mit|zum|zur) (mein|meine|meinem|meiner|meinen|unser|unserem|
            unserer|unsere|dem|der|den|das)
        (leuchtet|leuchten|heizt|wärmt|brennt) (mir|uns|leider|einfach)? nicht (hell|stark|warm|weit)? genug
    """,
    "idiom:claim:wrong_size": """
        (wenn|falls|sollte|ob) (sie|er|es|die|der|das|mir|etwas|was) _ (nicht|zu)
        (passt|passen) _ nicht (in|zu|neben|mit|zum|zur|ins)
    """,
    "idiom:claim:refund_missing": """
        (lieber|möchte|will|bevorzuge|hätte) _ (erstattung|rückerstattung|geld|gutschrift) (zurück)? _ (keinen|keine|
            kein|nicht|statt)
        (will|möchte|brauche|verlange|wollen|möchten) (ich|wir|aber|auch|gar)? _ (kein|keine|keinen) (geld|
            erstattung|rückerstattung)
        (nicht|nichts|nie) _ (bekommen|erhalten|angekommen|gekommen|da) , _ (will|möchte|verlange|fordere)
        (neue|neuen|neues|ersatz|umtausch) , _ (keine|kein|nicht)
    """,
    "idiom:claim:late": """
        (ich bin|bin ich|war ich|ich war|wir sind) _ (zu spät|verspätet)
    """,
    "idiom:claim:no_answer": """
        (wenn|falls|sollte|sollten) _ _ (keine|keinerlei|ohne|niemand|keiner|nicht|nie)
        (ohne|keine) (antwort|rückmeldung|reaktion) (bis|binnen|innerhalb)
    """,
    "idiom:claim:wrong_item": """
        (hatte|habe|hatten|haben) (ich|wir)? (aber|doch|jedoch|eigentlich)? (zwei|drei|vier|fünf|beide) (bestellt|
            gekauft)
        (falschen|falsche|falsches|falscher) (artikel|ware|produkt|lampe|leuchte|jacke|farbe|größe|länge|breite|höhe|
            ausführung|variante|modell|schuhe) (bestellt|gewählt|ausgewählt|genommen|gekauft|angeklickt|ausgesucht|
            erwischt)
    """,
    "idiom:claim:wants_money": """
        (will|möchte|hätte|verlange|fordere|brauche|wollen|möchten) (ich|wir|aber|auch)? _ (kein|keine|keinen|
            nicht) _ (geld|erstattung|rückerstattung) (zurück)?
        (kein|keine|nicht mein|nicht das) (geld|erstattung|rückerstattung) (zurück)?
    """,
    "idiom:claim:wants_replacement": """
        (will|möchte|hätte|brauche|wollen) (ich|wir|aber)? _ (kein|keine|keinen) (ersatz|neue|neuen|neues|
            ersatzlieferung|umtausch)
    """,
}
