"""Greeting, sign-off, and how the first sentence joins on to the greeting."""

import re
from collections.abc import Sequence

from drafter.composing.rendering import Piece, Pieces
from drafter.composing.seeds import Seed
from drafter.domain.evidence import Evidence
from drafter.domain.store import Language
from drafter.domain.ticket import Channel
from drafter.domain.voice import VoiceLanguage

_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’·\u0300-\u036f-])*")
_MOST_NAME = 60
_MOST_WORDS = 5
_TITLES = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sig|sig\.ra|signor|signora|dott|sr|sra|srta|señora?|m|mme|mlle|monsieur"
    r"|madame)\.?",
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u3400-\u9fff]")
# What marketplaces and forms write where they know no name.
_NOBODY = frozenset(
    """buyer customer guest client user unknown anonymous shopper member käufer kaeufer kunde kundin gast unbekannt
    acquirente cliente ospite utente comprador compradora invitado usuario acheteur acheteuse invité utilisateur
    amazon ebay tiktok shop marketplace 买家 顾客 客户 用户 匿名 匿名用户 匿名买家 买家用户""".split()
)
# A shop, a school or a club is greeted without its name: nobody is called "Old" of the Old Mill Inn.
_FIRM_WORDS = re.compile(
    r"(?<!\w)(?:schools?|college|university|academy|inn|hotel|hostel|motel|restaurant|cafe|café|bistro|brewery|bakery|club"
    r"|society|association|foundation|church|council|company|ltd|limited|llc|llp|inc|incorporated|corp|plc|gmbh|mbh|ug|ohg"
    r"|e\.\s?v\.|verein|schule|gymnasium|kindergarten|kita|praxis|kanzlei|büro|agentur|werkstatt|gasthof|gaststätte"
    r"|pension|stiftung|handwerk|schreinerei|tischlerei|hausverwaltung|stadtwerke|gemeinde|team|studio|studios|shop|store"
    r"|boutique|outfitters?|scouts?|group|agency|agenzia|services|solutions|trattoria|ristorante|osteria|pizzeria|albergo"
    r"|locanda|agriturismo|scuola|associazione|s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|comune|parrocchia|bar|peña|restaurante"
    r"|hostal|colegio|escuela|instituto|asociación|fundación|ayuntamiento|taller|tienda|s\.l|s\.a|s\.a\.s|école|lycée"
    r"|collège|mairie|cabinet|atelier|auberge|gîte|sarl|sas|eurl|association|brasserie|librairie)\.?(?!\w)"
    r"|公司|酒店|宾馆|餐厅|饭店|学校|中学|小学|大学|幼儿园|俱乐部|工作室|协会|诊所|民宿|咖啡馆",
    re.IGNORECASE,
)
_LEGAL_FORMS = frozenset({"AG", "KG", "SA", "SL", "SpA", "SPA", "Srl", "SRL", "SAS", "BV", "NV", "AB", "OY", "Co", "&"})
# German nouns keep their capital after the greeting's comma, and so does the polite `Sie`; these words do not have one.
_GERMAN_SMALL = frozenset(
    re.findall(
        r"\w+",
        """ab abgebucht acht aktuell alle allerdings als also am an angekündigt ankommen ansonsten antworte antworten
        auch auf aus außerdem bald bei beide beides beim bis bisher bitte da dabei dadurch dafür dagegen daher
        dahinter damit danach danke dann daran darauf darum das davon davor dazu dein deine deinem deinen deiner dem
        den denn der des deshalb deswegen die dies diese diesem diesen dieser dieses dir doch dort dorthin drei du
        eben ebenso eigentlich ein eine einem einen einer eines einige einzelne entschuldige erst erstattet es falls
        fünf für geliefert gemeint genau gern gerne gestern gibt gut haben hast heb heben heute hier hiermit hilft
        hoffentlich hol holen ich ihm im in inzwischen ist ja je jedoch jemand jetzt kannst kein keine klar käme
        können könnten könntest lass lassen laut leider losschicken manchmal mehr mehrere mit momentan morgen möchten
        möchtest nach nachdem natürlich nein nenn nennen neun nicht noch normalerweise nun nur ob oder offenbar ohne
        passen passt rechne rechnen sag sagen schade schick schicken schickst schon schreib schreiben schreibst schön
        sechs sehr seit seitdem selbstverständlich sicher sieben so sobald sollen sollte sollten sonst soweit
        stattdessen stornieren storniert taucht trotzdem tut um umtauschen und uns unser unsere unseren unserer
        unsicher unter ursprünglich verfolgen vermerkt verschicken verschickt verständlich viele vielen vielleicht
        vier vom von vor wann war warum was weil weiterhelfen welche welcher welches wenn wer wessen wie wir wird wo
        wohin zu zugestellt zuletzt zum zunächst zur zurzeit zurück zurückgeben zurücknehmen zusammen zuständig zwei
        ändern über üblicherweise
        """,
    )
)
_LOWERING: frozenset[Language] = frozenset({"de", "it", "fr"})


def greet(words: VoiceLanguage, channel: Channel, name: Evidence | None, seed: Seed) -> Pieces:
    """Return the greeting, with the customer's name where there is a usable one."""
    shown = None if name is None else address_name(name.value, full=words.address_by == "full_name")
    greeting = words.greeting_in(channel)
    phrasings = greeting.unnamed if shown is None else greeting.named
    phrasing = phrasings[seed.choose("greeting", len(phrasings))]
    if shown is None or name is None:
        return (Piece(phrasing),)
    before, _, after = phrasing.partition("{name}")
    pieces = (Piece(before), Piece(shown, name.id), Piece(after))
    return tuple(piece for piece in pieces if piece.text)


def address_name(name: str, *, full: bool) -> str | None:
    """Return a person's name as a greeting shows it, or None when it does not look like one."""
    name = " ".join(name.split())
    if len(name) > _MOST_NAME or not _NAME.fullmatch(name):
        return None
    words = [word.capitalize() if word.isupper() or word.islower() else word for word in name.split(" ")]
    if all(word.casefold() in _NOBODY for word in words) or _is_firm(name):
        return None
    titled = _TITLES.fullmatch(words[0]) is not None
    if len(words) > _MOST_WORDS or (not titled and _is_initial(words[0])):
        return None
    return " ".join(words) if full or titled or _HAN.match(name) else words[0]


def _is_firm(name: str) -> bool:
    """Return whether a name has a word that only shops, schools, clubs and the like are called by."""
    words = name.split()
    if len(words) == 1 and not _HAN.match(name):
        return False
    found = _FIRM_WORDS.search(name)
    return found is not None or not _LEGAL_FORMS.isdisjoint(words[1:])


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 and not _HAN.match(word)


def join_on(opening: Pieces, greeting: Pieces, language: Language) -> Pieces:
    """Return the first sentence as it follows the greeting: small after a comma in German, Italian and French."""
    if language not in _LOWERING or not greeting[-1].text.endswith(",") or not opening:
        return opening
    first = opening[0]
    word = re.match(r"[^\W\d_]+", first.text)
    if (first.verbatim and language != "de") or word is None or not _is_lowered(word[0], language):
        return opening
    return (first._replace(text=first.text[0].lower() + first.text[1:]), *opening[1:])


def _is_lowered(word: str, language: Language) -> bool:
    if language == "de":
        return word.lower() in _GERMAN_SMALL
    return len(word) == 1 or word[1:].islower()


def sign_off(words: VoiceLanguage, seed: Seed, *, sober: bool) -> str:
    """Return the sign-off and the signature under it."""
    lines: Sequence[str] = words.sober_sign_off if sober else words.sign_off
    return f"{lines[seed.choose('sign_off', len(lines))]}\n{words.signature}"
