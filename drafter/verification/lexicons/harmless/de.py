"""German: what a sentence without a value may consist of (see `harmless` for the tables' meaning)."""

_ANY = r"(?:[\wäöüß]+ ){0,5}?"
_KNOW = (
    r"(?:verstehen|nachvollziehen|sagen|nennen|nachsehen|nachschauen|sehen|prüfen|klären|helfen|weiterhelfen|schreiben|antworten|beantworten|raten|versprechen|abschätzen|absehen|wissen|erklären|zusehen|"
    r"melden|erkennen|herausfinden|besprechen|vorstellen|mitteilen|zurücklehnen|regeln|einschätzen)"
)
_INSTRUCTIONS = r"(?:die|eine) (?:anleitung|schritte)(?: zur rücksendung)?"
_FAULT = r"(?:ein(?:en|em)? )?(?:mangel|defekt|fehler|schaden)"
PHRASES = (
    r"hier (?:ist|kommt) (?:der (?:aktuelle |neueste )?stand|ein (?:kurzer )?überblick)|hier sind die (?:einzelheiten|details)",
    r"(?:sorgen|gedanken|mühe) (?:machen|machst)|bei (?:weiteren |allen )?(?:rückfragen|fragen)|(?:sind wir |wir sind )?(?:jederzeit |gern |gerne |immer )*für (?:sie|dich) da|(?:kommen sie |komm )?(?:gern |gerne |jederzeit )*(?:wieder )?auf uns zu(?:kommen)?|können wir (?:sonst )?noch etwas für (?:sie|dich) tun|(?:einen |ein )?(?:schönen|schönes|angenehmen|gute[nr]?) (?:tag|abend|woche|wochenende)|sie müssen (?:im moment |vorerst |derzeit |gerade )*nichts (?:weiter )?(?:tun|unternehmen)|melden sie sich (?:gern|gerne|jederzeit|einfach)?(?: bei uns)?|(?:sie |du )?sich (?:an uns|bei uns) (?:wenden|melden)|von (?:ihnen|dir) zu hören|wir haben (?:uns )?(?:das|ihr anliegen|ihre nachricht|alles) (?:gleich |sofort |genau |für sie )*(?:angesehen|angeschaut|geprüft|gelesen)",
    rf"(?:könn(?:en|te|ten)|kann|kannst|möchten|möchte|dürfen|müssen|wollen)(?= {_ANY}{_KNOW}\b)",
    r"(?<=verstehen )können|(?<=nachvollziehen )können|(?<=nachsehen )können|(?<=klären )können|(?<=helfen )können|(?<=geben )zu können|(?<=nennen )zu können",
    r"(?:haben|habe|hat|hast)(?= (?:\w+ ){0,5}?(?:verstanden|gelesen|nachgesehen|nachgeschaut|angesehen|verständnis|recht|fragen|eine frage|geduld|mühe|zwei fragen|weitere fragen)\b)|(?<=fragen )(?:haben|hast)|(?<=mühe )(?:haben|hast)|nachgesehen|nachgeschaut|angesehen|verstanden|gelesen",
    r"(?:es |das )?tut (?:uns|mir) (?:\w+ ){0,3}?leid|tut uns sehr leid|leid tut|sehr leid",
    r"(?:sie|du) (?:müssen|musst|brauchen|brauchst) (?:\w+ ){0,4}?nichts (?:\w+ ){0,2}?(?:tun|zu tun|unternehmen|zu unternehmen|veranlassen|zu veranlassen|machen)|(?:tun )?(?:müssen|brauchen) sie (?:\w+ ){0,4}?(?:nichts|erst einmal nichts)(?: (?:tun|zu tun|unternehmen|veranlassen))?|nichts (?:weiter )?(?:nötig|zu tun)",
    (
        r"(?:geben|gebe) (?:wir )?(?:ihnen|dir) (?:\w+ )?bescheid|(?:gib|geben sie|sag|sagen sie) uns (?:\w+ )?bescheid|halten (?:wir )?(?:sie|dich) auf dem laufenden|auf dem laufenden|(?:nehmen )?wir (?:nehmen )?uns (?:der sache |ihrer frage |dem )?an|der sache an|nehmen wir uns|kümmern (?:wir )?uns (?:darum|um (?:den rest|alles|alles weitere|ihr anliegen|ihre frage|die sache))|gehen (?:wir )?(?:dem|der sache|ihrer frage) nach|finden (?:wir )?(?:\w+ ){0,3}?heraus|melden (?:wir )?uns(?: \w+)? bei (?:ihnen|dir)|stimmen (?:wir )?das weitere vorgehen mit ihnen ab|sprechen (?:wir )?(?:\w+ ){0,3}?ab|"
        r"forschen (?:wir )?nach|sehen (?:wir )?nach|schauen (?:wir )?(?:\w+ ){0,2}?nach|sehen wir uns das an|schauen wir uns das an|teilen (?:wir )?(?:ihnen|dir) mit|für (?:sie|dich) da|das machen wir gern(?:e)? (?:für sie )?möglich"
    ),
    r"was nicht stimmt|welche möglichkeiten es gibt|(?:das )?finden wir (?:\w+ )?heraus|finden die ursache heraus|suchen (?:wir )?(?:gemeinsam )?(?:nach )?(?:einer (?:anderen )?lösung|dem grund|die zahlung|der ursache)|(?:wo|woran) (?:es|das) (?:lag|liegt|hakt|hängt)|wohin es gehen soll|was wir (?:stattdessen )?tun können|(?:einen |ein )?(?:verlässlichen |festen |neuen )?(?:termin|datum) gibt es (?:im moment |derzeit |noch |leider )*nicht|(?:wenn sie )?(?:lieber )?eine andere lösung hätten|zurücklehnen|damit es schnell geht|wie es weitergeht|geben zu können|bei (?:einer|ihrer|dieser) (?:\w+)(?=, auf)|gut, dass sie (?:heute )?(?:schreiben|fragen)|bei uns richtig|zu ihrer frage|zu (?:wissen|hören|lesen|viel|wenig)|auf jeden fall|in diesem fall|in dem fall|im moment|zur zeit|bis dahin|bis bald|bis hierher|so bald wie möglich|so schnell wie möglich|auf unserer seite|von unserer seite|von ihrer seite|erst einmal|alles gut|alles gute|kein problem|keine sorge|in ordnung|in ruhe|zum glück|unter uns|im blick|im sinn(?: haben)?|den (?:einlieferungs)?beleg heben sie|am besten bald|heraus|(?:ihnen )?hier keine|zur hand|nicht der rede wert|von herzen|zu lange|zu lang|noch einmal|zum stand|und zwar|alles weitere|bitte sehr|sehr gern|gern geschehen|moin zurück|auf sich|am besten|mehr als|so lange|über einer woche|seit über einer woche",
    r"(?:etwas|ganz )?anders(?: vorgestellt)?|etwas anderes|anders vorgestellt haben|anders wäre es|gefreut (?:hat|haben|hatten)|nicht (?:sein|passieren|vorkommen)|darf (?:\w+ ){0,2}?nicht (?:sein|passieren)|(?:hätte|sollte) (?:\w+ ){0,2}?nicht (?:sein|passieren|vorkommen|passieren dürfen)|hier hätten wir uns früher melden sollen|früher melden sollen|wie (?:gewünscht|besprochen|angekündigt)|zu wünschen übrig",
    r"(?:so )?soll keine? \w+ (?:bei ihnen )?ankommen|gut zu sehen ist|keine bessere nachricht|wäre es unseriös|zu nennen|auf dem|hat geklappt|klappt es|desto sicherer",
)
OPENERS = (
    r"(?:(?:und|aber|doch|denn|dann|also|oder|bitte|leider|gern|gerne|auch|einfach|nun|jetzt|sonst|ansonsten|so|damit|dafür|dazu|daher|deshalb|danach|zunächst|nur|noch|am besten|falls nötig|in diesem fall|ja|nein|sehr|vielen|herzlichen|einen|eine|mit|es|"
    r"sobald|anders|je|dazu|für dich|oder)[, ]+)*"
    r"(?:schreib\w*|antwort\w*|schick\w*|send\w*|nenn\w*|teil\w*|lassen|legen|bewahren|fotografieren|sag\w*|meld\w*|heb\w*|druck\w*|kleb\w*|frag\w*|prüf\w*|bestätig\w*|geben|gib|leg\w*|schau\w*|sieh|lass\w*|beschreib\w*|entscheid\w*|wart\w*|bewahr\w*|fotografier\w*|stell\w*|wähl\w*|"
    r"wenn|falls|sollte\w*|sofern|ob|bevor|ehe|solange|solltest|möchte\w*|dürfen wir|soll es|haben sie|hast du|ist (?:das|es|noch|etwas)|stimmt etwas|geht es|kehrt es|"
    r"dank\w*|entschuldig\w*|hilfreich|genüg\w*|reicht|brauchen wir|benötigen wir|damit wir|im|wir (?:\w+ )?(?:brauchen|benötigen|bitten)|bitten wir|hilft|nicht|ein (?:kurzes|kurzer|foto|wort)|eine kurze|zwei fotos|dass|das nehmen|sie (?:\w+ )?finden)\b"
)
QUESTIONS = r"(?:(?:und|oder|also|dann|denn|bitte|noch|nun)[, ]+)*(?:ist|sind|haben|hast|hat|wurde|möchten|möchtest|dürfen|können|könnten|kannst|wollen|willst|soll|sollen|wäre|passt|stimmt|geht|gibt|kommt|welche\w*|was|wer|wie|wo|wann|nicht|etwas|sonst)"
SPEAKERS = (
    "wir ich es sie er du man ist sind war waren wird werden wurde wurden hat haben hatte jemand niemand nichts alles"
)
JOINTS = "und|aber|denn|sondern|dann|weil|doch"
WORDS = """
    unmut rückfragen anliegen melden meldest sorgen gedanken reibungslos läuft weiterhilft weiter hilft weiterhelfen klarheit ungeduld freundlichen freundliche unterstützung treue interesse anfragen rückfrage aufmerksamkeit ehrliche ehrlich sicherlich erfreulich mitgefühl freuten gehofft
    lästige störend nervig anstrengend belastend unerfreulich verärgert aufrichtig stressig verwirrend unzufrieden zufrieden bedaure missverständnis irritierend
    der die das den dem des ein eine einen einem einer eines kein keine keinen dies diese dieser dieses diesen diesem es er sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deiner
    wir uns unser unsere unseren unserem unserer ich mir mich mein meine man selbst sich jede jeder jedes
    ist sind war waren wäre wären sein bin bist wird werden würde würden bleibt bleiben
    und oder aber doch denn sondern wenn falls ob weil dass damit sobald solange bis als wie so je desto bevor nachdem obwohl auch noch nur schon nun jetzt dann danach dazu dafür dabei daran darauf davon damit darum daher deshalb darüber dass
    keines ihn derzeit vorerst sowie schneller eins davon tun recht sehr wirklich ganz gut gern gerne leider natürlich selbstverständlich sicher bestimmt genau gerade eben einfach kurz gleich immer nie oft vielleicht wahrscheinlich hoffentlich etwa ungefähr möglichst lieber besser bessere am zum zur im in an auf von vom für mit über um nach aus nicht nichts etwas alles mehr weniger viel viele wenig einige beide anderen anderes andere weitere weiteren weiteres längst endlich tatsächlich wohl eigentlich allerdings jedoch gemeinsam zusammen statt stattdessen sowie
    was wer wann warum weshalb wofür welche welcher welches welchem welchen weise moment zeit fall grund sache frage fragen antwort antworten punkt punkte wort worte worten zeile zeilen ding dinge ursache
    nachricht nachrichten mail anliegen wunsch hinweis rückmeldung geduld verständnis vertrauen hilfe hilfsbereitschaft anfrage bitte ja nein
    danke dank dankbar vielen herzlichen herzlich besten leid tut entschuldigen entschuldigung entschuldige verzeihung bedauern bedauerlich schade ärgerlich ärger ärgern enttäuschung enttäuscht enttäuschen enttäuschend frustrierend frust unangenehm unschön mühsam lästig sorge sorgen unsicher umstände unannehmlichkeiten mühe oje verzögerung
    freut freuen freude froh schön schöne schönes schönen toll wunderbar prima klar super nett lieb liebe lieber guten gute guter gutes hallo moin tag morgen abend woche wochenende vorhaben idee erfolg spaß
    hoffen hoffe wünschen wünsche verstehen verstehe verständlich nachvollziehbar nachvollziehen wissen weiß glauben kennen denken fühlen bedeutet heißt
    prüfen prüfe klären kläre schauen schaue nachsehen nachschauen helfen helfe melden melde schreiben schreibe antworten antworte fragen nachfragen erklären erkläre raten rate versprechen kümmern beantworten sagen sage nennen lesen wenden warten gewartet erwartet erwartung
    wichtig nötig richtig falsch unklar offen schwierig leicht einfacher anders kompliziert lang lange länger kürzer früh früher später ausreichend genug hilfreich üblich normal schnell rasch zügig
    mangel verlässlichen verlässlicher termin datum lösung möglichkeiten möglichkeit
    leuchte leuchten lampe lampen licht schirm lampenschirm stehlampe stehleuchte wandleuchte tischleuchte pendelleuchte dimmer produkt artikel jacke schuhe zelt rucksack schlafsack
"""
THINGS = """
    bei hier da zu also paket foto fotos bild bilder beschreibung schilderung bestellnummer bestellung bestellungen nummer auftrag adresse anschrift lieferadresse lieferanschrift rechnungsadresse name namen firma firmenname straße hausnummer postleitzahl plz ort stadt land etage wohnung stockwerk klingelschild
    paket verpackung karton schaden schäden delle defekt fehler beleg einlieferungsbeleg quittung zahlung zahlungsweg karte kartendaten konto kontoauszug betrag überweisung e-mail mails bestellbestätigung bestätigung kauf kundenkonto modell größe maße farbe teil teile
    neue neuen neuer vollständige komplette richtige korrekte abweichenden zweite erste kurzes kurze kurzer paketdienst rücksendung tippfehler gegebenenfalls e bescheid eins ohne gut kleine paar abgeben behalten aufkleben ausdrucken fertig nachbarn haushalt
"""
HAPPENS = """
    aufweisen aufweist
    sollten jederzeit fragen
    unklar sonst tun rückfragen zweifel weitere etwas
    offenbleibt
    rückgabe bereits überwiesen bitten
    stimmen hätten zurückkommen genügen weitergeht schnell klappt tun geben ausdrucken aufkleben
    stimmt passt fehlt liegt vorliegt haben hast hat habe möchten möchtest wollen willst soll sollen können kann dürfen müssen brauchen benötigen geht gibt gab vorbereiten verwendet verwendeten angegeben angegebenen bestellt bekommen gekauft erhalten überwiesen gezahlt bezahlt kommt zurückkommt kehrt zurück ankommt taucht auf mit ab los aus bei ein teilen heben senden schicken losgehen korrigieren ändern eintragen melden
    da sicherheit schicken steht wurde haben nachdenken einverstanden lassen gesehen entdeckst willst entdecken drüber sein überschnitten dauert wüssten
"""
OUTCOMES: dict[str, tuple[str, ...]] = {
    "wismo_delayed wismo_exception on_hold": (
        (
            r"(?:seither|seitdem|seit) (?:hat|haben) sich (?:\w+ )?nichts (?:getan|bewegt)|(?:ihr|das) paket|(?:ist|sind) (?:\w+ ){0,2}?(?:spät dran|verspätet|überfällig|noch nicht (?:bei ihnen|da))|spät dran|noch nicht (?:bei ihnen|da) (?:ist|sind)|noch nicht (?:bei ihnen|da)|(?:sollte|sollten) (?:\w+ ){0,3}?(?:da sein|ankommen)|nicht (?:pünktlich|wie angekündigt) (?:kam|da ist|da|ankam)|"
            r"(?:dass )?sich (?:\w+ ){0,3}?nichts bewegt|(?:wann )?es weitergeht|wie es weitergeht|nichts neues|keine neue meldung"
        ),
    ),
    "return_status return_label_issued": (
        r"(?:du kannst|sie können) (?:\w+ )?(?:das paket|sie|es) (?:\w+ )?(?:abgeben|losschicken|auf den weg bringen)|(?:das )?paket (?:einfach )?los|auf das paket|bis (?:die erstattung|das geld) bei ihnen ist|bis alles abgeschlossen ist|jetzt bist du dran|nur zur sicherheit|(?:drucken sie es aus|kleben sie es gut sichtbar auf das paket|lassen sie sich beim abgeben einen beleg geben|den sie bitte aufheben)|hebst du (?:\w+ ){0,2}?auf|auf|ausdrucken|aufkleben|abgeben|(?:paket|beleg|quittung) (?:abgeben|behalten|aufheben)|fertig|den beleg|(?:ihr|das) paket",
    ),
    "return_steps exchange_quote": (
        (
            rf"(?:erhalten|bekommen) sie (?:\w+ ){{0,2}}?{_INSTRUCTIONS}|sie (?:erhalten|bekommen) (?:\w+ ){{0,2}}?{_INSTRUCTIONS}|(?:wir |dann )?(?:schicken|senden) (?:wir )?(?:ihnen )?(?:\w+ )?{_INSTRUCTIONS}(?: zu)?|kommt {_INSTRUCTIONS}|{_INSTRUCTIONS} (?:folgt|kommt)(?: dann)?(?: von uns)?|"
            rf"geht es mit der anleitung weiter|erfahren sie (?:\w+ )?von uns|zum versand|die rücksendung|{_INSTRUCTIONS}|dabei bleiben|mit ja|(?:ein|einem) kurze[sn] ja|von ihnen|vorbereiten (?:sollen|dürfen)|vorher noch nichts ab"
        ),
    ),
    "return_denied": (
        rf"(?:dann )?gelten andere regeln|(?:ein )?mangel wäre ein anderes thema|hätten wir gern ein foto(?: von ihnen)?|nicht als rückgabe|nicht wie um eine rückgabe|(?:sondern )?als mangel|wie um einen mangel|behandeln (?:den fall|es|das)|(?:bei|gilt bei) einem mangel|{_FAULT} (?:haben|hat|vorliegt)|(?:etwas )?(?:\w+ )?defekt ist|etwas anderes gilt bei einem mangel|zu lang ist",
    ),
    "refund_status refund_issued partial_refund_with_reason": (
        r"wir (?:finden die ursache heraus|suchen nach dem grund|suchen die ursache)|(?:auf welchem weg|wie) sie (?:das geld|den betrag|ihr geld) (?:\w+ )?(?:bekommen|erhalten)|wie sie an ihr geld kommen|wie wir das geld zu ihnen bringen|woran es (?:lag|liegt)|(?:die|den) (?:ursache|grund)|ihr konto zeigt es richtig an",
    ),
    "item_problem replacement_confirmed": (
        r"(?:damit wir das )?(?:regeln|mit dem paketdienst klären)(?: können)?|für den paketdienst|was ihnen lieber (?:ist|wäre)|wofür sie sich entscheiden|(?:das )?foto (?:ist angekommen|hilft)|(?:gut|genau) (?:schildern|zu sehen)|auf dem der schaden|(?:im|am|vom) schirm|eine delle|ihren wunsch|(?:den|der) schaden|für das foto|(?:danach )?können sie (?:das paket|es) (?:\w+ )?(?:über|anhand) einer sendungsnummer verfolgen|das zweite brauchen wir|ein foto|eins? (?:vom|von der|des|der) (?:karton|verpackung|schirm|delle)|genügen uns|die sendungsnummer gibt es|sobald (?:er|sie|es) unterwegs ist",
    ),
    "address_change address_change_too_late address_changed": (
        (
            r"sobald der paketdienst (?:die bestellung|es|das paket) hat|(?:ist )?das paket (?:erst einmal )?(?:übergeben|beim paketdienst)|können wir (?:\w+ )?(?:nichts mehr|daran nichts mehr)(?: daran)? ändern|geht das (?:von unserer seite )?nicht mehr|haben wir darauf keinen einfluss mehr|nach der übergabe an den paketdienst|das geht noch|(?:ein )?wenig früher wäre es gegangen|"
            r"wohin es gehen soll|die richtige anschrift|hat noch gepasst|passt|jep|fix|(?:noch )?ist die bestellung bei uns|(?:solange )?das paket bei uns liegt|bevor die bestellung rausgeht|zu uns zurück|falls es zurückkommt"
        ),
    ),
    "ask_order_number identify_requester": (
        r"(?:sie|die|diese|zu finden ist sie) (?:steht )?in der (?:bestellbestätigung|bestätigung)(?: steht)?|in der bestellbestätigung|in der bestätigung|die sie (?:\w+ )?(?:nach dem kauf|per e-mail|beim kauf|bei der bestellung) (?:bekommen haben|erhalten haben|verwendet haben|angegeben haben)|wo ihre? \w+ (?:ist|bleibt)|ihre bestellnummer|von der (?:beim kauf angegebenen )?(?:e-mail-)?adresse|mit der sie bestellt haben",
    ),
    "wholesale_quote": (r"ein schönes vorhaben|firma|lieferadresse|firmenname",),
    "knowledge_answer": (r"mit den worten unseres hilfebereichs|unseres hilfebereichs",),
    "payment_action": (
        r"(?:ihre )?überweisung und unsere nachricht überschnitten haben|(?:wir )?suchen (?:wir )?die zahlung|wann und (?:wie|auf welchem weg)|keine kartendaten|ohne kartendaten|kartendaten benötigen wir nicht|die zahlung",
    ),
}
