"""What English-speaking customers say has happened, or is so; see `drafter.understanding.lexicon`."""

CLAIMS = {
    "claim:not_received": """
        (delivered|left|signed) _ (neighbor|neighbour|neighbors|neighbours|porch|door|reception) _ (but|yet|and) _ (dont|
            doesnt|didnt|not|nothing|nobody|havent|hasnt)
        (havent|have not|hasnt|has not|never|didnt|did not|not|yet to|nothing) (yet|still|even)? (received|recieved|
            arrived|receive|recieve|got|get|arrive|come|turned up|shown up|delivered|been delivered|showed up|
            came) (it|my|the|any|anything|this|them|our|a|yet|at|to|here|so far|with)?
        (still|is|are|it is|its|was) (not|nowhere) (here|arrived|delivered|there|been delivered|received|come)
        (nothing|no parcel|no package|no sign) _ (arrived|came|here|received|left|door|delivered|of it|of the|of my)
        (says|shows|marked|marked as|status|show|shown) (it was|it is|as|its|that it was|that it is)? delivered but
        (delivered|signed for) (but|yet|though) _ (not|nothing|never|no|dont|havent|didnt|isnt|cant|nowhere)
        (isnt|is not|arent|are not|wasnt) here
        (package|parcel|order) never _ (came|arrived|showed|turned)
        (lost|stolen) (parcel|package|in the post|in the mail|in transit)
        (stolen|nowhere to be found)
        nothing (is|was)? (on|at|in|outside|by) (the|my|our) (porch|door|front|doorstep|step|mailbox|letterbox|lobby|
            building|mailroom)
        ^ (still|and still|but still|yet still) nothing $
        where the hell
    """,
    "claim:late": """
        (is|are|was|its|very|so|too|running|already|been|be|days|weeks|a week) (late|delayed|overdue)
        (should|supposed|meant|due|promised) (have|to|for|by) _ (arrived|arrive|here|delivered|come|delivery|
            be here|be delivered|been delivered)
        (waiting|waited) (for|since|over|more|now|almost|nearly) _ (weeks|days|week|month|months|long|ages|days now)
        (days|weeks|week|month) (late|overdue)
        (days|weeks|week|month) ago and (still|nothing|no|not|havent|hasnt|zero|it hasnt|its not|it still)
        (taking|takes|took|take) (so|too|forever|ages|very) (long)?
        (why so long|delay in|why the delay|still waiting)
        been (weeks|a week|a month|over a week|over a month|ages|days|two weeks|three weeks)
    """,
    "claim:damaged": """
        (with|has|have|had|there is|theres|got) (a|an|some|several|big|deep) _ (crack|cracks|scratch|scratches|dent|
            dents|hole|holes|chip|tear|stain|stains)
        (arrived|came|was|is|are|were|got|delivered|received|it|completely|all|totally|badly) (broken|damaged|
            smashed|cracked|shattered|torn|scratched|dented|ripped|crushed|chipped|bent|stained|dirty|leaking)
        (broken|damaged|smashed|cracked|shattered|torn|scratched|dented|ripped|crushed|chipped) (when|on arrival|
            glass|lamp|shade|item|in the|box|during|product|goods|in transit|and)
        (has|have) _ (crack|cracks|scratch|scratches|dent|dents|hole|holes|chip|stain|stains)
        (a|in) (crack|scratch|dent|hole) (in|on)
        (broke|shattered) (in|during|on) (transit|delivery|arrival|the way)
        in pieces
    """,
    "claim:wrong_item": """
        (received|got|sent|sent me|delivered|recieved|shipped|shipped me) (a|an|the|me the|me a)? (wrong|different|
            incorrect|someone elses|another) (item|product|one|colour|color|size|lamp|jacket|order|model|thing|
            parcel|shoes|boots|items)
        (wrong|incorrect) (item|items|product|products|model|article|goods|thing) (was|were|in|received|sent|
            delivered|shipped|arrived|has)?
        (not|isnt|is not|wasnt) what (i|we) (ordered|bought|paid)
        (got|received|sent|sent me|came|delivered|got sent) (a|the|it in) (green|black|white|blue|red|navy|grey|
            gray|brown|brass|small|medium|large|different) (one|instead|lamp|jacket)?
        (i|we) (ordered|bought|wanted) _ (in|size)? (green|black|white|blue|red|navy|grey|gray|brown|brass|small|
            medium|large) (and|but) (i|we|you)? (got|received|sent|was sent|were sent)
        (sent|delivered|got|received) _ (instead of|but i ordered|but ordered|though i ordered)
        (but|and|whereas|while) i (ordered|had ordered|asked for|bought) (a|the|an|it in)? (green|black|white|blue|
            red|navy|different|large|medium|small|size|grey|gray|brown|brass)
    """,
    "claim:missing_item": """
        (ordered|bought) _ _ (one|only one|just one) (came|arrived|was in|turned up)
        (is|are|was|were) missing
        (item|items|part|parts|piece|pieces|screws|something|bulb|cable|one|charger|half|lamp|shade|pole|bag|manual|
            strap) (is|are|was|were|seems to be|s) missing
        missing (an|a|one|the|from|item|items|part|parts|some|two|screws|my)
        (only|just) (received|got|one|contained|had|sent|two|part of|found) _ (of|out of|item|in the|instead|were|
            was|shoe|came|in it)
        (incomplete|not complete|isnt complete|wasnt in|was not in|were not in|werent in|not included|
            not in the) (order|the|box|parcel|package)?
        (no|without|missing) (screws|bulb|cable|charger|instructions|manual|lid|poles|pegs) (in|included|were|was)?
        (empty) (box|parcel|package)
        (box|parcel|package) was empty
        (isnt|is not|arent|are not|wasnt|isn t|not|nowhere) (in|inside|part of|anywhere in) (the|my|this)? (box|
            parcel|package|packet|bag|packaging|carton|delivery)
        (came|arrived|was delivered|delivered|turned up) without (the|a|an|its|my|any)
        (isnt|is not|wasnt|was not|arent|are not|werent|were not|not) in (there|it)
        (wasnt|was not|werent|were not|isnt|arent) (in|part of) (the|my) _ (box|parcel|package|delivery)
    """,
    "claim:defective": """
        (wont|doesnt|does not|will not|cant get it to) (light|ignite|start|inflate|pair|lock)
        (doesnt|does not|not|isnt|is not|wont|didnt|never|dont|stopped|has stopped|no longer|cant get it to) (work|
            working|works|turn on|switch on|function|functioning|charge|charging|light up|close|heat|open properly)
        (faulty|defective|defect|malfunction*|dead on arrival)
        (broke|snapped|fell apart|came off|ripped|tore|failed|died|stopped) (after|the first|the second|when|while|
            on the|off|during|within)
        (zip|zipper|switch|strap|seam|sole|buckle|handle|hinge|cable|motor|battery|pole) _ (broke|broken|came off|
            ripped|tore|snapped|failed|stuck|leaks|leaking|split|loose|doesnt)
        (unravel*|falling apart|coming apart|came apart)
        (flicker*|buzzing|leaks|is leaking|sparks|sparking|short circuit)
        (quality|manufacturing) (issue|problem|defect|fault)
        (sole|soles|strap|straps|seam|seams|zip|button|handle|lining|sticker|coating|stitching|upper|buckle|hood|
            lens|laces|fabric|membrane|tape) _ (coming|comes|came|peeling|peels|separating|pulling|falling|has come|
            have come) (away|off|apart|loose|undone|unstitched|unglued)
        (peeling|delaminat*|deflates|deflating|deflated)
        (goes|going|went|go) (flat|down) (overnight|at night|after|every|during|within)
        (loses|losing|lost|leaks|leaking) (air|water|gas|feathers|down|its charge|charge|pressure)
        (wont|doesnt|does not|not|cant) (hold|holding|keep|keeping) (air|charge|a charge|its charge|pressure|gas)
        (lets|letting|let) (the)? (water|rain) (in|through)
        (water|rain) (comes|came|coming|gets|got|seeps|is getting) (in|through)
        (frays|fraying|frayed|unstitched|blinks|blinking)
        (switches|switch|turns|turned|switched) (itself)? off (by itself|on its own|all the time|randomly|after)
    """,
    "claim:wrong_size": """
        (is|are|its|theyre|fits|fit|was|were|runs|bit|way|much|far|it) too (big|small|tight|large|loose|short|long|
            narrow|wide)
        (doesnt|does not|dont|do not|didnt|did not|not) (fit|fit me|fitting)
        (wrong size|ordered the wrong size|picked the wrong size|chose the wrong size)
        too (big|small|tight|large|loose|narrow) for me
    """,
    "claim:changed_mind": """
        (changed|change) my mind
        (dont|do not|no longer|didnt) (want|need|like) (it|this|them|these|the) (anymore|any more|any longer|
            after all|item|order)?
        (not|isnt|wasnt) (what i expected|as expected|for me|what i wanted|what i was expecting|as described)
        (found|bought) (it|one|the same) (cheaper|elsewhere|somewhere)
        (by mistake|by accident|accidentally)
        (doesnt|does not|dont|do not|didnt) (go|work|look right|suit|look good) _ (with|in|next to|for) (my|our|
            the) _ (room|living room|decor|furniture|kitchen|flat|house|colour|color|bedroom|sofa)
        (isnt|is not|not) for me _
    """,
    "claim:sent_back": """
        (you|you have|youve|warehouse) (received|got|have|got back) (my|the) _ (return|returned|back|parcel back|
            boots back)
        you got my _ back
        (sent|posted|shipped|returned|mailed|dropped) (it|them|this|the|my|everything|both|these|that|one) _ (back|
            off|return|weeks ago|days ago|last|on|week|to you|already)
        (have|ive|i) (already)? (returned|sent back) (the|it|my|this|them|both|one)
        (you|warehouse) (received|got|have received|have had|have) my return
        (return|returned parcel|returned item) (was|has been|were) (delivered|received|signed)
        my return (arrived|reached|was)
        (return|parcel|package|it) (has|have|is|s) _ (with you|at your warehouse|back with you|at your place) _
        (gloves|boots|jacket|lamp|tent|shoes|shirt|it|they|stuff|return|item|items|parcel|pack|bag|
            order) (already)? (went|gone|has gone|have gone) back
        you have had _ back
    """,
    "claim:refund_missing": """
        (where is|wheres|where s) (my|the) (refund|money)
        (no|not|havent|have not|hasnt|has not|never|still|yet|didnt) (been|received|got|get|seen|had|see|yet|
            receive|gotten|a|any|my|the|no)? (a|any|my|the|your)? (refund|refunded|money back)
        refund (has|is|hasnt|isnt|not|still|was|never) (not|still)? (arrived|received|been|come|shown|appeared|here|
            missing|processed|pending)
        (waiting|waited) (for|on) (my|the|a) _ refund
        (money|cash) _ (not|never|havent|hasnt|isnt|still) _ (seen|arrived|here|back|come|there|in)
        (havent|have not|not|still no|no sign of|yet to|never) _ (see|seen|seeing) _ (money|cash|refund|penny|cent)
        (without|not) (seeing|a) (my|the|single)? (money|cent|penny|refund)
    """,
    "claim:charged_twice": """
        (charged|billed|debited|paid|took|taken|charge) _ (twice|two times|double)
        (double|duplicate) (charge|charged|payment|billed|billing)
        two (charges|payments|debits)
    """,
    "claim:wants_human": """
        (speak|talk|chat|connect*|transfer*|put me through|get me) (to|with|me to|me with)? (a|an|the|some|
            your)? (real|live|actual|human|person|agent|manager|supervisor|someone|somebody|representative|
            executive|advisor|human being|customer service|support agent|operator)
        (real|live|actual) (person|human|agent|people)
        (want|need|like) (a|to speak|to talk) (human|person|agent|to someone|with someone|to a|with a)
        (are you|is this|not) a (bot|robot|machine|computer|chatbot|ai)
        human please
        (escalate|your manager|your supervisor|a supervisor|a manager)
        (stop|no) (bot|bots|automated|robot)
        (call me|call me back|phone me)
    """,
    "claim:never_cancelled": """
        (i|we) (never|didnt|did not|havent|have not|have never) (cancel|cancelled|canceled)
        (i|we) (never|didnt|did not) (ask*|request*|want*|authoris*|authoriz*) _ (cancel|cancellation|cancelled|
            canceled)
        ^ (never|didnt) (cancel|cancelled|canceled)
        (cancelled|canceled) _ without (my|me|asking|telling)
        who (cancelled|canceled)
    """,
    "claim:part_only": """
        (cancel|remove|delete|drop|take out) (just|only) (the|my|one|two|a|those|these|this)
        only (cancel|remove|delete|drop) (the|one|two|a|my)
        (cancel|remove|take) _ (one|two|part|half) of (the|my|them|these|those)
        (keep|send|ship|leave|want|need) (the|my)? (rest|others|other|remaining|everything else)
        (partial cancellation|partially cancel|part of my order)
        (take|remove|drop|delete|leave) (the|one|two|my|a|those|these) _ (off|from|out of) (the|my|this|our)? (order|
            purchase)
    """,
    "claim:wants_addition": """
        (add|leave|give|pass) _ (note|instructions|message|code) _ (courier|driver|delivery|carrier)
        (add|adding|include|throw in) _ _ (to|in|into|onto|with) (my|the|this|that|our)? (existing|current|open)? (order|
            purchase|shipment|parcel|delivery)
        (add|adding) (a|an|another|one more|some|two|one|something) _ _ to (it|order)? $
        (add|adding) (something|another item|one more item|an extra item|more items)
    """,
    "claim:to_neighbour": """
        (please|you|them|driver|courier|just) leave (it|them|the parcel|my parcel|the package|my package|my order) _ (porch|
            garage|shed|reception|safe place|front desk|concierge|neighbour|neighbor)
        (please|you|to|them|him|driver|courier|and|just) (deliver|leave|give|hand|drop|bring) _ (to|with|at|by) (my|
            the|our|a) (neighbour|neighbor|neighbours|neighbors|next door)
        ^ (deliver|leave|drop) _ (to|with|at|by) (my|the|our|a) (neighbour|neighbor|neighbours|neighbors|next door)
        (delivered|left) _ (to|with) (my|our) (neighbour|neighbor) instead
    """,
    "claim:wants_later": """
        (ship|send|deliver|dispatch|post|delay|postpone|arrive|ships) _ _ (week|weeks|days|month|months) later
        (please|can you|could you|to|possible to|just) (hold|keep|delay|postpone|push back) (off)? _ (order|delivery|
            shipping|shipment|parcel|package|dispatch) _ _ (until|till|for|by|week|weeks)
        (dont|do not|not) (ship|send|deliver|dispatch) (it|this|them|my order|the order|anything|that)? _ (until|before)
        (ship|send|deliver|dispatch) (it|this|them|my order|the order) (later|next month|after)
        (please|can you|could you|to|possible to) (postpone|delay) (my|the|this|our) (order|delivery|shipping|shipment)
        (later|different) (delivery|shipping|dispatch) date
    """,
    "claim:says_paid": """
        (already|fully|have|ive|weve|i|we) (have|had)? (already|definitely|just|also)? (paid|payed|transferred) (everything|
            it all|in full|the full|all|the whole|already|the total|the rest|the remaining|the money|the amount|for it|
            it|for everything|by)
        (already|fully) paid
        paid (in full|everything|already)
        (i|we|ive|weve) (have)? (already|just)? (made|did|done|sent) (the|a|my|our)? (bank)? (transfer|payment)
        (payment|money|amount|transfer) (has|was|is|went|already|got) _ (made|sent|through|taken|debited|gone|left|out)
    """,
    "claim:not_cancelled": """
        (you|order|it|they) (still)? (havent|have not|hasnt|has not|didnt|did not|isnt|is not|wasnt) (been|yet|still)? (
            cancelled|canceled|cancel)
        still (not|isnt|hasnt|havent|has not|is not) (been)? (cancelled|canceled)
        (asked|told|requested|wrote) _ _ cancel _ (twice|already|before|days|yesterday|last|ago)
        (already|twice) (asked|told|requested) _ _ (cancel|cancellation)
        why (is|isnt|hasnt|havent|has) _ _ (cancelled|canceled)
    """,
    "claim:only_if_late": """
        if not _ (i|id|ill|we|then|im) _ cancel*
        (otherwise|or else) _ _ cancel*
        (if|unless) _ _ (doesnt|does not|wont|will not|isnt|cant|takes|arrive|arrives|late|later|longer|going|days|
            weeks) _ _ _ _ cancel*
        or (ill|i will|id|well|i want to|ill have to) _ cancel*
        cancel* _ _ (if|unless) (it|they|the|that|its|theyre) _ (doesnt|does not|wont|will not|isnt|cant|takes|arrive|
            arrives|late|later|longer|there|here)
    """,
    "claim:says_yes": """
        ^ (yes|yep|yeah|yup|sure|ok|okay|go ahead|please do|confirmed|i confirm|that works|sounds good|correct)
    """,
    "claim:no_answer": """
        (nobody|no one|noone) (answers|answered|picks up|replies|replied|responds|responded|is answering|ever|even)
        (never|no) (answer|reply|response) _ (phone|emails|calls|from you|from anyone)
        (cant|cannot|couldnt) (reach anyone|reach you|get hold of|get through)
        (second|third|fourth|fifth|2nd|3rd|4th|umpteenth) (time|email|mail|message) (asking|writing|emailing|
            contacting|i write|i am writing|im writing|im asking|i ask|i contact|ive written|ive asked|ive emailed)
        (my|the|this is my|is my) (second|third|fourth|fifth|2nd|3rd|4th) (email|mail|message)
        (second|third|fourth|fifth|2nd|3rd|4th|umpteenth) time _ (asking|asked|writing|written|emailing|emailed|
            messaging|contacting|contacted|chasing)
        (written|wrote|emailed|mailed|messaged|contacted|asked|texted) (to)? (you|u|your team|
            support)? (about this)? (already)? (twice|three times|several times|multiple times|many times|
            again and again)
        (already|twice|repeatedly) (written|wrote|emailed|messaged|contacted|texted) (to)? (you|u|your team|support|
            about)
        (no|without|any|still no|havent had a|not had a|never got a|waiting for a|waiting for an|
            waiting on a) (reply|replies|response|answer) (yet|so far|from you|to my|since|from anyone|for days)
        (no|without) (a|any|single)? (reply|replies|response|answer) $
        (waiting|waited) (days|weeks|ages|forever|for days|for weeks|two days|three days) for (a|an|your|any) (reply|
            response|answer)
        heard nothing back
        (havent|have not|never) heard (anything)? back
        (ignoring|ignored) (me|my)
        is (anyone|anybody|somebody) there $
    """,
    "claim:wants_replacement": """
        (send|want|like|prefer|get|need) _ (replacement|new one|another one)
        (dont|do not) want (a|my|the)? (refund|money|money back)
        just (want)? (a|the) (working|new|proper|correct|right) _
        not a refund $
        (send|sending|ship) (me|us)? (it|them|another|mine)? (again|out again|a second time)
        (resend|reship|re send)
        (just|only|want|need|prefer|like) (a|the|one)? (working|functioning|intact|undamaged|unbroken) (one|lamp|
            stove|tent|jacket|item|product|_)
    """,
    "claim:wants_money": """
        (want|get|like|give me|need|prefer) (my|a|the|all|all my)? (money|refund|full refund) (back)?
        (partial|part|some) (refund|of the price back|of my money back|money back)
        (keep|keeping) (it|them|this) (for|with|if) _ (discount|partial|reduction|money off|some money|part)
    """,
    "claim:photo_given": """
        (photo|photos|picture|pictures|pic|pics|image|images|video) _ (attached|enclosed|below|included|above)
        (attached|attaching|enclosed|heres|here is|here are|uploaded|added) _ (photo|photos|picture|pictures|pic|
            pics|image|images|video)
        (see|find) (the|my)? (attached|enclosed)
        see (my|attached)? (photo|photos|pic|pics|picture|pictures|video)
        (sending|sent|sharing) (you|some|a|the|my)? (photo|photos|picture|pictures|pic|pics)
    """,
    "idiom:claim:defective": """
        flicker* _ _ (dimmer|dim|dimming|dimmed|dimmers)
        (dimmer|dim|dimming|dimmed|dimmers) _ _ flicker*
        (doesnt|does not|dont|isnt|not|wont|didnt) (work|working|go) (for|with|in|next to) (me|us|my|our|the|that|
            this)
        (if|in case|should|whether|when) (it|they|this|that|the) _ (doesnt|dont|does not|do not|didnt|isnt|
            wont) (work|fit|suit)
        (thats|this is|that is) (not|no) _ (how|way) _ (works|work|treat|customers)
        (doesnt|does not|isnt|wont) (heat|light up|work) (up)? (enough|well enough)
    """,
    "idiom:claim:wrong_size": """
        (if|in case|should|what if) (it|they|this|that|the) _ (doesnt|dont|does not|do not|didnt|isnt|is|are) (fit|
            too|not)
    """,
    "idiom:claim:refund_missing": """
        (prefer|rather have|rather get|want|like|choose|take) (a|the|my|to have a|to get a)? (full)? refund (and|
            instead|rather|not|over)
        (received|got|arrived|came) (nothing|at all|yet)? , _ (want|refund|give)
        (dont|do not|not) (want|need) (my|a|the|any)? (money|refund)
        not (a|my) refund
    """,
    "idiom:claim:charged_twice": """
        (ordered|bought|shipped|sent|clicked|delivered|emailed|asked|wrote) _ (twice|double|two times)
    """,
    "idiom:claim:late": """
        (i|im|i am|i was|ive|we|were) (only|just)? (a|one|two|1|2)? (day|days|bit)? (too)? late
        (day|days|week) late _ (exception|return|send|window)
    """,
    "idiom:claim:no_answer": """
        (if|unless|should) _ _ (no|not|dont|never|nobody)
        (no|without) (a|any)? (reply|answer|response) (by|within|until|before)
    """,
    "idiom:claim:wrong_item": """
        (ordered|bought|picked|chose|selected|clicked) (the|a) (wrong|incorrect) (item|product|model|article|colour|
            color|one|thing|lamp|size)
    """,
    "idiom:claim:wants_replacement": """
        (dont|do not|not|rather than|instead of|no) _ (want|need|like|get|send|prefer|to)? (a|an|
            another)? (replacement|new|another)
        prefer (a|the)? (repair|refund|money|my money) _ (new|replacement|another)
    """,
    "idiom:claim:wants_money": """
        (dont|do not|not) (want|need|like|get) (my|a|the|any)? (money|refund)
    """,
    "fact:one_of": """
        only (got|received|have)? (one|1|two|2) (of|out of) (the|my|our)? (two|three|four|2|3|4)
        (just|only) (one|1) _ (turned up|came|arrived|was in|in the box)
    """,
    "fact:in_use": """
        (after|within) (only|just|about|barely|less than)? (a|an|one|two|three|four|five|six|2|3|4|5|6|10|couple of|
            a couple of|a few|few) (more)? (days|day|weeks|week|months|month|nights|night|uses|use|washes|wash|trips|
            trip|hikes|hike|minutes|hour|hours|miles)
        (after|during|on) (the|its|my|our) (first|second|third) (use|trip|wash|hike|night|outing|walk)
        (since|until) (yesterday|last|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (when|while|after|whenever) (i|im|we) (use|using|used|dim|turn|wore|wear|walk|walked|hiked|run|ran|washed|
            wash|cook|camped)
        (used|worn|wore|walked|hiked|had) (it|them|about)? _ (once|twice|times|miles|two weeks|three weeks|a month|
            a week|few times)
    """,
    "fact:wants_new": """
        (can|could|will|would|please) (you|u)? (please|just|also)? (send|ship|post) (it|them|me|us|the missing|
            the other|the right|the correct) (please|separately|on|out|asap|to me|one|over|item|lamp|part)? $
        (send|get|have|want|need|like|prefer) (me|us)? (just|only)? (a|the) new
        (send|get|want|need|like) (me|us)? (the)? (right|correct|proper|missing) (one|item|part|colour|color|size|
            lamp|jacket)
    """,
}
