"""The slots a wording may show and the flags its conditions may ask for.

One table for everyone: context and decision produce evidence under these names, the playbook may use no other,
composing renders them by kind, verification looks for what they hold. The part before the dot is the kind of
subject: `shipment.carrier` is about a `shipment:<order>/<id>` subject.
"""

from dataclasses import dataclass

from drafter.domain.evidence import EvidenceKind


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot's kind, what it holds (read by leads and shown to models), and whether it may hold several."""

    kind: EvidenceKind
    about: str
    many: bool = False


SLOTS: dict[str, Slot] = {
    # the order, as gathered
    "order.number": Slot("order_number", "the order's number as the customer knows it"),
    "order.reference": Slot("order_number", "the marketplace's number of the same order"),
    "order.placed_on": Slot("date", "the day it was ordered"),
    "order.status": Slot("status", "open, cancelled or closed"),
    "order.payment_status": Slot("status", "the payment's state"),
    "order.fulfillment_status": Slot("status", "the state of packing and shipping"),
    "order.return_status": Slot("status", "the state of returns on the order"),
    "order.total": Slot("money", "what the order cost"),
    "order.paid_with": Slot("status", "payment method: card, paypal, gift_card, bank_transfer, klarna, ..."),
    "order.hold_reason": Slot("status", "why it is on hold, where a customer may know it"),
    "order.scheduled_for": Slot("date", "the day a scheduled order ships"),
    "order.payment_due_by": Slot("date", "the last day to pay, or before an authorisation expires"),
    "order.cancel_reason": Slot("status", "why it was cancelled: customer, inventory, declined, other"),
    "order.shipping_method": Slot("text", "the shipping method's name"),
    "order.city": Slot("address", "the city it goes to"),
    "order.address": Slot("address", "the address it goes to, one line"),
    "order.items": Slot("product", "everything ordered", many=True),
    "order.unshipped_items": Slot("product", "what has not left yet", many=True),
    "order.shipment_count": Slot("quantity", "number of parcels so far"),
    "order.exception_note": Slot("text", "a notice the merchant published for customers, in its own words"),
    "order.customer_note": Slot("text", "a note on the order meant for the customer"),
    # each item
    "item.name": Slot("product", "the item's name as sold"),
    "item.options": Slot("option", "its size, colour, ...", many=True),
    "item.quantity": Slot("quantity", "how many were ordered"),
    "item.sku": Slot("sku", "the article number"),
    "item.unit_price": Slot("money", "price of one"),
    # each parcel, as gathered
    "shipment.index": Slot("quantity", "1 for the first parcel, 2 for the second, ..."),
    "shipment.carrier": Slot("carrier", "who carries it"),
    "shipment.service": Slot("text", "the carrier's service"),
    "shipment.tracking_number": Slot("tracking_number", "the parcel's tracking number"),
    "shipment.tracking_url": Slot("url", "where to follow it"),
    "shipment.status": Slot("status", "where the parcel stands"),
    "shipment.shipped_on": Slot("date", "the day it was handed to the carrier"),
    "shipment.delivered_on": Slot("date", "the day it was delivered"),
    "shipment.delivered_at": Slot("datetime", "the moment it was delivered"),
    "shipment.eta_earliest": Slot("date", "first day of the delivery window"),
    "shipment.eta_latest": Slot("date", "last day of the delivery window, or the day it is due"),
    "shipment.last_event_at": Slot("datetime", "the last carrier scan"),
    "shipment.last_event_on": Slot("date", "the day of the last carrier scan"),
    "shipment.last_location": Slot("text", "the place of the last scan"),
    "shipment.items": Slot("product", "what is in the parcel", many=True),
    # each parcel, as decided
    "shipment.item_options": Slot("option", "its item's size or colour, where another parcel holds one of that name"),
    "shipment.next_step": Slot(
        "status",
        "what happens next: carrier_pickup, transit, delivery_by, delivery_today, second_attempt, collect, "
        "carrier_inquiry, back_to_us, nothing",
    ),
    "shipment.news_age": Slot("duration", "days since the last scan, when the news is old"),
    "shipment.days_late": Slot("duration", "days past the promised day"),
    "shipment.wait_until": Slot("date", "the day after which the merchant acts (inquiry, resend or refund)"),
    # refunds and returns, as gathered
    "refund.amount": Slot("money", "what was paid back"),
    "refund.reason": Slot("text", "why, as recorded for the customer"),
    "refund.method": Slot("status", "where the money goes: card, paypal, gift_card, ..."),
    "refund.status": Slot("status", "pending, completed or failed"),
    "refund.issued_on": Slot("date", "the day it was issued"),
    "return.status": Slot("status", "requested, approved, declined, in_transit, received or closed"),
    "return.reason": Slot("text", "the customer's reason"),
    "return.label_url": Slot("url", "the return label"),
    "return.items": Slot("product", "what comes back", many=True),
    # money that goes back, as decided
    "refund.timing": Slot("duration", "how long the payment method takes; `0 day` means at once"),
    "refund.expected_by": Slot("date", "the last day by which the refund should show"),
    "order.refund_total": Slot("money", "all refunds of the order together"),
    "order.earliest_dispatch": Slot("date", "first day it is expected to leave"),
    "order.dispatch_by": Slot("date", "last day by which it should leave"),
    # policy, as decided
    "policy.window": Slot("duration", "the window's length"),
    "policy.window_starts": Slot("date", "the day the window counts from"),
    "policy.window_ends": Slot("date", "the last day of the window"),
    "policy.days_left": Slot("duration", "days left in the window"),
    "policy.fee": Slot("money", "a fee that applies"),
    "policy.fee_percent": Slot("percentage", "a restocking fee in percent"),
    "policy.return_shipping": Slot("status", "who pays the way back: merchant or customer"),
    "policy.refund_timing": Slot("duration", "how long a refund takes once it is issued"),
    "policy.processing": Slot("duration", "how long the merchant needs once goods or a request arrived"),
    "policy.response_time": Slot("duration", "how soon the merchant answers"),
    "policy.clause": Slot("clause", "the clause that decided, in the customer's language"),
    "policy.url": Slot("url", "where the policy can be read"),
    "policy.title": Slot("text", "the policy's title"),
    # what is asked about
    "return.refund_amount": Slot("money", "what the customer would get back"),
    "request.items": Slot("product", "the items the request is about", many=True),
    "request.excluded_items": Slot("product", "items asked about that do not qualify", many=True),
    "exchange.wanted": Slot("product", "the item wanted instead"),
    "exchange.options": Slot("option", "the size or colour wanted", many=True),
    "exchange.price": Slot("money", "its price"),
    "exchange.difference": Slot("money", "price difference, without a sign"),
    "exchange.alternatives": Slot("option", "what is available instead", many=True),
    # product cards
    "product.name": Slot("product", "the product's name"),
    "product.options": Slot("option", "this variant's options", many=True),
    "product.version": Slot("option", "the options asked for, where there is such a variant", many=True),
    "product.sku": Slot("sku", "the article number"),
    "product.price": Slot("money", "its price"),
    "product.url": Slot("url", "its page"),
    "product.availability": Slot("status", "available or unavailable"),
    "product.size_advice": Slot("text", "the merchant's own size advice"),
    "product.attributes": Slot("text", "further facts from the card", many=True),
    "product.compatible_with": Slot("product", "what it fits", many=True),
    "product.asked_for": Slot("product", "the thing the customer wants it to fit"),
    "product.available_options": Slot("option", "variants that can be bought", many=True),
    # before buying
    "delivery.country": Slot("status", "the country asked about, if not the store's own; shown as `to Austria`"),
    "delivery.duration": Slot("duration", "delivery time to the place asked about"),
    "delivery.earliest": Slot("date", "first possible delivery day if ordered now"),
    "delivery.latest": Slot("date", "last delivery day if ordered now"),
    "delivery.method": Slot("text", "the shipping method's name"),
    "delivery.fee": Slot("money", "what shipping costs"),
    "delivery.free_from": Slot("money", "order value from which shipping is free"),
    "wholesale.minimum": Slot("quantity", "smallest wholesale quantity"),
    "wholesale.quantity": Slot("quantity", "pieces asked about"),
    "wholesale.discount": Slot("percentage", "the tier's discount"),
    "wholesale.unit_price": Slot("money", "price of one at that tier"),
    "wholesale.total": Slot("money", "all pieces at that tier"),
    # confirmed by the helpdesk
    "action.name": Slot("action", "what was done"),
    "action.amount": Slot("money", "the amount confirmed"),
    "action.reason": Slot("text", "the reason confirmed"),
    "action.url": Slot("url", "the link confirmed, e.g. the label"),
    # the best knowledge passage, subject `knowledge`
    "passage.text": Slot("text", "what the article says"),
    "passage.title": Slot("text", "the article's title"),
    "passage.url": Slot("url", "where the article can be read"),
    "passage.language": Slot("status", "the language it is written in, shown by its name"),
    # always there
    "customer.name": Slot("name", "the customer's name"),
    "store.name": Slot("text", "the store's name"),
    "brand.name": Slot("text", "the brand's name"),
    "today.date": Slot("date", "the day of the draft in the store's time zone"),
}

FLAGS: dict[str, str] = {
    # on a shipment
    "late": "past the promised day and not delivered",
    "stale": "no scan for longer than is usual",
    "tracking_down": "the carrier or aggregator could not be reached just now",
    "lost": "the carrier says lost, or the wait is over",
    "has_tracking": "the parcel has a tracking number",
    "claimed_not_received": "the carrier says delivered, the customer says it is not there",
    "delivered_today": "delivered on the day of the draft",
    "eta_passed": "the last promised day is over",
    "eta_single": "the delivery window is one day",
    # on an order
    "split": "more than one parcel",
    "some_unshipped": "part of the order has not left",
    "all_delivered": "every parcel was delivered",
    "overdue_dispatch": "it should have left already",
    "authorization_expiring": "the payment authorisation runs out soon",
    "authorization_expired": "the payment authorisation ran out",
    "payment_pending": "no payment has arrived",
    "partially_paid": "part of the amount is missing",
    "refund_pending": "a refund is under way",
    "refund_completed": "a refund was paid out",
    "refund_failed": "a refund failed",
    "refund_overdue": "the last day by which a completed refund should show is over",
    "refund_partial": "less than the total was refunded",
    "no_refund": "no refund is recorded",
    "multiple_refunds": "more than one refund",
    "cancelled_by_customer": "cancelled because the customer asked",
    "cancelled_by_merchant": "cancelled because of stock or payment",
    "subscription": "a scheduled or repeating order",
    # on a policy decision
    "no_window": "the policy sets no time limit",
    "final_sale": "an item is final sale",
    "never_allowed": "the policy allows no such change of any order",
    "outside_window": "the window is over",
    "not_yet_delivered": "the goods have not arrived",
    "reason_needed": "the policy wants a reason",
    "photo_needed": "the policy wants a photo",
    "already_requested": "the same request is already open",
    "already_shipped": "the goods have left",
    "already_done": "it was already done",
    "statutory": "the right stands in law, not only in the shop's terms",
    "fee_applies": "a fee is taken",
    "free_return": "the merchant pays the way back",
    "defect_path": "defects are handled apart from returns",
    "label_asked": "the customer asks for the return label, and none is on record",
    "label_ready": "a label exists",
    "refund_at_once": "the refund arrives at once",
    "state_not_allowed": "the order's state does not allow it",
    "category_excluded": "the category is excluded",
    "partly_allowed": "only some of the items qualify",
    # on an exchange or product
    "exchange_costs_more": "the wanted item costs more",
    "exchange_costs_less": "the wanted item costs less",
    "exchange_even": "the price is the same",
    "exchange_unavailable": "the wanted item is not available",
    "another_version": "what is wanted is another size, colour, ... of the item itself",
    "another_product": "another product is wanted, and only variants of the same one are exchanged",
    "return_open": "the goods could be returned instead; `policy.window_ends` is then the return's",
    "options_unknown": "the customer did not say which variant",
    "colour_unknown": "the colour asked for does not exist",
    "measured": "the product's sizes are measures, not sizes that somebody wears",
    "fits_asked": "what the product goes with is asked, and nothing that it might go with is named",
    "version_unknown": "no version of the product is as asked for, by any reading of the words",
    "product_unknown": "the product could not be identified",
    "product_available": "it can be bought",
    "compatible": "the card says it fits",
    "not_compatible": "the card says what it fits, and this is not among it",
    "compatibility_unknown": "the card does not say",
    "destination_served": "the store delivers there",
    "destination_not_served": "the store does not deliver there",
    "below_minimum": "fewer pieces than the wholesale minimum",
    # on the knowledge found (subject `knowledge`)
    "passage_in_language": "the best passage is in the customer's language",
    # on the ticket (subject `ticket`)
    "not_party": "the requester is not known as the order's party",
    "several_orders": "more than one order could be meant",
    "second_contact": "the customer wrote again without an answer",
    "angry": "the customer is angry",
    "risk": "something for a person to judge",
    "number_given": "the ticket names an order number",
    "address_given": "the customer wrote the new address in the ticket",
    "photo_given": "the customer says that a photo is attached, or one is",
    "measures_given": "the customer wrote their measurements or the size they usually wear",
    # on the ticket, where a person takes over: what was understood
    "wish": "one of the following holds",
    "part_wish": "only part of the order is to be cancelled",
    "addition_wish": "something is to be added to the order",
    "place_wish": "the parcel is to be left with somebody or somewhere else",
    "version_wish": "something else than ordered is wanted, and nothing has left yet",
    "later_wish": "the order is to come later",
    "address_wish": "the order is to go to another address",
    "denies_cancelling": "the customer says that they never cancelled",
    "cancel_chased": "the customer says that it is still not cancelled",
    "paid_claim": "the customer says that they have paid",
    "said_yes": "the customer said yes to what was offered",
    "unheard": "the customer could not reach anybody",
}


def slot_kind(name: str) -> EvidenceKind:
    """Return the kind of a slot's evidence; KeyError for an unknown slot."""
    return SLOTS[name].kind
