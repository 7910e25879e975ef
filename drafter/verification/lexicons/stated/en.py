"""English words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": "changed the address | has its new address",
        "exchange_confirmed": "confirmed the exchange | has been confirmed | is confirmed",
        "label_issued": "is ready | is your label",
        "order_cancelled": "cancelled | is cancelled",
        "partial_refund": "has been issued | issued the refund | refunded | refunded part",
        "refund_issued": (
            "has been issued | has gone out | have refunded | issued the refund | refunded | refunded part"
        ),
        "replacement_confirmed": "are replacing | is confirmed",
        "return_approved": "is approved",
    },
    "order.cancel_reason": {
        "declined": "the payment didn't go through",
        "inventory": "the shoes sold out | they were out of stock | we ran out of stock | we sold out",
    },
    "order.fulfillment_status": {
        "@*": "in parts | part of your order",
        "@address_change": "hasn't left us yet | is still with us",
        "@address_change_too_late": "has already left us | has been delivered",
        "@cancel_possible": "hasn't left us yet | is still with us",
        "@cancel_too_late": "has already left us | has been delivered",
        "@on_hold": "is on hold",
        "@scheduled": "is scheduled | is scheduled for a later day",
        "@wismo_not_shipped": "hasn't been sent yet | hasn't left us yet",
        "in_progress": (
            "is already being packed | is being packed | is being packed right now | is on the packing bench | packing"
        ),
        "on_hold": "is being held | is currently on hold | is on hold | is paused",
        "partially_fulfilled": "in more than one parcel | in parts | in several parts | in stages",
        "unfulfilled": "hasn't left us yet | hasn't shipped | is still in our warehouse | they're still here",
    },
    "order.hold_reason": {
        "address": "the address | we can't send it to the address as it stands",
        "awaiting_payment": "its payment hasn't reached us yet",
        "stock": "something in it isn't in stock",
    },
    "order.paid_with": {
        "card": "back on your card | back to your card | on your card | to the card you paid with | to your card",
        "gift_card": "to your gift card",
    },
    "order.payment_status": {
        "@payment_action": "hasn't reached us yet | is only reserved | it hasn't reached us yet | the payment",
        "authorized": (
            "has only been reserved | is only reserved | no payment has been collected | "
            "the amount is only reserved so far | the amount was only reserved"
        ),
        "expired": "has expired | no payment has been collected",
        "paid": "we have your payment | your payment is still with us",
        "partially_paid": "part of the payment | we have your payment | your payment is still with us",
        "partially_refunded": "refunded",
        "pending": "no payment has been collected",
        "refunded": "refunded",
        "voided": "no money was taken | no payment has been collected | the amount was only reserved",
    },
    "order.return_status": {
        "in_progress": "is open",
        "inspection_complete": "has been checked",
        "requested": "is open",
        "returned": "is complete",
    },
    "order.status": {
        "cancelled": "had to be cancelled | is cancelled | was cancelled",
    },
    "policy.clause": {
        "@address_change": "can be changed | can still change the address",
        "@address_change_too_late": "can no longer change its address | can no longer change the address",
        "@cancel_possible": "can be cancelled | can cancel it | can still be cancelled | can still cancel it",
        "@cancel_too_late": (
            "can no longer be cancelled | can no longer cancel | can no longer cancel it | can't be cancelled | "
            "can't be cancelled anymore | is too late to cancel"
        ),
        "@exchange_denied": "can't exchange | is no longer possible | isn't possible",
        "@exchange_quote": "can exchange | can swap",
        "@item_problem": (
            "a replacement and a refund are both possible | a replacement or a refund | both are open to you | "
            "is possible | we can replace it or refund it | with a replacement or a refund | "
            "you may have a replacement or a refund"
        ),
        "@return_denied": (
            "can no longer be returned | can no longer take a return | can no longer take it back | "
            "can't accept a return | can't be returned | can't be returned anymore | can't be sent back | "
            "can't come back | can't take back | is past its return date | "
            "is past the point where it can be returned | isn't possible"
        ),
        "@return_steps": (
            "can be returned | can be sent back | can come back to us | can return | can send back | "
            "is possible | isn't returnable | may come back to us | no return is possible | "
            "the law gives you this right | your right by law"
        ),
        "@wismo_delivered_not_received": (
            "we'll ask for a search | we'll get it traced | we'll have a trace opened | we'll have it traced | "
            "we'll open an inquiry"
        ),
        "@wismo_lost": (
            "can choose between a replacement and a refund | can get the daypack again or have your money back | "
            "can have a replacement or your money back | can have the daypack sent again or be refunded | "
            "can pick either a replacement or a refund | is possible"
        ),
    },
    "policy.return_shipping": {
        "customer": "the cost of return shipping is yours | you pay for return shipping",
        "merchant": (
            "return shipping costs you nothing | return shipping is free | sending it back is free | "
            "the return is free | the return is on us | the shipping is on us | we cover the shipping | "
            "we pay for return shipping | we pay for the return | we pay for the way back"
        ),
    },
    "product.availability": {
        "available": "is available",
        "unavailable": "isn't available",
    },
    "refund.method": {
        "card": "back to your card | to your card",
    },
    "refund.status": {
        "completed": "followed | refunded | sent back | was refunded | was sent | went back | went out",
        "failed": "did not go through",
        "pending": "is being processed | is making its way | is on its way | is on the way | is under way",
    },
    "return.status": {
        "approved": "is approved",
        "closed": "is closed",
        "declined": "was declined",
        "in_transit": (
            "is heading back to us | is on its way to us | is still on its way back to us | is travelling back to us"
        ),
        "received": "has reached us",
        "requested": "is with us",
    },
    "shipment.next_step": {
        "back_to_us": (
            "after it arrives here | as soon as it's back here | as soon as it's back with us | "
            "once it's back with us | once we have it | when it gets back to us"
        ),
        "carrier_inquiry": (
            "us to open an inquiry | we'll ask for a trace | we'll get it traced | we'll have it looked into | "
            "we'll have it traced | we'll launch an inquiry | we'll open an inquiry | we'll raise an inquiry | "
            "we'll request a trace | we'll start an inquiry"
        ),
        "carrier_pickup": "once it's collected | the next step is the pickup",
        "collect": "can collect it | collect them | go and get it | pick it up | stop by and grab it",
        "delivery_by": (
            "aims to deliver it | delivery | delivery is still to come | delivery is the next step | "
            "expects to deliver it | expects to deliver the lamp | expects to hand it over | "
            "has delivery planned | hopes to deliver it | is delivery | is due to arrive | is expected | "
            "it should move on from there | it should still make its way to you | it's expected | "
            "plans to bring it to you | plans to drop it off | should arrive | should be with you | "
            "should get to you | should reach you | will be with you"
        ),
        "delivery_today": (
            "delivery is planned for today | delivery should come next | it's scheduled for today | "
            "should be with you today | the plan is to hand it over today"
        ),
        "second_attempt": (
            "a second attempt | they'll try once more | will come again | will make another attempt | will try again"
        ),
        "transit": (
            "delivery | delivery is pending | delivery is still outstanding | delivery is still to come | "
            "delivery is the next step | expects to deliver it | is delivery | it should move on from there | "
            "it should still make its way to you | it still has to be delivered | should be with you | "
            "should reach you | they're still to be delivered"
        ),
    },
    "shipment.status": {
        "@*": "shows no delivery",
        "attempt_failed": (
            "could not be handed over | could not hand it over | couldn't hand it over | didn't work out | "
            "nobody was there to take it"
        ),
        "available_for_pickup": (
            "are ready for pickup | is at a pickup point | is ready for you to collect | is waiting for you | "
            "ready for you to collect"
        ),
        "delivered": "arrived | delivered | left with you | reached you | was delivered",
        "exception": (
            "a delivery problem | a problem delivering | a problem with the delivery | "
            "an issue with the delivery | have flagged a problem | logged a problem | run into a delivery problem"
        ),
        "in_transit": (
            "are on the way | has | has been with | haven't arrived yet and are still with | is already moving | "
            "is currently travelling | is en route | is in transit | is making its way to you | "
            "is now in transit | is on its way | is on its way to you | is on the move | is on the road | "
            "is on the way | is still in transit | is still on its way | is underway | on its way | "
            "still in transit | still on its way | still on the road"
        ),
        "label_created": (
            "has | has its shipping label | has yet to be collected | has yet to collect it | hasn't scanned it yet"
        ),
        "lost": "is lost | lost | was lost on the way",
        "out_for_delivery": "has | on the delivery truck | out for delivery",
        "returning": (
            "has started sending it back to us | is bringing it back to us | is bringing the parcel back to us | "
            "is heading back to us | is on its way back to us | is returning it to us | is sending it back to us"
        ),
        "unknown": "we can't see from here where it is now",
    },
}
