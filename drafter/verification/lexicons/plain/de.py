"""German: what a reply may say in prose of its own (see `plain` for the tables' meaning)."""

_LEAD = (
    r"(?:(?:und|aber|doch|denn|dann|also|oder|bitte|leider|gern|gerne|auch|einfach|nun|jetzt|natürlich|selbstverständlich|ja|nein|sonst|ansonsten|andernfalls|"
    r"so|damit|dafür|dazu|daher|deshalb|bis dahin|in diesem fall|in dem fall|danach|anschließend|vorerst|zunächst|moin|kurz|allerdings|jedoch|nur|noch|am besten|"
    r"sehr|wirklich|von unserer seite|von ihrer seite|für sie|für dich)[\s,]+)*"
)
_NOT_DONE = r"(?!.*\b(?:haben wir|wir haben|ich habe|habe ich|hat|hatten?|wurden?|worden|garantier\w+|versprech\w+|kostenlos\w*|gratis|trotzdem|ausnahmsweise|noch heute|zurück(?:nehmen|senden|schicken)?)\b)"
_NOT_BACK = r"(?!.*\b(?:zurück\w*|trotzdem|ausnahmsweise|kostenlos\w*|umgetauscht|umtausch\w*)\b)"
_OUR_WORK = (
    r"(?:schauen|prüfen|klären|sehen|suchen|kümmern|melden|schreiben|helfen|antworten|sagen|erklären|finden|gehen dem|gehen der|gehen sofort|forschen|sprechen|besprechen|überlegen|"
    r"beraten|wissen|verstehen|brauchen|benötigen|bitten|hoffen|freuen|möchten|würden|wünschen|bedauern|wollen|müssen|informieren|behandeln|bearbeiten|regeln|lösen|bringen das|"
    r"bringen es|nehmen uns|geben ihnen bescheid|geben dir bescheid|teilen ihnen|teilen dir|halten sie|halten dich|bleiben|fragen|können (?:leider |noch |es |sie |das |ihnen |dir )*(?:nicht|nichts|nachvollziehen|verstehen|nachsehen|helfen)|"
    r"beginnen|starten|machen (?:weiter|uns|das)|danken|entschuldigen|sind (?:gern |gerne |weiter )?(?:für|da|dran|dabei)|senden ihnen (?:dann )?(?:die|eine) (?:anleitung|schritte)|"
    r"schicken (?:ihnen |dir )?(?:dann )?(?:die|eine) (?:anleitung|schritte)|senden (?:ihnen|dir) die anleitung|nennen|ermitteln|gehen)"
)
_REQUEST = (
    r"(?:schreiben|antworten|schicken|senden|nennen|teilen|sagen|melden|heben|drucken|kleben|fragen|prüfen|bestätigen|geben|werfen|schauen|sehen|lassen|legen|fügen|machen|warten|"
    r"bewahren|wenden|wählen|finden|lesen|beschreiben|entscheiden|kontaktieren|messen|achten|überlegen|behalten|halten|nutzen|verwenden|wissen|erreichen|entschuldigen|haben)"
)
_IMPERATIVE = (
    r"(?:schreib|antworte|schick|send|nenn|teil|sag|meld|melde|heb|druck|kleb|frag|prüf|bestätig|gib|wirf|schau|sieh|lass|leg|mach|warte|wart|bewahr|wende|wähl|finde|lies|"
    r"beschreib|entscheid|miss|behalt|halt|nutz|verwende|denk|paket abgeben|beleg (?:behalten|aufheben)|ausdrucken|aufkleben|einfach|mehr dazu|alles weitere)\w*\b"
)
_FEELING = (
    r"(?:ärgerlich|schade|verständlich|unangenehm|enttäuschend|frustrierend|bedauerlich|nicht schön|unerfreulich|mühsam|lästig|gut|schön|prima|in ordnung|kein hindernis|ganz einfach|"
    r"einfach|richtig|korrekt|etwas anderes|ein anderer fall|anders|alles|genug|ausreichend|nötig|nicht nötig|möglich, dass|klar|unklar|wichtig|hilfreich|ideal|zu spät|zu früh|unser fehler|"
    r"nachvollziehbar|nicht in ordnung|kein zustand|nicht der (?:service|normalfall)|lang|zu lange|passend|offen|eine gute frage|gute nachrichten?)"
)
CLAUSES = (
    (
        rf"{_LEAD}(?:vielen dank|herzlichen dank|danke|dankeschön|besten dank|es tut (?:uns|mir)|das tut (?:uns|mir)|tut (?:uns|mir)|dass .{{0,120}}(?:tut (?:uns|mir)|bedauern wir|ärgerlich|verstehen wir)|entschuldig\w*|verzeih\w*|schade|guten (?:tag|morgen|abend)|hallo|hi|moin|"
        r"schön|gut,? dass|freut uns|das freut|gute nachricht|schlechte nachricht|gute frage|keine sorge|kein grund zur sorge|kein problem|alles gut|alles klar|hat geklappt|verständlich|"
        r"nachvollziehbar|wie gewünscht|wie besprochen|kurz zum stand|zum stand|zu ihrer frage|zu deiner frage|zwei punkte|ein punkt|noch (?:eine|ein)\b.{0,20}(?:frage|hinweis|bitte)|nichts zu danken|sehr gern|gern geschehen|bis bald|viele grüße|viel (?:freude|spaß|glück|erfolg)|"
        r"alles gute|ein schönes|einen schönen|möchten sie|möchtest du|haben sie|hast du|willkommen|bitte (?:entschuldig\w*|keine|um)|nicht zur hand|kurze antwort|die kurze antwort)"
    ),
    rf"{_LEAD}(?:ja|nein|gern|gerne|selbstverständlich|natürlich|klar|sicher|leider|moin zurück|leider nein|leider nicht|noch nicht|nicht ganz|alles gut)$",
    # what we do next, and how we feel about it
    rf"{_NOT_DONE}.{{0,60}}?\bwir\s(?:(?:das|es|sie|ihnen|dir|dich|ihre|ihren|deine|uns|dann|gern|gerne|gemeinsam|jetzt|nun|sofort|gleich|umgehend|auch|noch|leider|selbst|natürlich|sehr|wirklich|daher|deshalb|dazu|dafür|dabei|die|den|der|dem|sache|angelegenheit|zuerst|als nächstes)\s)*{_OUR_WORK}\b",
    rf"{_NOT_DONE}.{{0,80}}?\b{_OUR_WORK}\s(?:wir|ich)\b",
    rf"{_LEAD}ich\s(?:\w+\s)?(?:verstehe|schaue|sehe|prüfe|kläre|kümmere|melde|bedaure|hoffe|muss sie enttäuschen|würde|möchte|weiß)\b(?!.*\bhabe\b)",
    r".{0,60}(?:wir|ich) (?:haben|habe) (?:ihren wunsch |ihre nachricht |ihr anliegen |deine nachricht |dein anliegen |das |dazu |dafür |es |uns das |gern |leider |noch |keine[nr]? |volles |vollstes |kein )+(?:verstanden|gelesen|verständnis|nachgesehen|angesehen|festen?|termin|datum|tag|angeschaut)\b",
    r".{0,30}haben wir (?:nachgesehen|nachgeschaut|geprüft|verstanden|gelesen)$",
    rf"{_LEAD}(?:das|ihr|ihre|dein|deine|die) (?:foto|fotos|nachricht|mail|bild|bilder|frage|hinweis|wunsch) (?:ist|sind|haben|hat|hilft|helfen|kam)\b",
    # requests
    rf"{_NOT_BACK}.{{0,90}}?\b{_REQUEST}\s(?:sie|ihr)\b(?! (?:schon|bereits|es schon))",
    rf"{_NOT_BACK}{_LEAD}{_IMPERATIVE}",
    r".{0,80}?\b(?:genügt|genügen|reicht|reichen|hilft|helfen|hilfreich|brauchen wir|benötigen wir|wäre|würde)\b(?!.*\b(?:erst|nur bei)\b)",
    rf"{_NOT_BACK}.{{0,40}}?\b(?:können|kannst|dürfen|darfst|könnten|könntest|sollten)\s(?:sie|du)\s.{{0,70}}?\b(?:verfolgen|sehen|ansehen|einsehen|nachlesen|lesen|finden|schreiben|antworten|wählen|aussuchen|entscheiden|melden|fragen|nachfragen|nachsehen|abgeben|losschicken|abrufen|prüfen|erreichen|nennen|mitteilen|beilegen|anhängen|ausdrucken|aufbewahren)\b",
    rf"{_NOT_BACK}.{{0,40}}?(?:sie|du) (?:können|kannst|dürfen|darfst|könnten) .{{0,70}}?\b(?:verfolgen|sehen|einsehen|nachlesen|lesen|finden|schreiben|antworten|wählen|aussuchen|entscheiden|melden|fragen|nachsehen|abgeben|losschicken|abrufen|prüfen)\b",
    r".{0,80}?\b(?:sie|du|tun)\b.{0,20}\b(?:müssen|musst|brauchen|brauchst)\b.{0,60}?\b(?:nichts|nicht|vorerst|weiter|keine)\b|.{0,40}\b(?:müssen|musst|brauchen|brauchst) (?:sie|du)\b.{0,50}\b(?:nichts|nicht|keine)\b|.{0,40}\bnichts (?:weiter )?(?:zu tun|tun|nötig|unternehmen|erforderlich)\b|.{0,40}\bist .{0,20}nichts (?:nötig|zu tun)",
    rf"{_LEAD}(?:sie|du) (?:finden|findest|sehen|siehst|lesen|liest|haben (?:recht|die wahl|zwei)|hast (?:recht|die wahl)|bekommen (?:von uns )?(?:die|eine) anleitung|erhalten (?:von uns )?(?:die|eine) anleitung|fragen|wissen|schreiben)\b",
    rf"{_LEAD}(?:sie|die nummer|die bestellnummer|diese|zu finden ist \w+ ?\w*|die|nachzulesen|nachlesen)\b.{{0,30}}?\b(?:steht|stehen|finden|ist|in)\b.{{0,20}}\b(?:bestellbestätigung|bestätigung|kundenkonto|e-mail)\b",
    # what something is like, what would be different
    rf"{_NOT_DONE}{_LEAD}(?:das|dies|es|etwas|anders|dass|so|eine \w+|ein \w+ im \w+|alles|die sache|daran|das alles)\b.{{0,60}}?\b(?:ist|sind|wäre|war|sieht|klingt|sollte|darf|hätte|gilt|geht|bleibt|soll|tut)\b.{{0,40}}?\b(?:{_FEELING}|nicht sein|nicht passieren|so nicht|nicht so|leid|aus|geht (?:schneller|besser))",
    r"(?:das|so etwas|so|das alles) (?:hätte|sollte|darf|dürfte) .{0,40}(?:nicht|sollen|passieren|ankommen|sein)\b.{0,30}",
    r"(?:so|das) (?:soll|sollte|darf) (?:kein|keine|nicht|es)\b.{0,40}",
    r".{0,60}\b(?:mangel|defekt|fehler)\b.{0,40}\b(?:anders|anderes|andere|gilt|vorliegt|handelt)\b|(?:etwas )?(?:anders|anderes) (?:ist|gilt|wäre|sieht)\b.{0,60}",
    r".{0,40}\bgilt (?:die|dann die) gesetzliche gewährleistung",
    rf"(?:ist|war|sind|wäre) (?:auch |wirklich |sehr |natürlich |selbstverständlich |immer |absolut |völlig |nur )*{_FEELING}$",
    rf"{_LEAD}(?:ein|eine|einen|zwei) (?:kurze\w*|einfache\w*|knappe\w*)? ?(?:ja|antwort|nachricht|foto|fotos|hinweis|bestätigung|mail)\b.{{0,30}}",
    # what depends on something
    r"(?:und |aber |denn |doch |auch |nur |dann |sonst |bitte )*(?:wenn|falls|sollte|sollten|sobald|solange|bis|damit|um|ob|wie|was|wo|woran|wohin|wann|welche\w*|warum|weshalb|weswegen|bevor|nachdem|ehe|je|wer|worum|auf welchem|mit welcher|sofern|so dass|sodass)\b",
    r"(?:ist|sind|geht|haben|hat|hast|möchten|möchtest|käme|kommt|kommen|stimmt|fehlt|passt|wünschen|soll|sollen|wollen|willst|wäre|liegt|gibt|steht|finden|bleibt|taucht|benötigen|brauchen|brauchst|findet|funktioniert|gefällt|zeigt|kehrt|läuft|trifft|erreicht) (?:es|sie|du|das|dies|etwas|noch|dir|ihnen|ein|eine|einen|sich|nichts|daran|die|der|dann|bis|die nummer|alles|jemand)\b(?!.*\b(?:trotzdem|garantiert|versprochen)\b).{0,60}$",
    # what is not known yet
    r".{0,50}\b(?:noch nicht|nicht|kein\w*|nichts)\b.{0,30}\b(?:nennen|sagen|raten|wissen wir|wissen|versprechen|bekannt|absehbar|absehen|abschätzen)\b",
    r"(?:und |doch |aber )*(?:es|sie|das|er|wir|ihr \w+|die \w+|der \w+) (?:wird|werden|ist|sind|hat|haben|kann|können|soll)$",
    r"(?:und )?(?:gern |gerne )?nehmen wir uns (?:der sache|dem|ihrer|ihres|des|dieser)\b",
    r"(?:einen |ein |eine )?(?:\w+ )?(?:termin|datum|tag) gibt es .{0,30}\b(?:nicht|noch nicht|keinen|keines)$",
    r"(?:und )?das (?:machen|bekommen) wir (?:gern |gerne )?(?:für sie |für dich )?(?:möglich|hin)$",
    r"(?:und )?dann geht es (?:mit der anleitung |mit den schritten )?weiter$",
    r"dass (?:sie|du|ihre?n?|deine?n?)\b(?!.*\b(?:bekommen|erhalten|zurück\w*|dürfen|können|kostenlos\w*|gratis)\b).{0,90}$",
    r"(?:denn|und|aber|doch) (?:ist|sind|liegt|kommt|fehlt|hat|haben) (?:das|der|die|es|sie|etwas|ihr|ihre)\b.{0,60}$",
    r"doch (?!(?:wir|ich|es|das)\b).{0,50}\b(?:haben|möchten|wollen|suchen|brauchen|denken)$",
    r"(?:und )?(?:raten|versprechen|vertrösten|warten lassen) (?:möchten|wollen) wir .{0,30}nicht",
)
FUTURE = (
    r"(?<!\w)(?:wir|ich) (?:werden?|rufen?|schenken?|legen?|holen?|garantieren?|verspreche\w*|spendieren?|verlängern?|reservieren?|ersetzen?|verzichten?|erlassen?|gewähren?|belohnen?)\b(?!.{0,60}\b(?:prüfen|melden|klären|schreiben|kümmern|nachsehen|informieren|helfen|suchen|antworten)\b)"
    r"|(?<!\w)(?:rufe|rufen|schenken|legen|holen|garantieren|versprechen|spendieren|verlängern|reservieren|ersetzen|erlassen|gewähren) (?:wir|ich)(?!\w)"
)
VERB = (
    r"\b(?:ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|habe|hatte\w*|kann|können|könnte\w*|muss|müssen|darf|dürfen|soll|sollen|sollte\w*|will|wollen|möchte\w*|würde\w*|wäre\w*|"
    r"gibt|geht|ging|gehen|kommt|kam|kommen|liegt|lag|liegen|steht|stand|stehen|bleibt|blieb|bleiben|macht|machen|nimmt|nehmen|nahm|gilt|gelten|kostet|kosten|berechnen|behalten|bekommen|bekommt|erhalten|erhält|"
    r"schicken|senden|legen|holen|rufen|liefern|versenden|erstatten|veranlassen|tragen|übernehmen|lässt|lassen|steckt|stecken|garantieren|schenken|verlängern|gab|fiel|lief|ließ|brauchen|braucht|benötigt|müsste\w*|dürfte\w*|"
    r"arbeiten|arbeitet|läuft|laufen|befindet|befinden|erreicht|trifft|treffen|passt|funktioniert|fehlt|fehlen|zahlen|zahlt|wartet|bringt|bringen|gehört|haftet|entfällt|verfällt)\b"
    r"|\b(?:\w{0,8}ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer)\w{3,}t|\w{3,}iert)\b"
)
RELATIVE = (
    r"(?:(?:mit|bei|von|für|auf|in|zu|an) )?(?:der|die|das|den|dem|denen|dessen|deren|welche\w*)\b(?! .{0,40}\b(?:verloren|zugestellt|erstattet|kostenlos)\b).{0,80}\b(?:haben|hat|ist|sind|war|wurde|können|wir|hast|kann|möchten|brauchen)$"
    r"|dass (?:sie|du|ihre|ihr|deine|es so|das so)\b|dass wir .{0,60}(?:dürfen|sollen|können|sollten)$"
)
OUTCOMES = {
    "wismo_delayed wismo_exception": r"\b(?:verspätet\w*|verspätung|spät dran|überfällig|längst|verzögert sich|dauert länger|verzögerung)\b|nichts (?:getan|neues|bewegt|mehr)|keine? (?:neue\w* )?(?:meldung|scan|bewegung|nachricht)|(?:hätte|hätten) .{0,40}(?:sollen|müssen)|sollte\w* .{0,40}(?:sein|ankommen|kommen)|nicht wie (?:angekündigt|geplant|erwartet) (?:da|angekommen)",
    "on_hold scheduled wismo_not_shipped": r"nichts bewegt|noch nicht (?:verschickt|versandt|unterwegs)|wann es weitergeht|(?:bestellung|sie) .{0,20}(?:wartet|weitergehen|weiter)|wie lange",
    "return_denied": r"von der rückgabe ausgenommen",
    "return_status refund_status": r"(?:wird|werden) (?:sie |er |es |die \w+ )?(?:nun |jetzt |noch |gerade )?(?:geprüft|kontrolliert)$",
    "return_denied exchange_denied": r"hätten wir (?:sie |ihnen |ihn |es |das )*gern |gelten andere|gilt etwas anderes|hätten wir (?:es|ihn|sie|das|den \w+)? ?gern|gern (?:hätten|gemacht)|enttäuschen|nicht als rückgabe|als mangel",
    "return_steps exchange_quote": r"(?:das |es )(?:geht|klappt|passt|ist möglich|machen wir|lässt sich machen)\b|(?:kommt|folgt|erhalten sie|bekommen sie) (?:von uns )?die anleitung|(?:nach der prüfung|rechtzeitig|noch in der frist|in der frist)|sie erhalten (?:dann )?(?:von uns )?die anleitung|(?:die )?anleitung (?:folgt|kommt|erhalten|senden|schicken|bekommen)|kosten entstehen",
    "address_change cancel_possible": r"lässt sich (?:noch |gern )?(?:regeln|machen|ändern|einrichten)|(?:das |es )(?:geht|klappt|ist möglich)\b.{0,10}|^(?:können|lässt|geht|ist) .{0,40}(?:nichts mehr|nicht mehr|zu spät)|noch (?:ist|geht)|je (?:früher|eher)|am besten bald|keinen einfluss|nicht mehr in der hand",
    "address_change_too_late cancel_too_late": r"(?:können|lässt|geht|ist|sind) .{0,40}(?:nichts mehr|nicht mehr|zu spät)|früher|zu spät|zurück(?:kommt|kommen)",
    "address_changed": r"noch (?:ist|liegt)|solange|stimmt|passt",
    "payment_action": r"^(?:und )?(?:können (?:sie|wir|wir sie|es|das) )?(?:verschicken|versenden|losschicken)(?: können)?$|wartet (?:die bestellung|noch|auf)|(?:halten|reservieren) wir .{0,40}|so ?lange",
    "return_status": r"(?:jetzt )?(?:bist du|sind sie) dran|mehr braucht es|von uns fehlt|(?:kannst|können) .{0,40}(?:abgeben|losschicken)|als nächstes|steht die prüfung|banken brauchen",
    "refund_status": r"ihr konto zeigt|nicht passieren|schiefgelaufen|nicht angekommen|wie sie (?:an )?(?:ihr|das) geld|auf welchem weg",
    "item_problem": r"(?:soll|darf) .{0,40}(?:nicht|ankommen|keine)|in ordnung (?:bringen|kommen)|beschädigt|(?:delle|schaden|bruch|kratzer) .{0,30}(?:darf|nicht|sein)",
    "replacement_confirmed exchange_confirmed": r"sendungsnummer",
    "wholesale_quote": r"verbindlich|unverbindlich|kein (?:verbindliches )?angebot|noch kein|hilfreich|angebot .{0,40}(?:vertrieb|kolleg)",
    "ask_order_number identify_requester": r"(?:nur |ausschließlich )?mit der (?:e-mail-)?adresse|bestellt haben|schutz",
}

RISK = (
    r"paket|sendung|bestell|liefer|zustell|zugestellt|fahrer|bote|dhl|nachbar|haustür|briefkasten|filiale|lager|regal|zoll|erstatt|geld|betrag|konto|zahl|karte|gutschein|guthaben|rabatt|prozent|kosten|kostet|gebühr|porto|gratis|schenk|garant|versprech|versproch|"
    r"ersatz|ersetz|\bneue\w*|tausch|rückgabe|rücksend|retour|zurück|widerruf|schick|\bsend|versand|versend|etikett|storn|adress|anschrift|vorrätig|reservier|express|regel|erlaub|dürfen|ausnahm|\bmuss|müssen|\bnur\b|\berst\b|ausweis|polizei|original|verpack|unbenutzt|"
    r"unfall|wetter|schnee|sturm|streik|brand|krank|fehler|panne|system|lieferant|\bbank|werkstatt|hak|forsch|eskal|telefon|\bruf|gesproch|gemeldet|geklärt|bestätigt|genehmigt|verlänger|erlass|übernehm|übernomm|morgen|heute|gestern|spätestens|wochenende|sofort|\bwochen?\b|\btage?n?\b|stund|"
    r"ankomm|angekommen|eingetroffen|erreich|unterwegs|verlor|gefunden|\bfest\b|defekt|\bpasst|dimm|kombin|gültig|akzeptier|ausgeschlossen|ausgenommen|registrier|nachbess|änder|\bgilt\b|\b(?:haben|habe) (?:wir|ich)\b|\b(?:wir|ich) (?:haben|habe|werden|werde)\b|\bwird\b|\bwurden?\b|auf jeden fall|natürlich|holen|legen|bekomm|erhalt|erhält"
)
