"""claims.loose: a sentence of a model's own about `it`, `nobody`, `both` or `always` is plain, or it is not said.

claims.model asks what a sentence could be about. One that names nothing can still claim something: pronouns and words
like `never` and `whenever` are enough for it.
"""

import re
from collections.abc import Iterator, Mapping

from drafter.domain.finding import Finding
from drafter.domain.store import Language
from drafter.verification.case import Case, block
from drafter.verification.lexicons.plain import plain_speech

NAME = "claims.loose"
_LEAD = " \t\n\u00a0-–—,;:.()（），、；：。\"“”„'‘’»«…"
_LOOSE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:search(?:es|ed)? (?:found|turned|ended|came)|no (?:sign|trace)|find it|doorstep|neighbou?rs?|driver|rings?|years? (?:later|on)|welcome (?:back|too)|trail|nobody|no one|none|somebody|someone|keep both|both of|always|never|whenever|every(?:thing|one|body)|forever|anyway|regardless|"
        r"it(?:'s| is| was| has| will|'ll| went| got| came| never)|they(?:'re| are| were| have|'ve| will|'ll)|(?:no|without) (?:limit|deadline|fee|charge|questions?)|"
        r"you (?:(?:can|may|will) (?:keep|have|get|return|send|take)|get|won't|keep|pay|owe)|we(?:'ll| will| always| never| also))\b"
    ),
    "de": re.compile(
        r"\b(?:suche (?:blieb|ergab|brachte|war)|spur|klingelt|wagen|fahrer\w*|bote\w*|nachbar\w*|straße|willkommen|rückweg|rückreise|umgekehrt|kehrt|verschollen|verschwunden|unauffindbar|abhanden\w*|niemand\w*|keiner|jemand|beide\w*|immer|nie|niemals|jederzeit|alles|jede\w*|keine (?:frist|gebühr|kosten)|ohne (?:frist|fragen)|"
        r"es (?:ist|war|wird|hat|kommt|liegt|steht)|(?:ist|hat|kommt|liegt|steht) es|(?:sie|du) (?:dürfen|behalten|bekommen|zahlen|darfst|"
        r"bekommst|zahlst)|halten sie|(?:schenken|legen|geben|zahlen) wir|nehmen wir (?!uns)|wir (?:nehmen|schenken|legen|geben|zahlen|machen) auch)\b"
    ),
    "fr": re.compile(
        r"\b(?:recherches?|trace|retrouve\w*|introuvable|disparu\w*|demi-tour|rebrousse|chauffeur|livreur|voisin\w*|bienvenu\w*|tournée|sonner\w*|personne (?:ne|n')|quelqu'un|les deux|toujours|jamais|aucune?|n'importe|tout(?:e|es)? (?:est|sont)|il (?:est|a|sera|se|s'|fait|revient|n'|arrive)|"
        r"vous (?:pouvez|pourrez|aurez|gardez|ne pay|recev\w+)|nous (?:reprenons|offrons|donnons))\b|\bs'est\b"
    ),
    "es": re.compile(
        r"\b(?:búsqueda|rastro|pista|aparece\w*|conductor|repartidor|vecin\w*|timbre|regres\w*|media vuelta|bienvenid\w*|nadie|alguien|(?:los|las) dos|ambos|ambas|siempre|nunca|jamás|ningún|ninguna|cualquier\w*|puede[sn]? (?:quedar\w*|devolver\w*)|"
        r"(?:se|lo|la) (?:ha|han|está|quedó|perdió|lleva|tendr\w+)|no (?:hay|tendr\w+|paga\w*)|todo (?:está|es|lo))\b"
    ),
    "it": re.compile(
        r"\b(?:ricerche|ricerca|traccia|sparit\w*|ritrova\w*|ritorno|rientr\w*|autista|fattorino|vicin[oi]|campanello|benvenut\w*|nessuno|nessuna|nessun|qualcuno|entrambi|tutti e due|sempre|mai|qualsiasi|qualunque|(?:può|puoi|potrà|potrai) (?:tener\w*|rest\w*|render\w*)|"
        r"(?:lo|la|si) (?:è|ha|abbiamo|trova|avrà\w*)|non (?:c'è|ci sono|pag\w+|dovrà\w*)|tutto (?:è|il))\b"
    ),
    "zh": re.compile(
        "不发|已停|停了|撤了|作废|下落|不见了|敲门|门口|邻居|掉头|回仓|没人|没有人|谁也|有人|两个都|两件都|都可以|都能|随时.{0,4}退|永远|从不|一直|任何|不限|无限|不管|无论|白送|留着|不用还"
    ),
}
_NEVER_PLAIN = re.compile(
    r"\bkeep both\b|\bbeide\w* behalten\b|\b(?:garder|conserver|gardez|conservez) les deux\b|\b(?:quedar\w*|quédes\w+) con (?:los|las) dos\b|"
    r"\bten\w+ (?:entrambi|tutti e due)\b|两[个件]都.{0,3}留|\bnobody knows\b|\bno one knows\b|\bniemand weiß\b|"
    r"\b(?:personne ne sait|nadie sabe|nessuno sa)\b|没人知道|一分钱|\ba (?:cent|penny)\b|\bun (?:centime|céntimo|centesimo)\b|\beinen cent\b|\bfrist gibt es\b|\bkeine frist\b|\bno deadline\b|\baucun délai\b|\bningún plazo\b|"
    r"\bnessuna scadenza\b|\bnon c'è scadenza\b|没有期限|\btaken back\b|\ba little something\b|\bin den händen\b|\bentre les mains\b|\ben tus manos\b"
)
"""What no way of putting it makes plain."""
_FEWEST = 2


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each such sentence of a model's that shows no value and is not known as plain."""
    speech = plain_speech(case.reading.language)
    if case.composition.writer != "model" or speech is None:
        return
    reading, loose = case.reading, _LOOSE[case.reading.language]
    known = [found for part in case.facts.parts if (found := speech.by_outcome.get(part.outcome)) is not None]
    for clause in reading.clauses:
        sentence = reading.sentences[reading.sentence_at(clause.start)]
        if clause.start >= case.end_of_body or reading.words_between(clause.start, clause.end) < _FEWEST:
            continue
        if any(one.start < sentence.end and sentence.start < one.end for one in case.composition.citations):
            continue
        if reading.text[sentence.start : sentence.end].rstrip().endswith(("?", "？")):
            continue
        words = reading.lower[clause.start : clause.end].replace("’", "'").strip(_LEAD)
        said_plainly = speech.clauses.match(words)
        plain = (said_plainly is not None and said_plainly.end() > 0) or any(one.search(words) for one in known)
        if _NEVER_PLAIN.search(words) is None and (plain or loose.search(words) is None):
            continue
        if clause.start > sentence.start and (speech.relative.match(words) or speech.verb.search(words) is None):
            continue
        said = reading.text[clause.start : clause.end].strip(_LEAD)
        yield block(NAME, f"{said!r} says what no value beside it bears out", clause.start, clause.end)
