"""Greeting, sign-off, and how the first sentence joins on to the greeting."""

import re
from collections.abc import Mapping, Sequence

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
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)
_TWO = 2
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
    r"|clinic|surgery|dental|pharmacy|farm|garage|salon|designs|consulting|partners"
    r"|\w*(?:apotheke|bäckerei|praxis|schule|büro|werkstatt|weingut|firma|autohaus)"
    r"|azienda|impresa|ditta|officina|falegnameria|farmacia|libreria|bottega|panificio|pasticceria|clinica|palestra"
    r"|estudios?|librería|panadería|pastelería|clínica|academia|cafetería|papelería|peluquería|ferretería|bodegas?"
    r"|gestoría|inmobiliaria|parroquia|empresa|pharmacie|boulangerie|pâtisserie|clinique|agence|société|entreprise"
    r"|menuiserie|crèche"
    r"|boutique|outfitters?|scouts?|group|agency|agenzia|services|solutions|trattoria|ristorante|osteria|pizzeria|albergo"
    r"|locanda|agriturismo|scuola|associazione|s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|comune|parrocchia|bar|peña|restaurante"
    r"|hostal|colegio|escuela|instituto|asociación|fundación|ayuntamiento|taller|tienda|s\.l|s\.a|s\.a\.s|école|lycée"
    r"|collège|mairie|cabinet|atelier|auberge|gîte|sarl|sas|eurl|association|brasserie|librairie)\.?(?!\w)"
    r"|公司|酒店|宾馆|餐厅|饭店|学校|中学|小学|大学|幼儿园|俱乐部|工作室|协会|诊所|民宿|咖啡馆|事务所|医院|药房|药店|集团|超市|商店|专卖店",
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
        ändern über üblicherweise abgezogen dimmbar fest flackert geben geh geht gib häufig innerhalb jeder
        klicken locker meist meistens normaler schalten schmutzige sehen solange stell wasch wasche
        """,
    )
)
# The same for text that is quoted in French and Italian, where any other word may be a name.
_FRENCH_SMALL = frozenset(
    """à au aucun aucune aussi autour aux avant avec ce cela certains certaines ces cette chaque chez comme comptez
    dans de demandez depuis des deux dès elle elles en envoyez essayez et évitez faites gardez il ils indiquez jusqu l
    la laissez lavez le les leur lors lorsque mais même mettez mesurez nos notre nous normalement on ou oui où par
    partez pas passez pendant plusieurs pour prenez quand quelques qu que regardez rien répondez sans saisissez séchez
    seul seule seules seuls si sous souvent sur tant tenez tous tout toute toutes un une utilisez vérifiez veuillez
    voici vos votre vous y""".split()
)
_ITALIAN_SMALL = frozenset(
    """a ad agli ai al alcune alcuni alla alle anche appena asciuga attacca c ci chi ciò come con controlla
    controlliamo controlli così cosa da dal dalla dalle dai dagli dato deduciamo dei del della delle degli di dividiamo
    dopo due è e ecco finché fino gli guarda guardi i il in inserisca inserisci invia invii l la lascia lascialo lava
    lavalo le lei lo ma mandaci mandi mettiti molte molti negli nei nel nella nelle nessun nessuna noi non nostra
    nostre nostri nostro o ogni ora parti per perché però più poi prepariamo prima può puoi quando quasi quello questa
    queste questi questo qui rimborsiamo riserviamo risponda rispondi rispondici sceglie scegli scriva scrivi se
    senza si sia solo sono sopra sotto spesso su sui sul sulla tra tutta tutte tutti tutto un una usa usi va
    verifica verifichi voi""".split()
)
# What a Chinese answer may begin with, and a greeting on the same line has said: `您好，好的，…`.
_ECHO = re.compile(r"好的?[，。]")
_SMALL: Mapping[Language, frozenset[str]] = {"de": _GERMAN_SMALL, "fr": _FRENCH_SMALL, "it": _ITALIAN_SMALL}


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
    if len(words) > _MOST_WORDS or (not titled and _is_initial(name)):
        return None
    return " ".join(words) if full or titled or _HAN.match(name) else words[0]


def _is_firm(name: str) -> bool:
    """Return whether a name has a word that only shops, schools, clubs and the like are called by."""
    words = name.split()
    if len(words) == 1 and not _HAN.match(name):
        return False
    found = _FIRM_WORDS.search(name)
    return found is not None or not _LEGAL_FORMS.isdisjoint(words[1:])


def _is_initial(name: str) -> bool:
    """Return whether a name begins with initials (`A.`, `JL`, `J.-L.`); `JO SMITH` begins with a name in capitals."""
    first, _, rest = name.partition(" ")
    letters = re.sub(r"[^\w]", "", first)
    if len(letters) == 1:
        return not _HAN.match(letters)
    if not letters.isascii():
        return False
    if _VOWEL.search(letters) is None:
        return True
    return len(letters) == _TWO and letters.isupper() and not rest.isupper()


def join_on(opening: Pieces, greeting: Pieces, language: Language) -> Pieces:
    """Return the first sentence as it follows the greeting: small after a comma in German, Italian and French.

    In Chinese it does not answer `好的` where the greeting ends with `好` on the same line.
    """
    if opening and language == "zh" and greeting[-1].text.endswith("好，") and opening[0].evidence is None:
        return (opening[0]._replace(text=_ECHO.sub("", opening[0].text, count=1) or opening[0].text), *opening[1:])
    if language not in _SMALL or not greeting[-1].text.endswith(",") or not opening:
        return opening
    first = opening[0]
    word = re.match(r"[^\W\d_]+", first.text)
    if word is None or not _is_lowered(word[0], language, quoted=first.verbatim):
        return opening
    return (first._replace(text=first.text[0].lower() + first.text[1:]), *opening[1:])


def _is_lowered(word: str, language: Language, *, quoted: bool) -> bool:
    if language == "de" or quoted:
        return word.lower() in _SMALL[language]
    return len(word) == 1 or word[1:].islower()


def sign_off(words: VoiceLanguage, seed: Seed, *, sober: bool) -> str:
    """Return the sign-off and the signature under it."""
    lines: Sequence[str] = words.sober_sign_off if sober else words.sign_off
    return f"{lines[seed.choose('sign_off', len(lines))]}\n{words.signature}"
