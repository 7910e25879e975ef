"""English phrases: what a reply may claim, and the words around it (see `lexicons` for the rows' meaning)."""

TABLES = {
    "parcel": {
        "delivered": "delivered | arrived | has/have reached you/your | reached you/your | dropped off | signed for | handed over? to you/someone/somebody/your | left with/at/by your/a/the .. neighbour/neighbor/porch/door*/reception | put/placed in/into your mailbox/letterbox | made it to you/your | delivery was/is complete/completed/successful | was/were received by/at | with you already | at your door | left on/at/in your/the .. porch/doorstep/door/step/mailbox/garage | on/at your doorstep/door/porch/step | in your hands already | reached its destination | handed over? at your | already have it/the | have it already | been dropped | with a neighbour/neighbor | got there | order has .. been received | successfully delivered | marked as delivered | been received",
        "out": "on his/her/their delivery? round/rounds/route | has it aboard | has it on board | out for delivery | out for final delivery | on the/a delivery vehicle/van/truck | on the/a van/truck | with the/a/your driver | with the courier for delivery | on board .. for delivery | on the last mile | on the final stretch/leg | loaded for delivery | being delivered today | on the van | on the truck | loaded for today | on today s round/route/run | bringing it/them/the .. round/around/to you | courier/driver .. bringing/brings/has it/the | ring your bell | at your door any | with you within the hour | last stop | with the local driver | with a local driver | delivery later today and is | with the delivery driver | driver has it | local courier for delivery | driver is delivering/bringing | courier is delivering/bringing | delivering it/them today | delivered today by the driver",
        "attempt": "delivery attempt .. failed/unsuccessful/missed | failed/unsuccessful/missed delivery attempt? | attempted delivery/to | attempted a delivery | tried to deliver/hand/drop | missed you | could not be delivered | couldn t be delivered | could not deliver | couldn t deliver | wasn t able to deliver | was unable to deliver | were unable to deliver | nobody/no-one was home/there/in/around | no one was home/there/in/around | attempt .. failed/unsuccessful | delivery attempt | knocked | rang .. no one/nobody | rang but | no one answered | nobody answered | couldn t get anyone | could not get anyone | first try .. deliver* | try at delivering | delivery .. didn t work | delivery .. did not work | wasn t anyone | no one at the door | nobody at the door | couldn t reach you | unable to complete .. delivery | unable to deliver | could not complete .. delivery | failed to deliver",
        "pickup": "ready for collection/pickup/pick-up | ready for you to | ready to be? collected/collect/pick*/picked | ready and? waiting .. collect*/pick* | waiting for you at/to/in | waiting to be collected/picked up? by? you? | can be collected/picked | available for pickup/pick-up/collection | waiting at | being held .. for you/collection/pickup | at the/a/your .. pickup/pick-up/collection point/location/shop/store | can/could/may collect/pick it/them/the/your/this | held at .. post/pickup/collection/branch/depot | to be picked up by you | at the/a parcel .. locker/shop/station | in the/a .. locker | at the/a service point | only need the code | fetch it/them | keeping it/them/the .. for you | collect it/them from | pick it/them up .. from | waiting there for you | go and collect/get/fetch",
        "transit": "on its/their way | on the way to you/your | in transit | under way | underway | en route | making its/their way | moving/travelling/traveling/heading/headed through/to/towards/toward/your/for | coming your way | still moving | in the carrier s? network/hands | on the road | on the move | moving through | rolling/travelling/traveling/journeying/making .. towards/toward/to you | still travelling/traveling | somewhere between | on the road to | halfway | still with the carrier/courier | still out there | in the carrier s hands | in the network | making good progress | carrier/ups/usps/fedex/dhl has your/the package/parcel | progressing",
        "shipped": "shipped | dispatched | despatched | left us/our/here/the | sent out/off | posted | mailed | "
        "handed over? to the/ups/usps/fedex/dhl/dpd/gls/royal/evri/hermes/sf/yunexpress | handed over | went out | gone out | on its/their way since | "
        "picked up by ups/usps/fedex/dhl/dpd/gls/royal/evri/the .. carrier/courier? | "
        "collected by ups/usps/fedex/dhl/dpd/gls/royal/evri/the .. carrier/courier | already left",
        "exception": "run/ran/runs into a/an/some? .. problem/trouble/issue/snag/difficult* | hit a/an .. snag/problem/issue | got? stuck | held up | held in/at/by .. customs | damaged in/on/during .. transit/route/way | carrier/ups/usps/fedex/dhl .. reports/reported/flagged/logged/recorded a/an .. problem/exception/issue | delivery exception | an exception | problem with/during the/its/your .. delivery/parcel/address/route | misrouted | missorted | stopped .. on the/its way | an irregularity | something went wrong | reports/reported/flags/flagged a/an .. problem/exception/issue/delay",
        "returning": "on its/their/the way back | being/been/is/are returned to us/the/our/sender | returning to us/the/our/sender | return to sender | returned to sender | coming/going/heading/travelling/traveling/headed back to? us/our/the | back to the sender | sent back to us/our by | turned around | sending it/them back to us | bringing/bring/brings it/them/the/your .. back | is taking it back to us | coming home/back to us | heading/headed back | sent back our way | been sent back | on the way home | turned round | coming our way again | back towards us | is going back to us/the/our | started returning | begun returning | started to return | is returning it/the/your | being sent back | in the process of being returned | returning the/your package/parcel | routed back | being routed back | rerouted to us | redirected back to us",
        "lost": "lost | gone missing | went missing | missing in transit | cannot/can t be? locate*/found | could not be? locate*/found | couldn t be? locate*/found | lost track | without a trace | disappeared | vanished | nobody can find | no one can find | can t be found | vanished | written .. off | write it off | no trace | never turned up anywhere | has been lost | assume .. lost/gone | cannot be traced | can t be traced | misplaced",
        "label": "label has/was/is? been? created/printed | shipping label .. created/printed/ready/made | awaiting collection/pickup by | waiting to be handed/scanned | waiting for .. first? scan/pickup/pick-up/collection/carrier to | not been scanned yet | not yet been scanned | hasn t been scanned yet | has yet to be? scan* | announced to | registered with | ready to be handed | packed and labelled/labeled | ready for the carrier | has/have its? shipping label | hasn t scanned it/them/the/your | has not scanned it/them/the | not yet scanned | has/have yet to collect/pick/scan | is packed and | packed .. yet to",
        "idle": "once/after/when/before/if/until delivered | as/when/where it arrived | arrived damaged/broken/faulty/defective/chipped/late/wrong | delivered to the wrong/your/this | shipped from/with/by | lost for words | at a loss | marked as lost | posted you/here/there | keep you posted | has yet to arrive | sent off for | on its/their way to us | on its/their way to your card/account/paypal/bank/wallet | on its/their way back to your card/account/paypal/bank | lost time",
    },
    "order": {
        "cancelled": "had to cancel | cancelled | canceled | went ahead with the cancellation | cancellation is/has .. done/gone/complete/through | off the books | called it off | called the order off | stopped your order | cancellation is complete/done/confirmed",
        "hold": "on hold | paused | holding your/the/this order | held back | put a hold | placed a hold",
        "preparing": "being prepared/packed/processed/readied/picked | preparing/packing/readying/picking your/the/this/it/them | get*/getting it/them/your/the/everything .. ready | in preparation | in/at our/the warehouse | with our warehouse | still with us/here | still packing/preparing | not shipped yet | not yet shipped | still on our shelf/shelves | nothing has left | still in our building/warehouse | haven t handed it/them/the | has not been handed | hasn t been handed | still here with us | yet to leave | not left our/the .. building | haven t shipped/sent it/them/the/your | waiting to be packed | yet to be dispatched/shipped/sent/packed | still to be dispatched/shipped/sent/packed | awaiting dispatch/shipment",
        "scheduled": "scheduled for/to | is/are a? scheduled | planned for/to",
        "paid": "payment .. received/cleared/gone/went/arrived/successful/complete/completed | fully paid | paid in full | "
        "is/are paid | has/have been paid | received your/the .. payment | payment has been made/settled",
        "unpaid": "payment .. pending/outstanding/missing/incomplete/failed/declined/expired/unpaid/bounced/overdue | "
        "await*/waiting .. payment | unpaid | payment has not/n't? | payment hasn t | not .. received .. payment | haven t received .. payment | "
        "not been paid | amount .. outstanding/missing/open | still to pay | remaining amount/balance | authorisation/authorization .. expired | "
        "balance .. outstanding/due/open",
        "idle": "can/could/be/get/to/gets cancelled/canceled | cancelled/canceled order/orders policy/policies? | is paused while",
    },
    "refund": {
        "issued": "refunded | reimbursed | paid .. back | credited | refund* .. issued/processed/sent/made/released/initiated/triggered/booked | issued/processed/sent/made/released/initiated/triggered/booked/started .. refund* | refund* is/are on its/their/the way | returned/sent/transferred .. money | sent .. back to your .. card/account/paypal | money is back | paid you back | put the refund through | put .. refund through | refund .. through | got your money back | given .. money back | sent your money | returned your money | money is on its way back",
        "completed": "refund/refunds .. completed/complete/arrived/cleared/landed/settled/gone | refund/refunds .. paid out | refund/refunds is/are/was/were/been paid | money .. arrived/back in | refund/refunds has gone through",
        "pending": "refund/refunds .. pending/underway/processing | refund/refunds .. under way | refund/refunds .. being processed | refund/refunds .. in progress | refund/refunds .. being handled | refund/refunds .. on its/their way to/back | refund/refunds .. way to your | started a refund | refund/refunds is/are on its/their way",
        "failed": "refund/refunds .. failed/bounced/rejected/returned | refund/refunds .. not go through | refund/refunds .. didn t go | refund/refunds .. not gone | refund/refunds .. could not/n't? be | refund/refunds couldn t | refund/refunds did not work",
        "idle": "be/being/get/gets/getting/are refunded/reimbursed/credited/paid .. back? | refunded to the/your | refunded in full? if | card/account/method/way you paid with? | refunds go/take",
    },
    "return": {
        "received": "received/got your/the/this .. return/back | return* .. arrived/received/reached/checked | "
        "arrived/landed back with/at/in us/our | back with us | back in our | reached our warehouse/returns | came back to us | checked in with/by us/our | checked in at our",
        "approved": "return* .. approved/authorised/authorized/accepted/confirmed | approved/authorised/authorized/accepted/confirmed .. return",
        "declined": "return* .. declined/rejected/refused/denied/turned | declined/rejected/refused/denied your/the/this .. return",
        "requested": "return* .. requested/registered/noted/logged/opened | return* is/are open | registered/logged/opened .. return | "
        "your/the return request has/was | return request .. received/with",
        "closed": "return* .. closed/completed/complete/finished | closed .. return",
        "idle": "return window/period/deadline/policy .. closed/ended | return to sender | returned to us/sender | be received/accepted/approved/returned",
    },
    "deed": {
        "replacement": "sent/shipped/ordered/arranged/dispatched/issued/placed/booked/prepared/organised/organized/set .. replacement/new/another/spare | replacement .. sent/shipped/arranged/ordered/confirmed/placed/booked/set/organised/organized/dispatched/on | replaced your/the/it/them/this | new one/item/pair/jacket/lamp/set .. shipped/sent/dispatched/posted | in the post | in the mail | sent .. another | put another | fresh pair/one/item | another one .. on its way/sent/mail/post | new pair/one/item is/are .. way/post/mail | replacement is on | replacement order | replacement has/is been/being | created a/the? replacement | set up a replacement",
        "exchange": "exchanged | swapped | exchange .. arranged/confirmed/booked/set/done/processed/registered/entered | arranged/confirmed/booked/set/processed/registered/entered .. exchange/swap | swap has gone/been | switched it/them/the .. to | switched .. size | swap is done/through/complete | changed it to the | exchange is done/through/complete | set up an? exchange | created an? exchange | initiated an? exchange",
        "address": "address .. changed/updated/corrected/amended/replaced | changed/updated/corrected/amended/replaced .. address | address .. been/now? on .. order | goes to the new address | going to the new address | swapped the address | new address is/has | now goes to | address has been/now? | redirected to the new",
        "label": "return*/prepaid .. label .. created/attached/sent/ready/issued/generated/emailed/here/waiting | "
        "sent/issued/attached/emailed/created/generated/mailed/made .. return*/prepaid .. label | attached .. label",
        "credit": "added/issued/sent/credited/applied/given/put/placed/attached/popped .. credit/voucher/coupon/gift/discount/code/points | credit waiting | credit .. in your account | gift code | popped .. code | of credit | bonus .. account | applied .. credit | issued .. coupon/voucher/credit | added .. credit",
        "inquiry": "opened/started/filed/raised/launched/logged/lodged/begun .. inquiry/enquiry/investigation/claim/trace/search/case | ve/have .. contacted/chased/alerted/notified/phoned/called .. carrier/courier/ups/usps/fedex/dhl/depot/driver | spoke/spoken .. to/with .. carrier/courier/ups/usps/fedex/dhl/depot/driver/warehouse | carrier/courier looking into | trace has been started/opened | started a trace | got the carrier | chasing the carrier | case is/has been opened | investigation is/has | search is/has .. under/started | asked the carrier/courier to | escalated | escalated this/it/your | filed a claim | reached out to the carrier/courier/ups/fedex/dhl/warehouse/logistics | raised this with | raised a ticket/case/claim/query/issue | opened a ticket",
        "stop": "stopped/intercepted/recalled/rerouted/redirected your/the/this .. parcel/package/shipment/delivery/order",
        "favour": "extended .. window/deadline/period/return* | waived .. fee*/cost*/shipping/charge* | "
        "upgraded/expedited/prioritised/prioritized your/the/this/it/to | reserved/held .. for you | put .. aside | set .. aside for",
        "idle": "be/being/get/to/can exchanged/swapped | sent you? a? new? message/e-mail/email | send/sending/sends .. replacement | issued to your gift | credited to your gift | refunded to your gift",
    },
    "modal": {
        "not": "not | never | no | hasn/haven/isn/wasn/weren/aren/didn/doesn/don/won/wouldn/couldn/shouldn/ain t | cannot | nor | neither | without | nothing | none | yet to | failed to | can t",
        "idle": "doesn/don/didn/isn t suit/fit/right",
        "will": "will/ll/won | after that | otherwise | should/shall | going to | expected/expects/expect/expecting | due | estimated/estimates | planned/plans/plan/planning | scheduled | would | aim/aims/aiming | hope/hopes/hoping | likely | to be | supposed | forecast* | ready to | about to | want/wants to | need/needs to | must | have to | ought | shouldn/wouldn/needn | should have",
        "if": "if | once | when | unless | until | till | as soon as | as long as | before | after | whether | in case | whenever | while | the moment | the day | assuming | provided | should you/it/they/the/your/anything/this | every time | each time | following | what | where | which of",
        "can": "can/could/may/might | possible/possibly | perhaps/maybe | able | would like | let us/me/you | please | happy/glad/like to | ask/asking/asks",
        "be": "be | being | get/gets/getting | are",
    },
    "when": {
        "end": "ended/ends | closed/closes | expired/expires | ran/runs out",
        "there": "with you by/on/between/around/since | at yours",
        "arrive": "arrive | arriving | arrives | deliver | delivers | to reach you | reach you | be with you | get to you | be there | in your hands | bring | brings | brought | at yours | arrival | be at your",
        "due": "due | delivery/arrival window | expected/expect/expects | estimated/estimate | promised | scheduled | planned | forecast | should have | at the latest | no later than",
        "delivery": "delivery | delivered | arrived | received | signed | landed | reached | dropped",
        "ship": "shipped | dispatched | despatched | left us/our | sent out | posted | handed over? | went out | picked up by | collected by | picked/collected it/them/the/your | on its/their way since | in transit since | in their/its? hands since | has/have had it/them since | with ups/usps/fedex/dhl/dpd/gls/royal/evri/hermes since | shipment date | sent it/them/the/your/this/out/off",
        "dispatch": "leave | leaves | leaving | ship | ships | shipping | dispatch | go out | goes out | send it/them/the | be sent | on its/their way by | "
        "out of the/our door | out the door | be shipped/dispatched | scheduled",
        "placed": "placed | ordered | order from/of/dated | your order date | bought | purchased | purchase | order date | came in",
        "scan": "scan/scanned/scans | last/latest/most seen/update*/news/event/movement/heard/recent* | tracking update | nothing/moved since | "
        "no news/update*/movement/scan* .. since | logged/recorded/noted/seen | checked in at | passed through | as of",
        "window": "window | period | deadline | return/returns/withdrawal/exchange/withdraw/cancel | send .. back | sent back | be returned | be sent back | come back to us | ended | ends | closed | closes | expired | expires | ran/runs out | time to | last day | open until | you have/ve/ll until/till | you have/ve got until/till | come back",
        "window_start": "opened/opens | counted/counts/counting/starts/started/starting/runs/ran/began/begins from/on | from the day | of delivery on | counted | counting",
        "refunded": "refunded | refund .. issued/made/sent/processed/booked | issued | credited | paid back | reimbursed | initiated | triggered | processed | started",
        "refund_due": "reach your account/card/bank | in your account | back on your/the | on your card/account | money | your bank | your card",
        "pay": "pay | payment | paid | authorisation/authorization | transfer | settle | expires | balance",
        "act": "if .. by | not .. by | nothing .. by | by then | hasn/haven .. by | wait until | give it until | still missing | after that | turn/turned/turns up",
        "today": "as of | now | today s | writing",
    },
    "act": {
        "return": "return/returns/returned/returning | send/sending/sent it/them/this/these/those/the/your .. back | take/taking/takes/took it/them/this/these/the/your .. back | bring .. back | withdraw/withdrawal | give .. back | sent back | back to us | send .. back | return window | returns | taking it back | sending it back | take it back | return period",
        "exchange": "exchange/exchanges/exchanged/exchanging | swap/swaps/swapped/swapping",
        "cancel": "cancel/cancels/canceled/cancelled/cancelling/canceling/cancellation/cancelation/cancellations | stop your/the/this order | call off | stop it/them | stopping the order | call the order off | calling it off | stop the order",
        "address": "address .. change*/updat*/correct* | chang*/updat*/correct*/amend* .. address | change of address | new address | change the address | address could be changed | address .. altered/alter/amended | correct the address | changing the address | altering the address",
        "refund": "refund/refunds/refunded/refunding | money back | reimburse*",
    },
    "say": {
        "yes": "can | may | possible | eligible | able to | happy to | glad to | welcome to | qualif* | of course | certainly | gladly | entitled | still in time | allowed/permitted | you have/ve/ll until/till/time | you have .. days/weeks/left | no problem | still open | good news | in time | within the/our/your .. window/period | sure | you have .. right | we ll/will gladly? take | right to | covered | that works | still within | accept/accepts | we offer | easy | free to | is yes | open until | runs until | here is how | here s how | how it works | go ahead | fine with us | feel free to | you re welcome | there s still time | there is still time | happy to | no trouble | no worries | with pleasure | be glad to | still time to | be delighted | go right ahead | by all means | we ll swap | we will swap | we ll exchange | we ll take | we can swap",
        "no": "impossible | cannot | can t | couldn t | could not | too late | no longer | unable to | expired | excluded | final sale | ended | is/has/was passed/over/closed/gone | has run out | ran out | declined/rejected/refused/denied | not eligible | not possible | not able to | not something we | can no longer | outside the/our/your/of | past the/our/your | beyond the/our/your | isn t possible | isn t something | have to decline | have to say no | not in time | ruled out | out of the question | won t be able | will not be able | not qualify | doesn t qualify | don t qualify | isn t eligible | aren t eligible | isn t returnable | non-returnable | non returnable | not returnable | not be possible | closed on | can t be | already/has/have left us/our/shipped | not accept* | don t accept | do not accept | can not | not in a position | aren t in a position | ruled out | missed the .. window/deadline | out of our hands | off the table | can t be altered | past the point | not able to | aren t able to | isn t able | no way to | not on offer | beyond us | have to refuse | turn down | not allowed | too far along | don t offer | do not offer | we offer no",
        "idle": "has/have gone out/to/back/through | can t wait | no longer interested | can find/see/follow/track/read/tell/check/reply/write/let/also? see | may have | may be wondering | "
        "may take | can take | can look/confirm/say/help | not only",
    },
    "promise": {
        "free": "won t .. a cent/penny | won t have to pay | don t have to pay | not .. a cent/penny | without paying | none/nothing of this/it .. cost* | pay a cent/penny | a single cent/penny | cost* a cent/penny | free of charge | for free | at no cost/charge/extra/additional | free | complimentary | on us | on the house | no charge | without charge | no cost | won t cost you | costs you nothing | cost you nothing | doesn t cost | costs nothing | at our expense | we pay for/the .. return* | we cover | we ll cover/pay | on the house | little extra | we ll treat you | courtesy of us | at our cost | cover all costs | cover all | all costs | keep the item as well | keep it as well | keep the item too",
        "guarantee": "no questions asked | without any questions | without question | guarantee/guarantees/guaranteed | we/i promise | you have my/our word | without fail | no matter what | rest assured | definitely arrive/be/get | absolutely certain | no ifs or buts | come what may | our word | my word | you ll have it tomorrow | by tomorrow | arrives this week for sure | for sure",
        "compensation": "compensat* | goodwill | as a gesture | make it up to you | make up for | store credit | as an apology | as a thank | token of | token of our | keep the item as well | for your trouble | for the trouble | for the inconvenience",
        "discount": "discount* | rebate | money off | price reduction | reduced price | knock .. off | take .. off | % off | per cent off | percent off",
        "full_refund": "full refund | refund* .. in full | fully refund* | full amount | entire amount | every cent/penny | whole amount | full purchase price | 100 % refund | all of your money | full refund whatever",
        "refund": "we/i ll/will .. refund/reimburse | we/i ll/will give .. money back | get your money back | you ll/will get .. refund/money | "
        "you ll/will be refunded/reimbursed | we/i can refund/reimburse | refund you | happy/glad to refund | refund is guaranteed",
        "replacement": "we/i ll/will .. replace | we/i ll/will send .. new/replacement/another | send you a new/replacement/another | "
        "you ll/will get/receive a? new/replacement/another | we/i can replace | send .. replacement | send .. new one",
        "speed": "express | overnight | next-day | next day | priority shipping/delivery | rush | same-day | same day",
        "idle": "on us to | feel free | free to | toll free | duty-free | free-standing | hands-free | worry-free | guaranteed by law | statutory guarantee | free time | refund you asked/wanted/requested | legal guarantee | express .. concern/regret | guarantee period | manufacturer s guarantee | gift card/cards",
        "voucher": "voucher* | coupon* | promo* code | off your next | off on your next | next order/purchase | discount code",
        "gift": "a? little/small/free gift/extra | throw in .. gift/extra | free gift | surprise gift",
    },
    "amount": {
        "refund": "refund* | reimburs* | paid .. back | back to/on/onto your | credit* | money back | get back | gets back | return* .. money | "
        "sent .. back | pay .. back",
        "total": "total | order value | came to | comes to | order amount | paid .. in? all | you paid | cost .. altogether | invoice",
        "fee": "fee/fees | charge/charges | restocking | deduct* | return shipping | return label | postage | keep back | withhold",
        "difference": "difference | more than | less than | extra | on top | surcharge | cheaper | dearer | top-up | top up",
        "price": "price/prices/priced | cost/costs | each | per piece/unit/item | apiece | a piece | sells for | is | at",
        "shipping": "shipping | delivery | postage",
        "threshold": "orders over/above/from/of | from | over | above | spend*",
        "due": "outstanding | missing | remaining | balance | still to pay | open amount",
    },
    "span": {
        "window": "window | return/returns/withdrawal/exchange/cancellation period/policy/right/time/terms | withdraw* | of delivery/receipt/receiving/purchase/getting | after delivery/receipt/receiving/purchase | from delivery/receipt/purchase | to return/exchange/cancel/send | return/exchange it/them/the/this .. within | send .. back within | return period | returns .. within | can be returned/exchanged | may be returned/exchanged",
        "refund": "refund* | money | card | bank | account | paypal | credit* | reimburs* | payment provider | show up",
        "delivery": "deliver* | ship* | transit | dispatch* | on the way",
        "reply": "reply | respond | get back | answer | hear from | response | be in touch | write back | come back | in touch | team",
        "processing": "process* | inspect* | check* | handle* | prepare | look* | once .. arrived/back/here | warehouse | examin*",
        "late": "late | overdue | delay* | behind | past | later than",
        "news": "scan* | update* | news | movement | moved | no .. since | silent | quiet | heard | last seen | tracking",
        "left": "left | remaining | remain* | still have | to go | leaves you | leaving you",
    },
    "ordinal": {
        "1": "first/1st parcel/package/shipment/box/one/part | parcel/package/shipment/box one/1/#1 | one of them/the/your | the first was/is/has/will/should/arrived/left/one",
        "2": "second/2nd parcel/package/shipment/box/one/part | parcel/package/shipment/box two/2/#2 | the second was/is/has/will/should/arrived/left/one",
        "3": "third/3rd parcel/package/shipment/box/one/part | parcel/package/shipment/box three/3/#3 | the third was/is/has/will/should/arrived/left/one",
        "4": "fourth/4th parcel/package/shipment/box/one/part | parcel/package/shipment/box four/4/#4 | the fourth was/is/has/will/should/arrived/left/one",
        "other": "the/your other parcel/package/shipment/box/one/part/half/item* | the/your other | the/your remaining parcel/package/shipment/box | the rest",
        "all": "both/all parcels/packages/shipments/boxes/of/three/four/two/your/the | both | everything | all of it/them/your | each parcel/package/shipment | "
        "every parcel/package | neither | none of | your parcels/packages | your order/orders",
        "idle": "half/part/some/most/rest/parts of your order/orders | about your order | your order number/confirmation/date",
    },
    "thing": {
        "other": "message/messages/mail/e-mail/email/emails/request/question/photo/photos/picture/pictures/form/details | mail",
    },
    "live": {
        "now": "right now | at this/the moment | at this very moment | as we speak | just now | this minute | live | currently | real time | real-time",
    },
    "clause": {
        "and": "and | but | while | although | though | because | so | yet | whereas | which | that | who | then | however | or",
    },
}

WORDS = (
    "the a an and or but of to in on at by for with from your you we our us it its is are was were be been has have had do does "
    "did will would can could should this that these those there here they them their what when where which who how if not as "
    "so than then too very just still already yet any some all more most other about after before between until while because "
    "please thanks thank hello hi dear regards sorry happy let know write send reply order parcel package delivery delivered shipped "
    "returned refund tracking number i my me he she his her one two"
)
