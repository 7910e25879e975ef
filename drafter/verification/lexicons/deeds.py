"""First persons that have done something, and what an agent may say to have done without anyone confirming it.

`DONE` finds the verb after `we have`, `wir haben`, `abbiamo`, ... (group 1); `HARMLESS` are the beginnings of verbs
about reading, looking, understanding, telling and passing on, and of sending off what was ordered.
"""

import re
from collections.abc import Mapping

from drafter.domain.store import Language

_ADVERBS: Mapping[Language, str] = {
    "en": r"(?:just|already|now|also|since|then|even|both|of course|therefore|therefor|immediately|gladly|personally|all)",
    "it": r"(?:già|appena|anche|subito|poi|ora|inoltre|nel frattempo|naturalmente|ancora)",
    "es": r"(?:ya|también|además|ahora|luego|hoy|todavía)",
    "fr": r"(?:déjà|bien|aussi|tout|vous|en|y|même|également|immédiatement|donc|ensuite|d['’]ores)",
}

DONE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?<!\w)(?:we|i)(?:['’]ve|\shave)\s(?:{_ADVERBS['en']}\s)*"
        r"(\w{2,}ed|given|paid|put|set|cut|written|taken|made|done|bought|drawn|got(?!\s(?:you covered|your back|good|great|some news|a question))|gotten|sent|held|kept|let|sold|thrown|begun|chosen)(?!\w)"
    ),
    "de": re.compile(
        r"(?<!\w)(?:wir\shaben|ich\shabe|haben\swir|habe\sich)(?:\s(?!nicht\b|kein\w*\b|noch\b)[^\s,.;:!?]+){0,12}?\s"
        r"((?:\w{0,9}ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter|wider)\w{2,}(?:t|en)|\w{3,}iert))(?=[\s.,;:!?)]|$)"
    ),
    "it": re.compile(
        rf"(?<!\w)(?:abbiamo|ho)\s(?:{_ADVERBS['it']}\s)*(\w{{2,}}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|sto|sta|sso|ssa|"
        r"tto|tta|rso|rsa|nto|nta|rto|rta|lto|lta))(?!\w)"
    ),
    "es": re.compile(rf"(?<!\w)(?:hemos|he)\s(?:{_ADVERBS['es']}\s)*(\w{{2,}}(?:ado|ido|ído|to|cho|so))(?!\w)"),
    "fr": re.compile(
        rf"(?<!\w)(?:nous\s(?:(?:vous|le|la|les|lui|leur|en|y)\s|l['’])*avons|(?:je\s(?:vous\s|l['’]|les\s|en\s)*|j['’]|j['’]en\s)ai)\s"
        rf"(?:{_ADVERBS['fr']}\s)*(\w{{2,}}(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|int|inte))(?!\w)"
    ),
    "zh": re.compile(
        r"(?:我们|我)(?:已经|已|刚刚|刚才|又|刚)(?:为您|给您|帮您|向[^，。；]{1,6}|把[^，。；]{1,8}|将[^，。；]{1,8})?([\u4e00-\u9fff]{2})"
    ),
}

DONE_BY: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"ve", "have"}),
    "de": frozenset({"haben", "habe"}),
    "it": frozenset({"abbiamo", "ho"}),
    "es": frozenset({"hemos", "he"}),
    "fr": frozenset({"avons", "ai"}),
    "zh": frozenset({"我"}),
}
"""Tokens of which a text must hold one to say so."""

# The same without a doer: `your details have been changed`.
PASSIVE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?<!\w)(?:has|have)\s(?:{_ADVERBS['en']}\s)*been\s(?:\w+ly\s)?(\w{{2,}}ed|given|paid|put|made|set|sent|written|taken)(?!\w)"
    ),
    "de": re.compile(
        r"(?<!\w)(?:wurde|wurden)(?:\s(?!nicht\b|kein\w*\b|noch\b)[^\s,.;:!?]+){0,8}?\s"
        r"((?:\w{0,9}ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter)\w{2,}(?:t|en)|\w{3,}iert))(?=[\s.,;:!?)]|$)"
    ),
    "it": re.compile(rf"(?<!\w)(?:è|sono)\s(?:{_ADVERBS['it']}\s)*stat[oaie]\s(\w{{3,}}[ts][oaie])(?!\w)"),
    "es": re.compile(
        rf"(?<!\w)(?:ha|han)\s(?:{_ADVERBS['es']}\s)*sido\s(\w{{2,}}(?:ad|id|t|ch|s)[oa]s?)(?!\w)|(?<!\w)se\s(?:ha|han)\s(\w{{2,}}(?:ado|ido|to|cho))(?!\w)"
    ),
    "fr": re.compile(rf"(?<!\w)(?:a|ont)\s(?:{_ADVERBS['fr']}\s)*été\s(\w{{3,}}(?:é|i|it|u|is|ert)e?s?)(?!\w)"),
    "zh": re.compile(r"已经?+(?:为您|给您|帮您)?(?![无不由在有是到于将过被没很从因会能可])([\u4e00-\u9fff]{2})"),
}

PASSIVE_BY: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"been"}),
    "de": frozenset({"wurde", "wurden"}),
    "it": frozenset({"stato", "stata", "stati", "state"}),
    "es": frozenset({"ha", "han"}),
    "fr": frozenset({"été"}),
    "zh": frozenset({"已"}),
}

_HARMLESS: Mapping[Language, str] = {
    "en": "look check seen see found find read recei heard notic noted note understood understand gather learn confirm tried try taken "
    "take gone review verif double asked ask pass forward flag shar attach includ list writ explain told linked link put mark pack "
    "shipp sent send dispatch hand prepar publish post made make kept keep count compar match locat assign brought let thought "
    "consider decided run ran known know felt missed lost forgotten forgot left spott track traced summar quoted quote describ "
    "mention answer repl respond follow spoken worked work agreed promised set calculat start begun begin moved mov held reserv "
    "treat regist record logged enter adde add come reach apolog wait used use search come clear learnt become "
    "received scan deliver place order print weigh label collect pick load sort clear report turned watch investigat dug grouped gotten chos pick",
    "de": "gesehen nachgeseh angeseh geprüft überprüf gelesen erhalten bekomm verstand gefund festgestellt bemerkt notiert bestätig "
    "versuch genomm geschau nachgeschau gefragt nachgefragt weitergegeb weitergeleit geteilt angehäng beigefüg aufgelist "
    "geschrieb erklärt erläuter genannt verlinkt markier gepackt verpackt versandt verschickt versendet geschick übergeb "
    "vorbereit veröffentlich gemacht behalt gezählt verglich gefreut gehört gedacht überleg entschied gewusst verpasst vergess "
    "verfolg zusammengefass zitier beschrieb erwähn beantwort geantwort reagier besproch gearbeit vereinbar versproch berechn "
    "begonn angefang weiter bearbeit aufgenomm eingegeb erfasst entschuldig gewartet gesucht geklär registrier vermerkt "
    "zugeordn ermittel durchgegang angenomm erreicht gesammelt herausgefund benötig bedank betont bestellt bezogen gelegt "
    "gescann zugestell ausgeliefer aufgegeb eingescann abgehol geliefer gewog verlad sortier gedruck eingegang "
    "aufgeteil gegang geword gelass gebrauch gemeld vorlieg verlor unterbroch behandel beschäftig",
    "it": "visto controll verific letto ricev capit compres trovat notat annotat conferm prov preso guard chiest inoltr pass condiv alleg "
    "inclus elenc scritt spiegat dett indicat collegat segnat imballat spedit inviat mandat affidat consegnat prepar pubblic fatt "
    "tenut contat confront pensat decis saput pers dimentic segui riassunt citat descritt menzion rispost reagit parlat lavorat "
    "concord promess calcol iniziat cominci elabor registr inserit scus attes cercat chiarit appres individu esamin sentit avut "
    "scansion ritirat caricat pesat stampat smistat ordinat effettuat arrivat rilevat "
    "riport ripetut gestit comunic assegn messo segnal perso raccolt consult esaurit",
    "es": "visto mirado comprob revis leído leido recibid entendid comprendid encontrad notad anotad confirm intentad tomad preguntad "
    "reenviad pasad compartid adjuntad incluid listad escrit explicad dicho indicad enlazad marcad empaquetad enviad despachad "
    "entregad preparad publicad hecho guardad contad comparad pensad decidid sabid perdid olvidad seguid resumid citad descrit "
    "mencionad respondid contestad reaccionad hablad trabajad acordad prometid calculad empezad comenzad tramitad registrad "
    "introducid disculpad esperad buscad aclarad averiguad localizad examinad oído oido tenid repetid gestionad comunicad "
    "escanead recogid cargad pesad impres clasificad pedid realizad llegad detectad "
    "asignad puesto consultad verificad sentid podid querid",
    "fr": "vu regard vérifi lu reçu compri trouvé noté constaté remarqu confirm essayé tenté pris demandé transmi transfér partag joint inclu "
    "listé écrit expliqu dit indiqu mention marqu emball expédi envoy remis confi prépar publi fait gardé compt compar pensé "
    "décid su perd oubli suivi résum cité décri répond répondu réagi parlé travaill conven promi calcul commenc entam traité "
    "enregistr saisi excus attend cherch clarifi appri identifi examin entend eu répét géré communiqu assign mis consult "
    "scann collect charg pes imprim tri command pass livr distribu récupér retir effectu "
    "dépos laiss relev relu pu voulu appel relanc repér étudi adress lanc manqu",
    "zh": "超出 收到 了解 看到 查到 查看 查询 核实 确认 知道 明白 注意 阅读 记录 登记 转告 转达 转交 反馈 附上 列出 说明 发货 寄出 发出 交给 打包 备货 "
    "扫描 签收 送达 揽收 付过 出库 离开 抵达 到达 到站 装车 派送 妥投 下单 支付 付款 登记 生效 开通 包含 包装 使用 超过 结束 截止 过期 售出 售罄 上架 下架 更长 确定 收货 "
    "准备 整理 安排 通知 告知 回复 提交 检查 核对 审核 查过 帮您 为您 仔细 认真 把您 将您 尽快 开始 联系 尝试 按照 根据 在处 在为",
}


def is_harmless(verb: str, language: Language) -> bool:
    """Return whether saying to have done this promises and claims nothing."""
    return verb.startswith(_STEMS[language])


_STEMS: Mapping[Language, tuple[str, ...]] = {language: tuple(words.split()) for language, words in _HARMLESS.items()}

# What a model may say we have done, where no value shows it: to have seen, read, checked and understood.
_SEEN: Mapping[Language, str] = {
    "it": "vist controll verific letto lett ricev capit compres trovat notat guard avut esamin consult pens riassunt",
    "es": "visto vist mirado comprob revis leído leido recibid entendid comprendid encontrad notad consult verific tenido tenid pensad oído",
    "fr": "vu vue regard vérifi lu lue reçu compri trouvé noté constaté examin consult relu pensé résum eu pu voulu entend remi expédi confi",
}


def is_seen(verb: str, language: Language) -> bool:
    """Return whether to have done this is no more than to have looked; always so where the language tells nothing."""
    return language not in _SEEN_STEMS or verb.startswith(_SEEN_STEMS[language])


_SEEN_STEMS: Mapping[Language, tuple[str, ...]] = {language: tuple(words.split()) for language, words in _SEEN.items()}
