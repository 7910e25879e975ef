"""English cues."""

from drafter.understanding.lexicon.en_claims import CLAIMS

NEGATORS = """
(dont|do not|did not|didnt|never|not|no longer|wouldnt|would not|am not|im not) (want|wish|need|like|trying|asking|
    looking|going|planning|intend|mean) (to|a|an|the|any|my|for)
(no need|instead of|rather than|without) (to|for)?
"""
BARE_NEGATORS = """
(dont|do not|not|never|no longer) (to)?
"""

CUES = {
    "intent:wismo": """
        (is|are|will) (it|they) _ (coming|arriving|come|arrive|be here|be delivered) (today|tomorrow|tonight|this|by|on|
            before)
        (got|received|have) _ _ (wheres|where is|where are) (the|my)
        (when will|when does|when do|when is|has|did) (it|they|this)? (arrive|arriving|come|ship|shipped|get here|arrived|
            be delivered|be here) (yet)? $
        (where is|wheres|where s|where) (the|order|my)? $
        ^ (were|wher|whre|whare|weres|whers) (is|are|s)? (my|the|our)
        (order|parcel|package) _ (isnt|is not|wont|not|doesnt|does not) (moving|leaving|move|leave|go out)
        (know|tell me|see|find out) where (my|our|it|order) _ (is|order|parcel|package|jacket|lamp|tent|boots|are)
        (where is|wheres|where are|where r|whereis) (my|our)
        (where is|wheres|where s) (order|parcel|package|shipment|delivery)
        (is|are) (my|the|our) _ (coming|arriving|on its way|on the way|being delivered|out for delivery)
        (has|have|was|were) (my|the|our) _ (been)? (posted|sent|shipped|dispatched|mailed|sent out)
        when (do|does|will) (my|the) _ (get here|arrive|come|ship|be delivered)
        (return|returned|returning|back|going back) to (the)? sender
        (pick up|pickup|access|collection|parcel) (point|locker|shop)
        (driver|courier|mail carrier|postman|carrier) _ (try|come|came|left|missed) _ (again|note|card|back|
            yesterday|me)
        where (is|are|s) (my|the|our) _ (order|orders|parcel|parcels|package|packages|delivery|shipment|stuff|item|
            items|lamp|jacket|boots|shoes|tent|purchase|things|goods)
        (wheres|whereis|were is|wher is) (my|the|our) _ (order|parcel|package|delivery|stuff|item|items|shipment)
        (track|tracking) (my|the|our|this|an)? (order|parcel|package|shipment|delivery)
        (order|shipping|delivery|shipment|parcel|package) status
        status of (my|the|our|this) _ (order|parcel|package|delivery|shipment)
        tracking (number|code|id|link|info|information|details|says|shows|has|hasnt|page|status|not)
        when will (my|the|our|it|they|this|i) _ (arrive|come|delivered|ship|shipped|get here|receive|get it|
            dispatched|here)
        when (is|are) (my|the|our|it|they) _ (arriving|coming|delivered|shipping|shipped|here|due)
        when can i expect (my|the|it|to|delivery)
        (has|have|did|was|is) (my|the|our|it|they) _ (shipped|ship|dispatched|sent|left|delivered|lost) (yet|already)?
        how much longer _ (wait|order|take|parcel|delivery)
        (news|update|updates) (on|about|of|regarding) (my|the|our) (order|parcel|package|delivery|shipment)
        (still waiting|been waiting) (for|on) (my|the|our) (order|parcel|package|delivery|lamp|jacket|shipment|
            boots|item)
        (order|parcel|package|shipment) (is|seems|still|has been|appears) _ (stuck|on hold|missing|lost|processing|
            in transit|held|unfulfilled)
        why (is|has|hasnt|isnt) _ (order|parcel|package|shipment) _ (hold|shipped|moved|moving|late|delayed|stuck|
            processing|arrived)
        (will|does|do) (my|the|it) _ (parcel|package|order)? (arrive|come|be here|get here) (by|before|on|in time|
            today|tomorrow)
        missed (the|my|a) (delivery|courier|driver|postman)
        (second|another|new) delivery attempt
        what (is|s|has) (happening|happened|going on) (with|to) (my|the|our) (order|parcel|package|delivery|shipment)
        track order
        when (my|the|our) _ (gets|get|arrives|arrive|comes|come|ships|ship|turns up) (here|up)?
        (label|labels) created
        tracking (still|page|number|hasnt|has not|isnt|shows|stuck)
        how (many|much) (more|longer) (days|time) _ wait
        order tracking
        (where did|where has) _ (parcel|package|order) _ (left|go|gone)
        (hasnt|has not|havent|have not|not) (been)? (shipped|dispatched|sent) (out)? (yet|still)?
        eta (for|of|on) (my|the)
        whereabouts
        (news|update|updates|word|progress) (on|about|of|regarding|for|with) (the|my|this|our)? _ (delay|delays|
            delayed|hold up|shipment|order|parcel|package|delivery|consignment)
        (what|which) (day|date|time) (is|will|does|do|was|did) _ _ (ship|shipped|ships|sent|arrive|arriving|come|
            coming|delivered|leave|dispatched|posted|out)
        (learn|know|enquire|inquire|find out|tell me) _ (status|progress|location) _ (order|parcel|package|delivery|
            shipment)
    """,
    "intent:return": """
        (want|wanna|need|like|gonna|will) (to)? return (it|this|them|these|the|my)
        (withdraw|withdrawing|withdrawal) from (my|the|this|our) (purchase|contract|order)
        where (to|do i|should i|can i) (send|post|return) (it|them|this|these)
        (return|send) (it|them|this|these|one|both|the|my|all|everything|an|some|that|those) _ (back|item|items|
            lamp|jacket|boots|shoes|order|product|one|for a refund)
        (like|want|wanna|wish|need|would love|have|going|trying|able|possible|how) to return
        (can|could|may) i _ return
        (can|could|may) i _ (send|give|bring|post|mail|ship) back
        (can|could|may) (it|they|this|these|that) (still|also)? (come|go|be sent) back
        (like|want|wanna|wish|need|love|going|how) to send back
        (how|where) do i (return|send it back|send them back|send this back)
        (how to|please) return
        (return|returns) (label|process|form|portal|authorisation|authorization|shipping label|request|number|rma|slip)
        (start|make|open|request|arrange|initiate|begin|process|set up) a return
        (send|sending|sent|give|ship|shipping|bring|mail|post) (it|them|this|these|one|my|the) _ back
        returning (it|this|the|my|these|them|one|some|an)
        i return (it|this|them)
        (right of|right to) (withdrawal|withdraw)
        withdraw from (the|my|this) (contract|purchase)
        (received|got|status of|track) my return
        (prepaid|return) (shipping)? label
        want to give _ back
        (wont|refuse to|refused to|refusing to|not|dont|can you|could you|will you|please)? (take|taking|accept|
            accepting) (it|them|this|these|the|my) _ back
        (accept|accepting|refuse|refused|refusing|reject|rejected|deny|denied) (my|the|a|our) _ return
        (send|sending|give|ship|mail|post) (the|my|this|these|those|a|one) _ _ back
        (get|getting) (it|them|this|these) back to (you|u)
        (send|ship|mail|post|bring) back (the|my|this|these|it|them|a|an|one|some|everything|all|those|that)
    """,
    "intent:exchange": """
        (need|want|get|prefer) (a|an|the|in|size)? (xs|s|m|l|xl|xxl|medium|large|small)
        exchange (it|this|them|these|the|my|for|a|to|one|that)
        (an|the|for|of|size|colour|color|about|do|possible|free) exchange
        swap (it|this|them|these|the|my|for|to|a|one|out|sizes)
        (want|like|need|possible|can i|could i|able) _ (swap|exchange)
        (change|switch|trade) (it|this|the|them|my|these|that) _ (size|colour|color|for a|for the|bigger|smaller|larger)
        (different|another|other|larger|bigger|smaller|next|wrong|right|correct) (size|colour|color) (instead|
            please|up|down)?
        (size|one size) (up|down|larger|bigger|smaller)
        (need|want|like|get|send me) (a|an|it in|them in|the|one in) (size|medium|large|small|bigger|larger|smaller|
            xs|xl)
        (size|in) _ instead
        (have|get|become|be|make it|swapped for|want|like) _ _ instead $
        (can|could|may) _ _ (become|turn into) (a|an|the)
        (change|swap|trade|switch) _ _ (to|for|into) (a|an|the|one|size)
        (in|a|an|size) (36|37|38|39|40|41|42|43|44|45|46|47|48|6|7|8|9|10|11|12|7,5|8,5|9,5|10,5) (instead of|
            rather than)
    """,
    "intent:cancel": """
        (remove|delete|take|drop) _ (from|off|out of) (my|the|this|our)? (order|purchase|shipment)
        cancel (my|the|this|it|that|order|them|one|both|everything|all|asap|please|just|only|immediately|now|our|an)
        (want|like|need|wish|please|can i|can you|could you|able|possible|how do i|how can i|how to|kindly|must|
            id) _ cancel
        cancel$
        ^cancel
        (cancellation|cancelation) (of|request|for|please|status|gone|went|confirmed|policy)
        (canceling|cancelling) (my|the|this|an) (order|purchase|subscription)
        (stop|dont ship|do not ship|dont send|do not send|please stop|halt) (my|the|this|it) (order|shipment|
            subscription|from shipping|from being)
        (dont|do not) (ship|send) (it|them|my order|the order|this)
        (unsubscribe from|end|stop|pause) (my|the) subscription
        cnacel
        cancle
        (call off|scrap|withdraw|void|take back) (my|the|this|that|yesterdays|todays) _ (order|purchase)
    """,
    "intent:refund": """
        (where is|wheres|when will|when do|status of|waiting for|waiting on|still no|not received|havent received|
            no|about|regarding|for|my|the|full|partial|a|want|demand|expect|issue|issued|
            process) (my|the|a|an|our)? refund
        refund (me|my|the|it|please|status|yet|to my|of|is|has|hasnt|was|for|in full|amount|asap|took|take|not)
        (money|cash) back
        (been|be|get|getting|got|was|only|fully|partially|not|already) refunded
        give me (back)? my money
        (return|send) (me)? my money
        reimburse*
        ^refund
        (refunded|refund) (only|less|half|too little)
        (want|need|request|like|requesting|demanding) (a|my|an)? (full)? refund
        (get|getting|got|receive|have|owe|owed|promised|give|giving|pay|paying|paid) (me|us)? (something|part|some|
            some money|a bit|a partial|half|a little) _ back
        (see|get|back|show up|appear|appears|land|lands|hit|hits|reach|reaches|arrive|credited|return|returned|
            returns|coming|come|go|goes|going) (back)? (on|in|to|into|onto) my _ (card|account|bank|paypal|statement)
        (money|cash|refund|amount|quid|pounds|dollars|euros|bucks|credit) _ (go|goes|come|comes|back|end up|land|
            show up|returned) _ (card|account|bank|paypal|klarna|gift card)
        (where|when) (do|will|can|does|would|should) i (see|get|have|receive|find|expect) (my|the|that) _ (money|quid|
            pounds|dollars|euros|bucks|cash|euro)
        (news|word|update|updates|anything new|hear) _ _ (money|refund|cash|reimbursement)
    """,
    "intent:address_change": """
        (change|update|correct|edit|modify|amend|fix|wrong|incorrect|new|old|different|another|typo in) (my|the|our|
            of|to|in the|delivery|shipping)? (delivery|shipping|my|the)? (address|adress|addres|postcode|post code|
            zip code|street name|house number)
        (address|adress|postcode|zip code|zip|street|house number|apartment number|flat number) (is|was|should be|
            on my order|needs|has|change|correction|wrong|incorrect|missing)
        (ship|send|deliver) (it|this|them|the order|my order|my parcel|the parcel) to (my|a|another|this|the|
            our) _ (address|office|work|home|house|place|neighbour|parents|new|friend|instead)
        (i|weve|we|have|ive|just) (moved|relocated|am moving) _ (address|house|flat|apartment|last|to|since|recently)
        (forgot|forgotten|missing|left out) _ (apartment|flat|house|door|unit|street) number
        (redirect|reroute) (my|the|it|this)
        (changing|updating|correcting) (my|the|our) _ address
        another address
        old address
        to my (office|work|neighbour|parents) (address)? instead
        (go|goes|going|delivered|sent|shipped) to (my|our) (office|work|parents|neighbour|new|other) (address|place|
            instead|home|house|work)
        (typed|entered|put|wrote|gave|used) _ (wrong|incorrect|old|for) _ (address|street|house number|number)
        (changed|updated|corrected|amended|fixed|switched) (my|the|our) _ (address|adress|postcode|street)
        (go|goes|sent|shipped|delivered|send|ship|deliver|come) _ _ (to|at) (my|our|the|his|her) (office|work|
            workplace|parents|neighbour|mums|moms|sister|brother|friend) _ (instead|rather)?
    """,
    "intent:payment": """
        (when|how) (do i|should i|must i|can i) (have to)? (pay|transfer)
        (payment|card|transaction) (failed|declined|was declined|fails|not|did|didnt|has|hasnt|was|is|went|rejected|
            error|link|method|methods|options|pending|issue|problem|still)
        (pay|paying|paid) (by|with|via|using|in|later|on|cash) (card|paypal|bank|klarna|apple|google|invoice|
            transfer|instalments|installments|cash|credit|cheque|check|instalment|later|delivery|emi)
        (charged|billed|debited|paid|charge) _ (twice|two times|double|three times)
        (double|duplicate) (charge|charged|payment|billing|billed)
        (need|send|want|get|issue|have|receive|received|copy of|request|download|find|an|the|my|vat|duplicate|no|
            provide|give me) (me)? (an|a|the|my|copy of)? (vat|duplicate|copy of)? (invoice|bill|receipt)
        (invoice|bill|receipt) (for|of|with|to|please|number|copy|address|missing)
        (money|amount|payment|account|bank) (was|has been|got|been|were)? (taken|deducted|debited|charged|withdrawn|
            left)
        (how|where) (can|do) i pay
        (accept|take|offer|support|have|any) (paypal|klarna|apple pay|google pay|cash|cod|emi|cards|visa|mastercard|
            amex|bank transfer|instalments|installments|alipay|wechat)
        (cash|cod|pay) on delivery
        cod
        emi
        (modes|ways|method|methods|forms|means|mode) of payment*
        payment (method|methods|mode|modes|option|options)
        (instalment|instalments|installment|installments)
        (discount|promo|voucher|coupon) (code)? (not|did not|didnt|doesnt|was not|wasnt|isnt|wont) _ (work|working|
            applied|apply|accepted)
        (unknown|unrecognised|unrecognized|strange) charge
        vat number
    """,
    "intent:item_problem": """
        (want|need|like|send|get|request|send me|demand|expect) (a|an|the|me a|my)? replacement
        (replace|replacing) (it|the|my|this|them|these) _ (broken|damaged|item|lamp|faulty|defective|part|one)?
        (missing|spare) (part|parts|screw|screws)
        please replace
    """,
    "intent:presale_size": """
        (what|which|whats) size
        size (chart|guide|table|should|do i|would|recommend|advice|charts|help)
        (sizing|sizes) (chart|guide|help|advice|info|available|question|run)
        (run|runs|fit|fits|come|comes|sized|size|running|sizing) (true|small|large|big|tight|loose|slim|wide|narrow|
            short)
        true to size
        (between|in between) (sizes|two sizes|s and m|m and l|l and xl|a s|a m|size)
        (my|chest|waist|hip|inseam|foot|bust) (height|weight|chest|waist|measurements|length|circumference|
            size) (is|of|measurement)
        im _ tall
        i am _ (tall|cm|kg|lbs|foot)
        (usually|normally|typically) (wear|take|am|a size|buy)
        (help|sure|unsure) (with|about|of|which|what) (the|my)? (size|sizing|sizes)
        (available|mattress|custom|other) sizes
        (customise|customize|custom) _ size
        (half a|half) size
        (what|which) (diameter|length|height|width|capacity|litre|wattage size)
        (big|large|high|tall|wide|low|long|heavy|small) enough (for|to|under|above|over)
        (too|very) (tall|high|big|low|wide|small|large|long) (for|under|above|over|in) (my|a|an|the|our) _ (ceiling|
            table|room|hallway|desk|kitchen|sofa|bed|island)
    """,
    "intent:presale_compatibility": """
        (use|wear|pair|combine) (the|this|these|my|a|an|your) _ _ with (my|the|a|an|our|these|this)
        compatible
        compatibility
        (work|works|go|goes|used|use it|use this|use them|pair|paired|connect|connected|integrate) with (my|a|an|
            the|our|alexa|google|philips|hue|homekit|apple|any|other|old|standard|ikea|siri)
        (fit|fits) (on|onto|into|in|my|a|an|the|over|inside|with) _ (pole|boot|boots|bike|bracket|socket|lamp|shade|
            base|model|car|e14|e27|gu10|pack|backpack|tent|stove|frame|mount|rail|track|helmet|bulb|ceiling|holder|
            bottle)
        (e27|e14|gu10|b22) (socket|bulb|bulbs|base|fitting|fit|screw)
        (same|different) (battery|charger|socket|fitting|thread|mount|bulb) (as|from|than)
        interchangeable
        (dimmer|smart home|voltage|volt|volts|transformer) (compatible|work|works|switch|in)?
        (suitable|suited) for (my|a|an|the) _ (pole|boots|bike|socket|lamp|ceiling|dimmer|stove|bathroom|e27|system|
            model)
        (fit|fits|mount|mounts|attach|attaches|screw|screws|clip|clips|clamp|slot|go|goes|strap|thread|plug) _ _ (on|
            onto|into|to|with|over) (the|my|a|an|your|these|our)
        (will|would|does|do|can|could) (the|this|these|a|an|your) _ _ (fit|fits|work|go|screw|clip|attach|mount|
            hold) _ (with|on|onto|into|in|the|a|an|my)
        (which|what|what kind of|what type of|what sort of) (bulb|bulbs|battery|batteries|gas|cartridge|fuel|canister|
            canisters) _ (need|fit|fits|take|takes|use|go|goes|buy|for|does)
    """,
    "intent:presale_delivery": """
        (do|can|could|would|will|are) (you|u|they) (guys|people|still|also|currently|even)? (ship|shipping|deliver|
            delivering|send|sending|post) (to|internationally|in|abroad|outside|on|within|overseas|worldwide|at|
            it to|during|the|this|products|here|now|orders)
        (shipping|delivery|postage) (cost|costs|fee|fees|charge|charges|price|rate|rates|time|times|period|options|
            to|policy|free|available|possible|date|duration|included)
        (how much|what) (is|are|does|do|s) (the|your|a)? (shipping|delivery|postage)
        (how long|how many days|how much time|how soon|how fast) _ (shipping|delivery|deliver|ship|take|arrive|
            get) _ (if i|to|for|when|usually|in)
        if i (order|buy|place|purchase) _ (today|now|tomorrow|this|it|one|an order|right now) _ (when|arrive|how|
            will|get|by|delivery|delivered|in time|before)?
        (free|express|next day|overnight|international|standard|same day|saturday) (shipping|delivery|postage)
        (worldwide|international|internationally|overseas) (shipping|delivery)?
        deliver* (available|possible) (in|to|on|at|for)
        (delivers|ships|shipping|delivering|delivery|deliver) (to|in|at|on|for) (my|this|our|your|which|pin|
            pincode) (pin|pincode|pin code|postcode|area|city|town|country|region|location)?
        (pincode|pin code|serviceable)
        (customs|import) (duties|duty|fees|charges|tax|taxes)
        (do|can|could|would|will) (you|u|they) (ship|deliver) _ _ _ (to|in|into) _
    """,
    "intent:presale_product": """
        (fit|fits|sleep|sleeps|hold|holds|room for|big enough for|enough for) _ (people|persons|adults|kids|children|
            bottles|liters|litres|campers)
        (how much) (is|are|does|do|for|would) (the|this|these|it|a|your|that) _ (cost|lamp|jacket|tent|boots|
            backpack|price)?
        (what|whats|what is|what are) (the|your)? (price|prices|cost)
        (price|cost) (of|for|range|please|list)
        (in stock|out of stock|back in stock|restock|restocked|restocking|sold out)
        (is|are) (it|this|the|these|they|that) _ (waterproof|water resistant|dimmable|washable|breathable|genuine|
            original|authentic|leather|available|insulated|rechargeable|adjustable|vegan|wireless|lightweight|warm|
            dishwasher|machine washable)
        (do|does|will) (you|it|this|the) _ (have|come|sell|stock|carry) _ (in|any|other|a|black|white|blue|green|
            red|navy|colour|color|colours|colors|hood|pockets|bulb|included)
        (which|what) (colours|colors|material|materials|models|products|variants|fabric|lumens|wattage|brightness|
            weight|temperature|one|is the best|is best|do you recommend|would you recommend)
        (made of|made from|made out of)
        (difference|differences) between
        (recommend|suggest) _ (product|products|lamp|jacket|tent|backpack|boots|bag|for|some|a|an|me|one)
        (looking for|searching for|interested in|want to buy|like to buy|need to buy|wish to buy) (a|an|the|some|
            this|your|new)
        (product|technical) (details|specs|specifications|features|information|info|variants)
        (features|specs|specifications) (of|for)
        (tell me|know|information|info) more about (the|this|your)
        how (bright|tall|heavy|wide|long|big|warm|many lumens|high|deep) (is|are|does)
        (machine wash*|wash it|washing instructions)
        (expiry|expiration) (date|information)
        side effect*
        (are|is) _ (genuine|authentic|original) _ (product|products)?
    """,
    "intent:wholesale": """
        volume (pricing|price|prices|discount|discounts)
        (for|equip|equipping|outfit|outfitting) (our|my|the|a) (troop|club|team|school|company|staff|crew)
        wholesale
        (bulk|volume|large quantity|large quantities|quantity) (order|orders|purchase|discount|discounts|price|
            prices|pricing|buy|rate|rates)?
        (b2b|reseller|resellers|resell|reselling|distributor price|trade discount|trade account|trade price|
            trade prices|dealer price|dealership|corporate gift|corporate gifts)
        (quote|quotation|offer) (for|of|on) _ (pieces|units|pcs|lamps|jackets|headlamps|items|backpacks|tents)
        (send|get|like|need|have|request|prepare) (me|us)? (a|your)? (quote|quotation)
        (minimum order|moq)
        (for our|for my) (hotel|company|office|restaurant|team|business|employees|shop|store|school|club)
        (price|discount|rate) (for|if i buy|if we buy|on) _ (pieces|units|pcs)
        (resell|stock|sell) your (products|lamps|range|brand|items)
        (trade|school|group|team|club|contract|project|business|corporate|company|professional) (terms|price|prices|
            pricing|rate|rates|discount|discounts|customers|programme|program|buyer|conditions)
        (interior designer|interior architect|architect|architects|contractor|procurement|purchasing department|
            event agency)
        (price|discount|deal|rate) for (schools|groups|clubs|teams|businesses|companies|professionals|hotels|offices)
    """,
    "intent:policy_question": """
        (return|returns|refund|exchange|cancellation|privacy|shipping|warranty|replacement) (policy|policies|
            conditions|terms)
        (warranty|guarantee)
        (gift card|gift cards|gift wrapping|gift wrap|gift voucher|gift vouchers)
        (student|loyalty|military|newsletter|first order|birthday) (discount|programme|program|points|card)
        (any|current|latest|available|special|have) (offers|discounts|promotions|sales|deals|promo codes|offer)
        (how long|how many days) do (i|we|customers|you) have to (return|exchange|send)
        (instruction|user) (manual|manuals)
        (trial|test) (period|offer|night|nights)
        (price match|price matching|match prices)
        (repair|repairs|recycle|recycling|sustainable|sustainability|sustainably) (service|services|policy|old|my|
            it|made)?
        (refund|pay|give|get|credit|return|back|honour|honor) _ (difference|price difference)
        price (adjustment|adjust|protection|drop|dropped|guarantee)
        (now|its|is|sells|selling|got) (now)? (cheaper|reduced|discounted) (in|on|now|than|after)
        (how long|how many days|until when|what period) _ (can|may|does|do) (one|people|customers|you|
            a customer) _ (return|send|bring) _
        (how long|how many days) _ (have|do i have) _ (bring|return|send) _ (things|stuff|items|purchases|something) _
        (what|which|how) (height|high) _ (hang|hung|mount|mounted|install|installed)
        how high _ (hang|hung|mount|mounted)
        (is|was) (this|that|it) (really|actually)? (you|from you|real|legit|legitimate|genuine|yours)
    """,
    "intent:thanks": """
        (everything|all) (is|was|arrived|looks|works)? (perfect|perfectly|great|fine)
        (thank you|thanks|thankyou|thx|many thanks|cheers) (so much|very much|a lot|again|for your help|
            for the help|for the quick|for your quick|for letting|for getting|for sorting|for everything)
        (that|it|this) (helped|solved|worked|fixed|did it|sorted|answers)
        (never mind|nevermind)
        (all good|all sorted|all set|problem solved|issue resolved|no further questions)
        (very|so|really) (happy|pleased|satisfied) with
        you (have been|were|are|ve been) _ helpful
        (you|u|you guys|yall|you all|your team|the team|team|you lot|everyone) (rock|rocks|rule|are the best|
            are awesome|are amazing|are great|are legends|are stars|are brilliant|are fantastic|are wonderful|
            made my day|saved the day|saved my|nailed it)
        (thank you|thanks|thx|cheers|ty) (guys|team|folks|all|everyone|a million|a bunch|a ton|a lot|a lot|loads|
            heaps|again|so|very much|for)
        (great|excellent|brilliant|outstanding|wonderful|fantastic|exemplary|amazing|top|first class|superb) (service|
            customer service|support|help|job|work|team)
        (best|lovely) (service|customer service|support|team)
    """,
    "intent:out_of_scope": """
        (seo|backlinks|guest post|link building)
        (job|jobs|vacancy|vacancies|internship|hiring|career|cv|resume|work for you|openings in|apply for)
        (influencer|collaborate|collaboration|collab|sponsor|sponsorship|partnership|franchise|affiliate|ambassador)
        (unsubscribe|newsletter) (me|from)?
        (password|log in|login|sign in|my account is|my account has|account locked|account was)
        (weather forecast|weather today|weather tomorrow|the weather like|hows the weather|whats the weather|weather in|poem|recipe|tell me a joke|a joke about|homework|bitcoin|crypto)
        (refer|referral) (a friend|code|earn)?
        (nearest|closest|your) (store|shop|showroom|branch) (hours|near|open|located|location|locations)?
        (opening hours|call me back|callback|call back|phone number|call centre|call center)
        (page one of google|rank your website|web traffic|lead generation|work experience|apprenticeship)
        (marketing|advertising|web design|outsourcing|social media|growth) (agency|services|company|solutions|
            packages)
        (grow|boost|increase|improve) your (business|sales|traffic|ranking|followers|visibility)
    """,
    "fact:order_stands": """
        (order|parcel|package) _ (isnt|is not|wont|not|doesnt|does not) (moving|leaving|move|leave|go out)
    """,
    "fact:part_refund": """
        (only|just) _ (part|half|some) of (my|the) (refund|money)
    """,
    "fact:no_flame": """
        (wont|doesnt|does not|didnt|not|cant) _ catch fire
    """,
    "fact:own_window": """
        (how long|how many days|until when|by when|till when|how much time) _ (do i|have i|can i|i have|do we|may i|
            i can) _ _ (return|send|give)
    """,
    "fact:to_sender": """
        (return|returned|returning|back|going back) to (the)? sender
    """,
    "fact:cancelled": """
        (was|been|were|got|is|you|they|already|shop) (cancelled|canceled)
    """,
    "fact:no_money": """
        (nothing|no money|not) _ (back|arrived|on|in|credited|paid) _ (account|paypal|card|bank|klarna)
        (account|paypal|card|bank) _ (nothing|no money|empty)
    """,
    "fact:address_right": """
        (my|the|our) address (is|was|on the order is) (right|correct|fine|complete|ok)
    """,
    "fact:refund_came": """
        (refund|money) (has|just|finally)? (arrived|came through|landed|is here|showed up)
        (got|received) (the|my) refund
    """,
    **CLAIMS,
    "risk:legal_threat": """
        (lawyer|lawyers|attorney|solicitor|sue|suing|lawsuit|legal action|legal steps|legal proceedings|
            small claims|take you to court|see you in court|court action|legal advice)
        (trading standards|ombudsman|consumer protection|consumer rights|better business bureau|bbb|
            attorney general|consumer council|consumer court)
        (report|reporting) (you|this|it) to (the)? (authorities|authority|trading|bbb|consumer|ftc|police)
        (consumer) (affairs|agency|advice|forum|federation|watchdog|commission|association|ministry|authority|office|
            helpline|complaints)
        (ftc|cfpb|accc|ccpc|citizens advice|office of fair trading|state attorney|attorney generals|resolver|
            regulator|regulators|the authorities|12315)
        (complain|complaint|complaining|report) _ (to|with|at) _ (authorities|authority|regulator|agency|watchdog|
            government|ombudsman)
    """,
    "risk:chargeback": """
        (chargeback|charge back|chargebacks)
        (dispute|disputing|disputed|reverse|reversing) (the|this|my|it|a) _ (charge|payment|transaction|
            with my bank|with paypal|with the bank|credit card)
        (open|opened|opening|file|filed|filing|raise) (a|an) _ (paypal|a to z|claim with|dispute|case)
        (paypal|a to z|buyer protection) (claim|dispute|case)
        (my bank|credit card company) _ (dispute|money back|reverse|claim|involved)
    """,
    "risk:injury": """
        (injured|injury|injuries|hospital|burned|burnt|electric shock|electrocuted|bleeding|emergency room|
            allergic reaction|got hurt|was hurt|hurt myself|broke my|stitches|poisoned|choking|choked)
        (caught|catch|on|set) (fire)
        (exploded|explosion|smoke|sparks|sparking|overheated|overheating|melted)
        (cut|burned|burnt|hurt) (my|his|her|myself|himself|herself|our)
        (gave|got) _ (shock|rash|burn|burns)
    """,
    "risk:self_harm": """
        (kill myself|end my life|suicide|suicidal|hurt myself|harm myself|want to die|wanna die|self harm|
            dont want to live|no reason to live)
    """,
    "risk:fraud": """
        (scam|scammer|scammers|scammed|fraud|fraudulent|fraudsters|ripped off|rip off|fake shop|fake website|phishing)
        (stolen|hacked|unauthorised|unauthorized) (card|account|charge|transaction|payment|credit|order|purchase)
        (didnt|did not|never) (make|place|order|authorise|authorize) (this|that|any|the|it|an)
        (identity theft|stole my)
        (someone|somebody) (used|else used|has used|placed|ordered) _ (my|card|account|name)
    """,
    "risk:threat": """
        (kill you|kill all|burn down|bomb|come to your|i know where you|find you|hurt you|beat you|smash your|
            make you pay|youll regret|you will regret|watch your back|shoot)
    """,
    "risk:press": """
        (journalist|newspaper|reporter|tv station|media|press|watchdog|bbc|go public|going public|viral)
        (post|share|tell|expose|write|leave) _ (social media|twitter|facebook|instagram|tiktok|trustpilot|
            bad review|negative review|one star|1 star|youtube|reddit|everyone online|google review)
        (bad|negative|one star|1 star) review
    """,
    "risk:privacy_request": """
        (gdpr|ccpa|data protection|data privacy|privacy officer|data protection officer|subject access|
            right to be forgotten|right to erasure)
        (delete|erase|remove) (my|all my|all of my|our) (data|account|personal|information|details|profile)
        (what|which|copy of|all the|access to|all) (data|personal data|information|my data|
            personal information) _ (you|hold|have|store|about me|on me)
        (personal data|my data)
    """,
    "fact:by_mistake": """
        (order|ordered|bought|purchased) (it|this|them)? by (mistake|accident)
        (accidentally|mistakenly) (ordered|bought|purchased|placed)
        (ordered|bought) (it|this|them|one)? twice
    """,
    "idiom:intent:return": """
        (will|would|do|does|gets|is|are|be|being|get) (they|it|the courier|the carrier|ups|fedex|usps|dpd|royal mail|
            evri|post office|the post|postman|courier|carrier|he|she|the driver|my parcel|my package|the parcel|
            the package) _ (send|sent|sending|return|returned|ship|shipped|going|go) _ _ back
    """,
    "idiom:intent:policy_question": """
        (date|proof|invoice|receipt|document|delivery date|paperwork) _ for _ (warranty|guarantee)
        (return|refund|refunded|paid|pay|bought|payed|money|credit|back) _ _ (gift) (card|cards|voucher|vouchers)
        (its|it is|this is|need it|need this|only) for _ (warranty|guarantee)
    """,
    "fact:asks_price": """
        (discount|discounts|price|prices|pricing|quote|quotation|offer|terms|rate|rates|deal|deals|cheaper|reduction|
            per unit|invoice|would you charge|do you charge|could you charge|will you charge|would it cost)
    """,
    "fact:many": """
        (twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozen|dozens)
        (there are|we are|we re|there re) _ of us
    """,
    "fact:stranger": """
        (seo|backlinks|guest post|link building|page one of google|rank your website|your website|web traffic|
            lead generation)
        (any|apply for a|looking for a|summer|part time|side|offer|have) (job|jobs)
        (job|jobs) (opening|openings|vacancy|offer|offers|application|at your|with you|available)
        (vacancy|vacancies|internship|hiring|career|careers|cv|resume|work for you|openings in|apply for|
            work experience|looking for staff|apprenticeship)
        (influencer|collab|sponsor|sponsors|sponsorship|franchise|ambassador)
        (marketing|advertising|web design|outsourcing|social media|growth) (agency|services|company|solutions|
            packages)
        (grow|boost|increase|improve) your (business|sales|traffic|ranking|followers|visibility)
    """,
    "fact:asks_repair": """
        (repair|repairs|repaired|repairing|repairable)
        (do you|can you|could you) (fix|mend) (old|tents|zips|tears|holes|a|torn)
    """,
    "idiom:intent:out_of_scope": """
        (great|good|nice|excellent|fantastic|amazing) (job|work)
    """,
    "fact:came": """
        (arrived|came|delivered|received|unpacked|box|parcel|package)
    """,
    "fact:instead_of": """
        (came|arrived|turned up) _ _ (instead of|rather than|in place of)
    """,
    "idiom:intent:thanks": """
        (thanks|thank you) (for nothing|a lot for nothing)
        (not|isnt|wasnt|hardly|far from) _ (great|excellent|good|brilliant|amazing|top) (service|support|
            customer service|job|help)
    """,
    "fact:compensation": """
        (discount|voucher|compensation|credit|something|money off|coupon) _ for _ (trouble|inconvenience|wait|waiting|
            delay|hassle|annoyance)
    """,
    "idiom:intent:refund": """
        (refund|pay|give|credit) (me|us)? (the|my|back the)? (price)? difference
    """,
    "idiom:intent:presale_size": """
        (what|which|how) (height|high) _ (hang|hung|mount|mounted|install|installed)
        how high _ (hang|hung|mount|mounted)
    """,
    "mood:angry": """
        (ridiculous|unacceptable|outrageous|disgusting|disgrace|disgraceful|pathetic|joke|furious|fed up|sick of|
            appalling|appalled|shameful|useless|incompetent|liars|lying|thieves|bullshit|wtf|hell|crap|damn|fuck*|
            shit|worst|never again|livid|scandal|terrible|horrible|awful|sick and tired|how dare)
        (is this|are you|are you guys|you) (for real|serious|kidding|kidding me|having a laugh|taking the mick)
        youve got to be kidding
    """,
    "mood:negative": """
        (disappointed|disappointing|unhappy|upset|frustrated|frustrating|annoyed|annoying|complaint|complain|poor|
            bad|unfortunately|dissatisfied|not happy|not satisfied|let down|not good enough|worried|still waiting|
            sad)
    """,
    "mood:positive": """
        (love|great|perfect|wonderful|excellent|happy|fantastic|amazing|awesome|beautiful|brilliant|lovely|
            delighted|appreciate)
    """,
    "urgent": """
        (urgent|urgently|asap|as soon as possible|immediately|right away|emergency|straight away|at once)
        (need|needed|have|must|want|get) (it|them|this|these|to have it|the lamp) _ (by|before|for|until) _ (monday|
            tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekend|birthday|wedding|trip|
            christmas|today|party|next week|holiday)
        (leaving|flying|travelling|traveling|moving) (tomorrow|on|in|this|next|today)
        (birthday|wedding|christmas gift|christmas present) (is|tomorrow|on|this|next)
    """,
    "ask": """
        (please|pls|plz|kindly|can|could|would|will|may|do|does|did|is|are|how|what|when|where|which|why|who) (you|
            i|u|we|it|the|my|this|is|are|do|does|much|long|many|to|can|there)
        (i|we|id|i would|we would) (want|need|would like|like|demand|wish|wanna|request|expect)
        (let me know|tell me|send me|give me|help me|i want|want to|need to|looking for|asking)
        please
    """,
    "courtesy": """
        ^(thanks|thank you|many thanks|cheers|regards|best regards|kind regards|best wishes|best|sincerely|yours|
            thanks in advance|thank you in advance) _ $
    """,
    "idle": """
        ^(hi|hello|hey|dear|good morning|good afternoon|good evening|hi there|hello there) _ $
        ^(thanks|thank you|many thanks|cheers|regards|best regards|kind regards|best wishes|best|sincerely|yours|
            thanks in advance|thank you in advance) _ $
        hope (you|this|all) (are|is|finds)
        (thanks|thank you) in advance
        (look|looking) forward to
    """,
    "idiom:intent:wismo": """
        (order|parcel|package) _ (is|are|was|were) missing (from|in) (the|my|our|this)
    """,
}
