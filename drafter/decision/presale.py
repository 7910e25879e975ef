"""Questions before buying: size, fit, delivery time, the product itself, and larger quantities."""

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from drafter.decision.asked_facts import is_sent_by_email, write_asked_facts
from drafter.decision.dispatch import dispatch_span
from drafter.decision.fitting import write_fit
from drafter.decision.handing_over import look_up, service_subject
from drafter.decision.options import (
    asked_version,
    has_version,
    is_measured,
    names_unknown_colour,
    option_key,
    option_value,
    same_option,
    same_value,
    value_rank,
)
from drafter.decision.parts import TICKET, Draft, plain_part
from drafter.decision.sheet import Sheet
from drafter.domain.cities import country_of
from drafter.domain.decision import Part, Verdict
from drafter.domain.money import Money
from drafter.domain.order import Product
from drafter.domain.policy import DeliveryRule, DispatchRule, Route, WholesaleRule
from drafter.domain.understanding import IntentName

MAX_OPTIONS = 12
_COUNTRY = re.compile(r"[A-Z]{2}")
_CENT = Decimal("0.01")


def product_subject(card: Product) -> str:
    """Return the evidence subject of a product card."""
    return f"product:{card.sku}"


def leads(sheet: Sheet) -> tuple[Product, ...]:
    """Return the variant that is meant of each product asked about, in the text's order."""
    found: dict[str, Product] = {}
    for card in sheet.context.products:
        found.setdefault(card.product_id, card)
    return tuple(found.values())


def _asked_about(sheet: Sheet) -> tuple[Product, ...]:
    """Return the products meant, without those of the orders where others are named too."""
    bought = {item.name for order in sheet.context.orders for item in order.items}
    products = leads(sheet)
    return tuple(card for card in products if card.name not in bought) or products


def answer_size(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part about which size to take."""
    products = _asked_about(sheet)
    if not products:
        draft = Draft("presale_size", "ask", ["Which product the size is for is not clear"], ["product_unknown"])
        return plain_part(sheet, intent, draft)
    card = next((each for each in products if any(option_key(name) == "size" for name in each.options)), products[0])
    flags = [*_variant_flags(sheet, card), *_told_before(sheet, card)]
    if is_measured(card):
        flags.append("measured")
    advice = sheet.known("product.size_advice", product_subject(card))
    if sheet.claims("measures_given"):
        sheet.note("The customer wrote their measurements or usual size: name the size that fits")
    reasons = [f"Size advice for {card.name}: {'on the card' if advice else 'the card has none'}"]
    return plain_part(sheet, intent, Draft("presale_size", "inform", reasons, flags), product_subject(card))


def answer_product(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part about a product's facts."""
    products = _asked_about(sheet)
    if not products:
        draft = Draft("presale_product", "inform", ["Which product is meant is not clear"], ["product_unknown"])
        return plain_part(sheet, intent, draft)
    if _colour_unknown(sheet, products[0]):
        reasons = [f"{products[0].name} does not come in the colour asked for"]
        draft = Draft("presale_product", "inform", reasons, ["colour_unknown"])
        return plain_part(sheet, intent, draft, product_subject(products[0]))
    flags = {product_subject(card): (*_version_flags(sheet, card), *_told_before(sheet, card)) for card in products}
    others = [product_subject(card) for card in products[1:]]
    reasons = [f"Facts of {', '.join(card.name for card in products)} from the product card"]
    draft = Draft("presale_product", "inform", reasons, (), others)
    part = plain_part(sheet, intent, draft, product_subject(products[0]))
    return part.model_copy(update={"flags": {**{key: found for key, found in flags.items() if found}, **part.flags}})


def _version_flags(sheet: Sheet, card: Product) -> tuple[str, ...]:
    """Write down the versions to be had; return the flags: none of them may be passed off as the one asked for."""
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    asked = _asked_version(sheet, card)
    if asked is None:
        _write_available(sheet, card, variants)
        sheet.note(f"No version of {card.name} is as asked for: see which one is meant")
        return ("version_unknown",)
    subject = product_subject(card)
    for axis in asked:
        sheet.write(("product.version", subject), card.options[axis], basis=[("product.options", subject)])
    meant = [other for other in variants if has_version(other, asked)]
    flags = [*write_asked_facts(sheet, card, meant), *_differences(sheet, card, meant)]
    if asked and card.available and len(asked) == len(card.options):
        return (*flags, "product_available")
    _write_of_size(sheet, card)
    return (*flags, *_variant_flags(sheet, card))


def _differences(sheet: Sheet, card: Product, meant: Sequence[Product]) -> list[str]:
    """Return in what the versions that could be meant differ; the lowest price is written down where prices do."""
    flags = []
    cheapest = _cheapest(sheet, meant)
    if cheapest is not None and any(other.price != cheapest.price for other in meant):
        basis = [("product.price", product_subject(cheapest))]
        sheet.write(("product.price_from", product_subject(card)), cheapest.price, basis=basis)
        flags.append("prices_differ")
    if len({other.available for other in meant}) > 1:
        flags.append("availability_differs")
    return flags


def _cheapest(sheet: Sheet, meant: Sequence[Product]) -> Product | None:
    """Return the cheapest version that can be bought, else the cheapest of all, in the store's currency."""
    priced = [card for card in meant if card.price.currency == sheet.store.currency]
    offered = [card for card in priced if card.available] or priced
    return min(offered, key=lambda card: card.price.amount, default=None)


def _told_before(sheet: Sheet, card: Product) -> list[str]:
    """Return the flag of a product that an earlier part of the reply tells of, and note that this one does."""
    place = ("product told", card.product_id)
    before = place in sheet.memory
    sheet.memory[place] = True
    return ["told_before"] if before else []


def _asked_version(sheet: Sheet, card: Product) -> Mapping[str, frozenset[str]] | None:
    """Return the options asked for that the variant has; None where it is not the one asked for."""
    understanding = sheet.understanding
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    asked = asked_version(sheet.said, understanding.language, understanding.wanted_options, variants)
    return asked if asked is not None and has_version(card, asked) else None


def answer_compatibility(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part about whether something fits."""
    products = leads(sheet)
    if not products:
        draft = Draft("presale_compatibility", "ask", ["Which product is meant is not clear"], ["product_unknown"])
        return plain_part(sheet, intent, draft)
    fit = write_fit(sheet, products)
    verdict: Verdict = "ask" if fit.flag == "compatibility_unknown" and not fit.is_asked_known else "inform"
    reasons = [f"{fit.product.name}: {fit.flag.replace('_', ' ')}, by its card"]
    flags = [fit.flag, *fit.besides, *_told_before(sheet, fit.product)]
    draft = Draft("presale_compatibility", verdict, reasons, flags, [service_subject(sheet)])
    return plain_part(sheet, intent, draft, product_subject(fit.product))


def answer_delivery(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part about how long delivery takes and what it costs."""
    products = leads(sheet)
    subject = product_subject(products[0]) if products else TICKET
    if products and is_sent_by_email(products[0]):
        sheet.write(("product.sent_by", subject), "email")
        draft = Draft("presale_delivery_time", "inform", [f"{products[0].name} comes by e-mail, by its card"])
        return plain_part(sheet, intent, draft, subject)
    rule = sheet.need(DeliveryRule, "delivery")
    place = sheet.understanding.destination
    country = _country(sheet, place)
    if country is None:
        sheet.note("The place that delivery is asked about is not one we know")
        return look_up(sheet, intent)
    if place is None and not _writes_from_home(sheet, rule):
        sheet.note("No destination is named, and the store delivers to more than one country")
        return look_up(sheet, intent)
    if place is None:
        sheet.note(f"No destination is named: the draft speaks of delivery within {sheet.store.region}")
    if place is not None and country != sheet.store.region:
        sheet.write(("delivery.country", subject), country)
    route = rule.route(country)
    if route is None:
        draft = Draft("presale_delivery_time", "inform", [f"No delivery to {country}"], ["destination_not_served"])
        return plain_part(sheet, intent, draft, subject)
    can_order = not products or products[0].available
    _write_route(sheet, subject, route, f"delivery/{rule.id}", can_order=can_order)
    flags = ["destination_served", *(["free_for_it"] if products and _is_free(sheet, products[0], route) else [])]
    draft = Draft("presale_delivery_time", "inform", [f"Delivery to {country} by policy"], flags)
    return plain_part(sheet, intent, draft, subject)


def _is_free(sheet: Sheet, card: Product, route: Route) -> bool:
    """Return whether a product alone, in whatever version could be meant, is worth enough for free delivery."""
    asked = _asked_version(sheet, card)
    if asked is None or route.free_from is None:
        return False
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    cheapest = min((other.price.amount for other in variants if has_version(other, asked)), default=None)
    same_currency = all(other.price.currency == route.free_from.currency for other in variants)
    return cheapest is not None and same_currency and cheapest >= route.free_from.amount


def _country(sheet: Sheet, place: str | None) -> str | None:
    """Return the country that is asked about, the store's own when none is named; None for an unknown place."""
    if place is None:
        return sheet.store.region
    return place if _COUNTRY.fullmatch(place) else country_of(place)


def _writes_from_home(sheet: Sheet, rule: DeliveryRule) -> bool:
    """Return whether an unnamed destination can only be the store's country: a foreign language may mean another."""
    only_home = all(tuple(route.to) == (sheet.store.region,) for route in rule.routes)
    return only_home or sheet.understanding.language == sheet.store.languages[0]


def answer_wholesale(sheet: Sheet, intent: IntentName) -> Part:
    """Return the part about a larger quantity; the binding quote comes from a person."""
    rule = sheet.need(WholesaleRule, "wholesale")
    products = leads(sheet)
    subject = product_subject(products[0]) if products else TICKET
    policy = f"policy:wholesale/{sheet.store.id}"
    record = f"wholesale/{rule.id}"
    clause = sheet.write_clause("wholesale", policy, rule, rule.clause)
    sheet.write(("wholesale.minimum", subject), rule.minimum, rule=record)
    quantity = _pieces(sheet, products)
    scope = [policy, service_subject(sheet)]
    if quantity is None:
        reasons = ["A larger quantity is asked about without a number"]
        return plain_part(sheet, intent, Draft("wholesale_quote", "ask", reasons, (), scope, clause), subject)
    sheet.write(("wholesale.quantity", subject), quantity)
    if quantity < rule.minimum:
        reasons = [f"{quantity} pieces are fewer than the minimum of {rule.minimum}"]
        draft = Draft("wholesale_quote", "inform", reasons, ["below_minimum"], scope, clause)
        return plain_part(sheet, intent, draft, subject)
    priced = next((card for card in products[:1] if _has_one_price(sheet, card)), None)
    _write_tier(sheet, subject, rule, quantity, priced)
    sheet.note("The wholesale figures are the price list's; the binding quote comes from sales")
    reasons = [f"{quantity} pieces: the price list's tier"]
    return plain_part(sheet, intent, Draft("wholesale_quote", "inform", reasons, (), scope, clause), subject)


def _has_one_price(sheet: Sheet, card: Product) -> bool:
    """Return whether every version that could be meant costs the same; one must be as asked for."""
    asked = _asked_version(sheet, card)
    if asked is None:
        return False
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    return all(other.price == card.price for other in variants if has_version(other, asked))


def _pieces(sheet: Sheet, products: Sequence[Product]) -> int | None:
    """Return the number of pieces asked about: one that stands right before the product's name is the product's."""
    quantity = sheet.understanding.quantity
    if quantity is None or not products:
        return quantity
    names = "|".join(re.escape(word) for word in re.findall(r"[^\W\d_]{3,}", products[0].name))
    number = r"(?<![a-zà-ɏ\d_.,#-])([1-9]\d{1,4})"
    own = re.search(rf"{number}\s?[个件盏只套台把顶x×]?\s?(?:{names})", sheet.said, re.IGNORECASE) if names else None
    return int(own[1]) if own is not None else quantity


def _write_tier(sheet: Sheet, subject: str, rule: WholesaleRule, quantity: int, card: Product | None) -> None:
    record = f"wholesale/{rule.id}"
    tier = max((tier for tier in rule.tiers if tier.at_least <= quantity), key=lambda t: t.at_least, default=None)
    if tier is None:
        return
    sheet.write(("wholesale.discount", subject), f"{tier.percent.normalize():f}", rule=record)
    if card is None or card.price.currency != sheet.store.currency:
        return
    basis = [("product.price", product_subject(card)), ("wholesale.quantity", subject)]
    unit = (card.price.amount * (100 - tier.percent) / 100).quantize(_CENT, ROUND_HALF_UP)
    currency = card.price.currency
    sheet.write(("wholesale.unit_price", subject), Money(amount=unit, currency=currency), rule=record, basis=basis)
    total = Money(amount=unit * quantity, currency=currency)
    sheet.write(("wholesale.total", subject), total, rule=record, basis=basis)


def _write_route(sheet: Sheet, subject: str, route: Route, record: str, *, can_order: bool) -> None:
    sheet.write(("delivery.duration", subject), route.duration, rule=record)
    sheet.write(("delivery.method", subject), sheet.words(route.method), rule=record)
    if route.fee is not None:
        sheet.write(("delivery.fee", subject), route.fee, rule=record)
    if route.free_from is not None:
        sheet.write(("delivery.free_from", subject), route.free_from, rule=record)
    dispatch = sheet.find(DispatchRule, "dispatch")
    if dispatch is None or not can_order:
        return
    first, last = dispatch_span(sheet, dispatch)
    calendar = sheet.calendar
    basis = [("delivery.duration", subject)]
    earliest, latest = calendar.after(first, route.duration, "least"), calendar.after(last, route.duration, "most")
    sheet.write(("delivery.earliest", subject), earliest, rule=record, basis=basis)
    sheet.write(("delivery.latest", subject), latest, rule=record, basis=basis)


def _variant_flags(sheet: Sheet, card: Product) -> list[str]:
    """Write down which values of the product's main option can be had; return the flags that follow."""
    wanted = sheet.understanding.wanted_options
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    _write_available(sheet, card, variants)
    flags = ["product_available"] if card.available else []
    return flags if wanted or not card.options else [*flags, "options_unknown"]


def _colour_unknown(sheet: Sheet, card: Product) -> bool:
    """Return whether a colour is asked for that no variant has; then the colours that can be had are written down."""
    variants = [other for other in sheet.context.products if other.product_id == card.product_id]
    if not names_unknown_colour(sheet.understanding.wanted_options, variants):
        return False
    for other in variants:
        value = option_value(other.options, "colour")
        if (
            other.available
            and value
            and len(sheet.values("product.available_options", product_subject(card))) < MAX_OPTIONS
        ):
            basis = [("product.options", product_subject(other)), ("product.availability", product_subject(other))]
            sheet.write(("product.available_options", product_subject(card)), value, basis=basis)
    return True


def _write_of_size(sheet: Sheet, card: Product) -> None:
    """Write down in which colours the size asked about can be had, where the product comes in several."""
    wanted = sheet.understanding.wanted_options
    if len(card.options) == 1 or not any(option_key(name) == "size" for name in wanted):
        return
    for other in sheet.context.products[: MAX_OPTIONS * 2]:
        fits = all(same_value(option_value(other.options, name), value) for name, value in wanted.items())
        if other.product_id == card.product_id and other.available and fits:
            basis = [("product.options", product_subject(other)), ("product.availability", product_subject(other))]
            value = ", ".join(other.options.values())
            sheet.write(("product.available_options", product_subject(card)), value, basis=basis)


def _write_available(sheet: Sheet, card: Product, variants: Sequence[Product]) -> None:
    """Write down the sizes (else the first option's values) that can be had with the other options asked for."""
    axis = next((name for name in card.options if option_key(name) == "size"), next(iter(card.options), None))
    if axis is None or sheet.values("product.available_options", product_subject(card)):
        return
    fixed = {name: value for name, value in sheet.understanding.wanted_options.items() if not same_option(name, axis)}
    for other in sorted(variants, key=lambda card: value_rank(card.options.get(axis, ""))):
        fits = all(same_value(option_value(other.options, name), value) for name, value in fixed.items())
        value = other.options.get(axis)
        if (
            other.available
            and fits
            and value
            and len(sheet.values("product.available_options", product_subject(card))) < MAX_OPTIONS
        ):
            basis = [("product.options", product_subject(other)), ("product.availability", product_subject(other))]
            sheet.write(("product.available_options", product_subject(card)), value, basis=basis)
