"""What a complaint says in its own words: which item it is about, what is missing, and what is wished for."""

import re
from collections.abc import Iterator

from drafter.decision.items import items_in
from drafter.decision.options import option_value, same_value
from drafter.decision.sheet import Sheet
from drafter.domain.options import COLOURS
from drafter.domain.order import LineItem, Order
from drafter.domain.product_names import words_of
from drafter.domain.versions import named_values

_MARKS = r"[.!?;:,\n。！？；：，]+"
_BUT = r"\s(?=(?:but|aber|sondern|ma|però|pero|sino|mais)\s)|(?=但|可是|不过)"
_AND = r"\s(?=(?:and|und|e|y|et)\s)|(?=而)"
_CLAUSE_END = re.compile(f"{_MARKS}|{_BUT}", re.IGNORECASE)
_HALF_CLAUSE_END = re.compile(f"{_MARKS}|{_BUT}|{_AND}", re.IGNORECASE)
_FINE = re.compile(
    r"\b(?:(?:is|are|was|were|looks?|works?) (?:all )?(?:ok|okay|fine|good|intact|perfect|great)"
    r"|(?:ist|sind|war|waren) (?:\w+ )?(?:ok|okay|in ordnung|heil|ganz|intakt|perfekt|einwandfrei)"
    r"|(?:è|sono|era|erano) (?:\w+ )?(?:ok|a posto|perfett[aoie]|intatt[aoie]|integr[aoie])|va(?:nno)? bene"
    r"|(?:está|están|vino|vinieron|llegó|llegaron) (?:\w+ )?(?:bien|perfect[ao]s?|intact[ao]s?)"
    r"|(?:est|sont|était|étaient) (?:\w+ )?(?:ok|intacte?s?|parfaite?s?|en bon état|impeccables?)|va bien)\b"
    r"|没问题|没事|完好|好的(?!吗)|正常",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\b(?:and|und|e|ed|y|et|sowie|both|beide)\b|[和与跟及]", re.IGNORECASE)
_BROKEN = re.compile(
    r"\b(?:broken|damaged|faulty|defective|bent|torn|cracked|kaputt|defekt|beschädigt|gerissen|verbogen|rott[aoie]|difettos\w+"
    r"|strappat[aoie]|ammaccat[aoie]|rot[ao]s?|defectuos[ao]s?|abollad[ao]s?|cassée?s?|défectueu\w+|abîmée?s?|fissurée?s?"
    r"|déchirée?s?)\b|坏|破|裂|碎|歪",
    re.IGNORECASE,
)
_ARRIVAL = re.compile(
    r"\b(?:arriv\w+|came|deliver\w*|unpack\w*|opened|parcel|package|box|angekommen|ankam|geliefert|ausgepackt|karton|paket"
    r"|consegn\w+|scatola|pacco|imballo|lleg\w+|caja|paquete|reçue?s?|livrée?s?|colis|carton|déball\w+)\b"
    r"|收到|到货|包装|打开|送来|寄来|快递",
    re.IGNORECASE,
)
_LACK = re.compile(
    r"\b(?:missing|without|(?:wasn['’]?t|weren['’]?t|isn['’]?t|aren['’]?t|(?:was|were|is|are) not|not|nowhere) "
    r"(?:\w+ )?(?:in|inside|included|there)"
    r"|fehl(?:t|te|en|ten|end\w*)|gefehlt|nicht (?:mit )?(?:dabei|bei|drin|im|in|enthalten|da)|ohne"
    r"|manc(?:a|ano|ava|avano|ato|ante|anti)|non c['’]?\s?(?:è|era|erano)|senza"
    r"|falt(?:a|an|aba|aban|ó|aron|ado)|no (?:venían?|vienen?|estaban?|están?|traía|trae|había|hay)|sin"
    r"|manqu(?:e|ent|ait|aient|é|ant)|n['’]y (?:a|avait) pas|n['’]étai(?:t|ent) pas|absente?s?|sans"
    r"|pas (?=(?:le|la|les|de|du|mon|ma|mes|d['’]|l['’])))"
    r"|少了|少发|缺|没有|没收到|漏发|漏了|不在|没见|没看到",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:only|just|nur|lediglich|bloß|solo|soltanto|sólo|solamente|seulement|uniquement)\b|只有|只收到|只来了|就一",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\b(?:of|from|for) (?:the|my|this|a|our) \w+"
    r"|\b(?:della|del|dello|dei|delle|degli|per la|per il|alla|al) \w+|\bdell['’]\w+"
    r"|\b(?:de la|de los|de las|del|de mi|para la|para el) \w+"
    r"|\b(?:de la|du|des|de ma|de mon|pour la|pour le) \w+|\bde l['’]\w+"
    r"|\b(?:vo[nm]|für|zu[mr]?)(?: (?:der|dem|die|den|das|meiner|meine|meinem))? \w+"
    r"|(?<=[a-zäöüß]) (?:der|des) [A-ZÄÖÜ]\w+(?= fehl)",
)
_PART_OF_HAN = re.compile(r"[^，,。！？!?\s少缺漏没]{1,8}的(?=[^\s，,。]{1,})")
_FILLER = frozenset(
    # the words of a lack itself, of the parcel, and those that stand for a thing without naming it
    "missing without wasn weren isn aren nowhere inside included there only just one two item items part parts piece "
    "pieces something things thing some order ordered parcel package packet box from this that with have has been what "
    "when came come arrived received please hello there which were was the and but not still number "
    "fehlt fehlte fehlen fehlten fehlende gefehlt nicht dabei drin enthalten ohne etwas teil teile artikel bestellung "
    "bestellt paket karton lieferung meine meiner mein sendung eine einer eins zwei nur lediglich leider noch auch "
    "meinem meinen einem einen ihre ihrer euer eure unsere "
    "kam angekommen geliefert hallo guten morgen abend wurde sind dass "
    "manca mancano mancava mancavano mancato mancante mancanti senza qualcosa pezzo pezzi articolo articoli parte "
    "parti ordine pacco scatola confezione nella nello solo soltanto dalla degli delle buongiorno salve ciao una uno "
    "arrivato arrivata ordinato nell dell "
    "falta faltan faltaba faltaban faltado algo pieza piezas articulo articulos parte partes pedido paquete caja venia "
    "venian viene vienen estaba estaban hola buenas solo solamente llego llegado una unas unos pedi "
    "manque manquent manquait manquaient manquant absent absente quelque chose piece pieces article articles partie "
    "commande colis carton bonjour seulement dans avait sans recu arrive uniquement mon une deux il".split()
)
_FILLER_HAN = re.compile(
    r"少了|少发|缺|没有|没收到|漏发|漏了|不在|没见|没看到|只有|只收到|只来了|东西|商品|配件|零件|部分|一件|两件|包裹|快递|盒子|箱子"
    r"|订单|里面|收到|你好|您好|我的|你们|怎么|什么|了|吧|吗|啊|呢|的|里|我|有|件|个|一|两|都|还|发|好像|是"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[㐀-䶿一-鿿]")
_SHORTEST_WORD = 4
_TOLD_WORDS, _TOLD_HAN = 12, 18
_PHOTOS = re.compile(
    r"\b(?:photos|pictures|pics|images|photographs|fotos|bilder|bildern|(?:due|tre|quattro|delle|le|alcune|\d) foto"
    r"|foto allegate|fotografie|immagini|imágenes)\b",
    re.IGNORECASE,
)
_REPAIR = re.compile(
    r"\b(?:(?:prefer|like|want|need|rather have|get|for) (?:\w+ ){0,2}repair(?:ed)?|(?:can|could) (?:you|it|this) "
    r"(?:\w+ ){0,2}repair(?:ed)?|fix it"
    r"|reparier(?:en|t)|reparatur|ripara(?:re|zione|rl[ao]|rmel[ao]|te|to|ta)"
    r"|repara(?:r|ción|rl[ao]|rmel[ao]|do|da|rme)|arregl(?:ar|arl[ao]|en|an)|répar(?:er|ation|ée?|ez))\b|维修|修一下|修好|能修|返修",
    re.IGNORECASE,
)
_NO_REPAIR = re.compile(
    r"(?:no|not|n['’]t|keine?|nicht|non|ne|pas|rather than|instead of|statt|invece di|sin|en vez de|plutôt qu\w*"
    r"|不想|不要|不用)"
    r"\W+(?:\w+\W+){0,3}?(?:repai?r|répar|ripara|fix|arregl|维修|修)",
    re.IGNORECASE,
)
_PART_BACK = re.compile(
    r"\b(?:refund (?:me )?(?:a )?(?:part|some)|part(?:ial)?(?: of (?:the|my))? (?:refund|money|price)|partially refund"
    r"|(?:some|part) (?:of (?:the|my) )?money (?:back|off)|something off|money off"
    r"|teil(?:weise)? (?:\w+ ){0,3}(?:erstatt\w+|zurück\w*)|teilerstattung|teil (?:des|vom) (?:geld|kaufpreis|preis)\w*"
    r"|rimborso parziale|rimbors\w+ (?:\w+ )?(?:una )?parte|parte (?:del|dei) (?:rimborso|prezzo|soldi)"
    r"|reembolso parcial|(?:reembols|devolv|devuelv)\w+ (?:\w+ )?(?:una )?parte|parte del (?:dinero|precio|importe)"
    r"|remboursement partiel|rembours\w+ (?:\w+ )?(?:une )?partie|partie (?:du|de l['’]) ?(?:prix|argent|montant))\b"
    r"|(?:退|返|补偿)[^，。！？]{0,3}(?:一部分|部分|一点|点钱|差价)|部分退款",
    re.IGNORECASE,
)
_DISCOUNT = re.compile(
    r"\b(?:discount|price reduction|compensation|preisnachlass|nachlass|rabatt|preisminderung|sconto|riduzione"
    r"|descuento|rebaja|remise|réduction|ristourne|geste commercial|rabais)\b|折扣|便宜点|补偿|优惠",
    re.IGNORECASE,
)
_KEEPS = re.compile(
    r"\b(?:keep|behalt\w*|tengo|tenere|tenerl[oaie]|tenerm\w+|terrei|terrò|qued\w+|garde\w*|conserv\w+)\b|留着|留下|将就|凑合",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:ordered|bought|asked for"
    r"|supposed to be|should (?:be|have been)|bestellt|gekauft|hätten? (?:\w+ )?sein sollen"
    r"|ordinat[oaie]|comprat[oaie]|doveva(?:no)? essere|pedí|pedimos|pedido|compré|compramos|encargu[ée]"
    r"|ten[ií]an? que ser"
    r"|commandée?s?|achetée?s?|devai(?:t|ent) être)\b|我?买的|订的|拍的|下单|要的是|应该是",
    re.IGNORECASE,
)


def item_complained_of(sheet: Sheet, order: Order, named: tuple[LineItem, ...]) -> LineItem | None:
    """Return the one item that is damaged, wrong or faulty: the order's only one, or the only one that can be meant.

    What is said to be fine is not it. Of several named it is the one that every clause saying `broken` names, or every
    clause naming any.
    """
    if len(order.items) == 1:
        return order.items[0]
    clauses = [clause for clause in _clauses(sheet) if not _FINE.search(clause)]
    for telling in ([clause for clause in clauses if _BROKEN.search(clause)], clauses):
        found = [ids for clause in telling if (ids := {item.id for item in items_in(sheet, order, clause)})]
        meant = set.intersection(*found) if found else set[str]()
        if len(meant) == 1:
            return next(item for item in order.items if item.id in meant)
    return named[0] if len(named) == 1 else None


def item_missing(sheet: Sheet, order: Order) -> LineItem | None:
    """Return the one item that is surely missing, or None: of an order with one item, only a part can be."""
    if len(order.items) == 1:
        return None
    found: set[str] = set()
    for clause in _clauses(sheet):
        if _LACK.search(clause):
            if _TOGETHER.search(clause):  # what stands beside an item may not be known by name
                return None
            without_wholes = _PART_OF_HAN.sub(" ", _PART_OF.sub(" ", clause))
            found |= {item.id for item in items_in(sheet, order, without_wholes)}
    return next((item for item in order.items if found == {item.id}), None)


def says_something_lacks(sheet: Sheet) -> bool:
    """Return whether any clause says that something is not there."""
    return any(_LACK.search(clause) for clause in _clauses(sheet))


def says_what_is_missing(sheet: Sheet) -> bool:
    """Return whether a clause names what is missing, or all that came, beyond `something` or `an item`."""
    telling = (clause for clause in _clauses(sheet) if _LACK.search(clause) or _ONLY.search(clause))
    return any(_has_content(clause) for clause in telling)


def describes_fault(sheet: Sheet) -> bool:
    """Return whether the customer wrote enough for the fault to be described."""
    request = sheet.understanding.request
    return len(_LETTERS.findall(request)) >= _TOLD_WORDS or len(_HAN.findall(request)) >= _TOLD_HAN


def speaks_of_arrival(sheet: Sheet) -> bool:
    """Return whether the arrival of the goods, or their packaging, is spoken of."""
    return _ARRIVAL.search(sheet.understanding.request) is not None


def speaks_of_photos(sheet: Sheet) -> bool:
    """Return whether more than one photo is spoken of."""
    return _PHOTOS.search(sheet.understanding.request) is not None


def wishes_repair(sheet: Sheet) -> bool:
    """Return whether the customer would like a repair."""
    request = sheet.understanding.request
    return _REPAIR.search(request) is not None and _NO_REPAIR.search(request) is None


def wishes_discount(sheet: Sheet) -> bool:
    """Return whether the customer would keep the goods for part of the money back."""
    request = sheet.understanding.request
    if _PART_BACK.search(request):
        return True
    return _DISCOUNT.search(request) is not None and _KEEPS.search(request) is not None


def ordered_otherwise(sheet: Sheet, item: LineItem) -> bool:
    """Return whether the customer says they ordered another colour than the order shows."""
    bought = option_value(item.options, "colour")
    known = [name for name in COLOURS if same_value(bought, name)]
    if bought is None or not known:
        return False
    clauses = [part for part in _HALF_CLAUSE_END.split(sheet.understanding.request) if _ORDERED.search(part)]
    said = set[str]().union(*(named_values(part, COLOURS, sheet.understanding.language) for part in clauses))
    return bool(said) and said.isdisjoint(known)


def _clauses(sheet: Sheet) -> Iterator[str]:
    yield from filter(str.strip, _CLAUSE_END.split(sheet.understanding.request))


def _has_content(clause: str) -> bool:
    if _HAN.search(clause):
        return len(_HAN.findall(_FILLER_HAN.sub("", clause))) > 0
    return any(len(word) >= _SHORTEST_WORD and word not in _FILLER for word in words_of(clause))
