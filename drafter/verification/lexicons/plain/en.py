"""English: what a reply may say in prose of its own (see `plain` for the tables' meaning)."""

_ADVERB = (
    r"(?:(?:and|but|so|then|or|also|please|just|simply|now|still|meanwhile|otherwise|in the meantime|until then|by then|from there on|"
    r"that way|after that|either way|in that case|in this case|for now|as always|from here|unfortunately|luckily|of course|yes|no|"
    r"sure|ok|okay|well|today|first|again|afterwards|once more|if so|if not|with that|for that|here|great|ah|oh|though|however|"
    r"and then|in any case|even so|at the moment|right now|because|since|as|for the time being|as you know|as soon as possible)[\s,]+)*"
)
_OUR_WORK = (
    r"(?:look(?:ing)?\b(?! after you)|check|find (?:out|it|them|what|where|why)|help|let you know|tell you|get back to you|write (?:back )?to you|write\b|reply|"
    r"explain|walk you|work (?:it |this |that |things )?out|sort|take (?:it|this|that|things) (?:up|from)|take care of (?:it|this|that|the rest|everything|things)|"
    r"see to (?:it|that)|see what|see where|see (?:how|whether|if)|follow (?:it |this |that )?up|chase (?:it|this|that)|trace|track (?:it|this|that|the|down)|treat|handle|deal with|"
    r"agree|go straight|get (?:right )?on it|get (?:the|your) return (?:going|started)|get (?:it|this|things) (?:going|moving|started|sorted)|move (?:on|ahead|straight|right)|act\b|proceed|"
    r"pick (?:it|this) up|be (?:right )?here|be in touch|be able to (?:look|check|help|tell|see|find)|be (?:happy|glad) to (?:help|look|check|explain)|"
    r"talk (?:it|this|that|you)? ?(?:over|through)|discuss|start (?:the|your) return|set (?:it|this|things) (?:up|in motion|right)|put (?:it|this|that|things) right|make (?:it|this) right|step in|press|push|nudge|guide you|have a (?:quick |closer )?look|take a (?:quick |closer )?look|talk you|discuss|recall|double-check|"
    r"send you (?:the |all |our |your )?(?:return )?(?:instructions|details|steps|one\b|a quote|an offer|a binding)|know\b|need|go (?:ahead|from there|through)|raise (?:it|this|that)|"
    r"keep (?:an eye|you posted|you updated|you in the loop|looking|watching)|figure (?:it|this|out)|get to the bottom|make sure (?:it|this|we|you)|choose|pick\b|compare|clear (?:it|this|that) up|search|arrange (?:it|that|the next)|do the rest|"
    r"wait|guess|promise more|say more|give you a (?:date|day)|share (?:it|them|order|more|details)|stop (?:it|this|them)|not (?:guess|keep)|happily (?:help|look|check)|gladly (?:help|look|check))"
)
_FEELING = (
    r"(?:(?:not|n't|really|very|so|quite|just|simply|certainly|truly|more than|completely|entirely|totally|fully|indeed|of course|always|never|also|"
    r"only|exactly|pretty|rather|too|surely|all|a|an|the|no|less than|far from|anything but|bit|little|lot|kind of|sort of)\s+)*"
    r"(?:annoying|frustrating|disappointing|upsetting|worrying|stressful|unpleasant|a shame|shame|pity|bad news|good news|great news|news you|news anyone|"
    r"great|good|lovely|nice|wonderful|fun|fine|ok|okay|alright|perfect|ideal|fair|understandable|reasonable|easy|simple|different|another (?:story|matter)|other story|"
    r"other matter|different (?:story|matter)|enough|all (?:we|it|you|that)|how it|how this|how you|what you|what we|what it|why (?:we|you)|where (?:we|you)|up to you|your (?:choice|call|decision)|"
    r"correct|right\b|true\b|our job|ours to|on us to|the last thing|not (?:what|how|the)|long wait|wait\b|clear|unclear|confusing|odd|strange|tight|awkward|bumpy|"
    r"everything (?:we|you)|helpful|useful|important|plenty|normal|quick|frustrated|annoyed|disappointed|worth|needed|necessary|hard|tough|rough|best|better|late\b(?! for)|"
    r"sorry|thoughtful|kind of you|kind\b|welcome|a pleasure|pleasure|experience)"
)
CLAUSES = (
    # thanks, regret, understanding
    (
        rf"{_ADVERB}(?:sorry|thanks|thank you|many thanks|apologies|our apologies|hi|hello|hey|dear|good (?:morning|afternoon|evening|question|to (?:hear|know))|welcome|enjoy|"
        r"congratulations|cheers|have (?:a|fun)|all the best|happy trails|take care|no (?:worries|problem|need to)|not (?:yet|quite|at all|to worry)|better not|good news|bad news|great news|"
        r"great (?:question|to hear)|fair (?:question|point)|glad|good choice|nothing (?:by then|yet|there|arrived|for you|more|else)|anything (?:else|still|unclear)|still (?:nothing|missing|unclear|unsure)|not there|absolutely|"
        r"certainly|of course|sure|yes|no|here(?:'s| is| are) (?:the|what|where|how|your|our|everything|a)|happy to (?:help|check|look|explain|answer|tell)|glad to|delighted|"
        r"the (?:short|quick|honest|good|bad) (?:answer|news|version)(?: first)?$|two (?:quick )?(?:answers|things|points|questions)|one (?:more )?(?:thing|question|last)|quick (?:answer|update|note)|a quick (?:update|note)|briefly)"
    ),
    (
        rf"{_ADVERB}(?:we|i)(?:['’]re|['’]m|\sare|\sam|\sfeel)\s(?:all\s|really\s|so\s|very\s|truly\s|genuinely\s|both\s|always\s)*(?:sorry|afraid|glad|happy (?:to (?:help|look|check|explain|hear)|for|you|that)|"
        r"here|with you|aware|looking|checking|on it|delighted|pleased|not (?:sure|able to (?:guess|say|see|share))|listening|careful|thrilled)"
    ),
    (
        rf"{_ADVERB}(?:we|i)(?:['’]d|\swould|\sdo|\scan|\sfully|\scompletely|\sreally|\salso|\stotally|\sonly|\sjust|\sall|\shave to|\ssimply|\sdon['’]t|\sdo not|\sdid|\sdidn['’]t|\smust|\scertainly|\squite)*\s"
        r"(?:understand|know (?:how|that|this|you|it|why|what)|see (?:how|why|what|that you|your)|get (?:it|that|why|how)|hear you|appreciate|realise|realize|believe you|hope|wish|need|want|love|like to|prefer|rather not|"
        r"share (?:your|order|them|details|that)|talk about|feel|care|regret|apologise|apologize|owe|look forward|ask|keep|be careful|be (?:happy|glad) to (?:help|look|check)|mean|thank|have (?:a|two|one) (?:quick )?questions?|"
        r"make (?:one|anything|a date|it) up|guess|have (?:a|any) (?:new|firm|exact)|know (?:more|yet))\b"
    ),
    rf"{_ADVERB}(?:we|i)(?:['’]ve|\shave)\s(?:just |now |already |also )*(?:looked|checked|had a look|read|seen|noted|gone through|taken a look|understood|heard|found your message)\b(?!.*\bcarrier\b)",
    rf"{_ADVERB}(?:we|i)\s(?:just |also )*(?:looked (?:it|this|into)|checked|understood|read your)\b",
    # what we do next
    rf"{_ADVERB}(?:we|i)(?:['’]ll|\swill|\scan|\scould|['’]d|\swould|\sare going to|['’]re going to|\smight|\sshall|\sneed to|\swant to|['’]d like to|\swould like to|['’]d love to)\s(?:then |also |gladly |always |just |happily |be happy to |be glad to |simply |straight away |right away |try to |still |not |only |all |together |at once )*{_OUR_WORK}",
    rf"{_ADVERB}(?:we|i)\s(?:can['’]t|cannot|won['’]t|will not|don['’]t|do not)\s(?:yet |simply |just )*(?:{_OUR_WORK}|send it without|see|have (?:a|any))",
    rf"{_ADVERB}let(?:['’]s| us (?:find|sort|put|see|look))\s",
    # what the customer may do, need not do, is right about
    (
        rf"{_ADVERB}you(?:['’]ll|\swill|\scan|\scould|\smay|\sare able to|['’]re free to| might want to)\s(?:also |always |simply |just |then |either |easily |still |be able to )*"
        r"(?:follow|track|watch|check|read|look|reply|write|choose|pick|tell|ask us|decline|refuse|find (?:it|them|that|this|more|everything|all|the (?:number|order|details|page|answer))|see (?:it|that|more|the (?:details|page|tracking)|where|there|for yourself)|send us|answer|let us|"
        r"agree|arrange|reach us|get in touch|take your time|keep (?:track|an eye)|look (?:it|them) up)\b"
    ),
    rf"{_ADVERB}you\s(?:don['’]t|do not|won['’]t|will not|needn['’]t|shouldn['’]t|should not)\s(?:need|have|lose|miss|worry|do|be|ever)",
    rf"{_ADVERB}you(?:['’]re|\sare)\s(?:(?:absolutely|quite|completely|totally|perfectly|very|so|most) )*(?:right|welcome(?: to (?:ask|write|reply|get in touch))?\s*[.!,]?$|not alone|in the right place|waiting|asking|understandably|correct)",
    rf"{_ADVERB}you\s(?:asked|wrote|mentioned|told us|did (?:nothing|everything|the right)|know|said|deserve|should know|only need to (?:reply|tell|send|answer|write|say)|have (?:two options|a choice|the choice))\b",
    rf"{_ADVERB}your\s(?:message|mail|email|e-mail|question|patience|feedback|photo|photos|note|words)\s(?:is|was|are|helps|helped|makes|made|came|reached|about)",
    # requests
    (
        rf"{_ADVERB}(?:please |just |simply |kindly |do |always |then |feel free to |don['’]t hesitate to |be sure to |make sure to |all you (?:need to|have to) do is )*"
        r"(?:reply|answer|tell us|tell me|let (?:us|me)|send (?:us|me|a|two|the|one|it (?:over|here)|them (?:over|here))|write|drop (?:us|me)|say|give (?:us|me|it|them)|check|have a (?:quick )?(?:look|read)|take (?:a (?:quick )?(?:look|photo|picture)|your time|care)|"
        r"ask|wait|hold (?:on|off)|keep|hang (?:on|tight)|look|choose|pick (?:one|your)|print|forward|share|attach|include|confirm|mention|follow|see|click|don['’]t (?:send|worry|post)|get in touch|bear with|"
        r"put|stick|use|add|describe|compare|measure|message|contact us|come back|shout|want to|thinking of|got|had)\b(?! (?:back anyway))"
    ),
    # what would be different, or is enough
    (
        rf"{_ADVERB}(?:that|this|it|things|everything|which|nothing|all of (?:that|this|it))(?:['’]s|\sis|\swas|\smust|\swould|\swill|['’]ll|\ssounds|\sisn['’]t|\swasn['’]t|\sshouldn['’]t|\sshould|\slooks|\sfeels|\scan|\sdoesn['’]t|\sdoes|\shas|\shelps|\smakes|\sreally|\sstill|\salone|\swon['’]t)*\s*"
        rf"(?:be |been |have been |feel |sound |have |make |must be |look |such )?(?:{_FEELING}|help|helps|happen|happened|mean|means we|make sense|makes sense|works|work for you|worked out|look good|look right|matters|suits you)"
    ),
    (
        rf"{_ADVERB}(?:a|an|any|one|two|both|some)\s(?:short |quick |simple |single |clear |few |brief |line |word |complete |full |order |return )*(?:yes|line|photo|photos|picture|pictures|reply|answer|word|words|number|message|description|sentence|note|order number|address|email|e-mail|thing|things|fault|defect|details)\b"
        r"[^.]{0,40}?(?:\s(?:is|are|will|would|does|helps?|gets|lets|do)\b|$)"
    ),
    rf"{_ADVERB}there(?:['’]s|\sis|\sare|\swill be)\s(?:really |also |simply )*(?:nothing|no (?:need|rush|hurry|reason to worry|news|new)|more|one more|two things|a few things|something (?:we|you) (?:need|could|can))",
    # what depends on something, and what something is for
    (
        r"(?:and |but |so |or |then |otherwise |please |even |only |just |until then,? |since |as )*(?:especially|even though you|if|should (?:you|it|they|the|there|that|this|anything|something|any)|once|when|whenever|as soon as|as long as|until|in case|unless|where|whether|how|why|what|whichever|whatever|so that|depending|"
        r"while|after (?:you|it|we|that|they)|before|to (?:help|keep|protect|be|make sure|find|get|look|do|move|avoid)|in order to|for (?:that|this|us|your records|your safety|more|everyone|the sake|our)|so nobody)\b"
    ),
    rf"{_ADVERB}(?:it|they|that|this|there|we|you|he|she|i)\s(?:is|has|does|do|are|can|will|did|have|was|should|could|may)(?: indeed| still| already| too)?$",
    r"[^.]{0,40}\bit is$",
    rf"{_ADVERB}it\s(?:does|did|really|certainly|may|might|can)?\s?(?:look|seem|feel|sound)s?(?:\s(?:like (?:that|it)|that way|so\b|odd|strange)|$)",
    rf"{_ADVERB}it(?:['’]s|\sis|\shelps|\swould help|\swould be|\swill be|['’]ll be)\s(?:also |often |usually |always |a bit |much |really |a lot )*(?:easiest|easier|simplest|best|quickest|helpful|good|great|if|to have|possible that you|worth)\b",
    rf"{_ADVERB}it\s(?:would|will|could|might|may)\s(?:really |also )?(?:speed|help|make (?:it|things)|save|be (?:great|good|easiest|best|helpful|quick))",
    r"[^.]{0,60}\b(?:is|are) all (?:it takes|we need|you need|we ask|that’s needed|that's needed)\b",
    r"(?:after .{0,40}?\s)?(?:this|that|it) must (?:be|have been|feel)\b.{0,80}$",
    r"(?:even )?(?:al)?though (?:there['’]s|there is|that['’]s|it['’]s|we know|we can['’]t) (?:not|no|little|only)\b(?! (?:fee|charge|cost|return)).{0,40}$",
    r"which (?:matches|fits|explains|is (?:why|what|how|where|the)|we (?:know|understand|realise|realize)|you(?:['’]ll| can| may| will| might)?)\b.{0,60}$",
    rf"{_ADVERB}(?:this|that|we) should have (?:reached you|told|written|let you|come)\b[^.]*\b(?:sooner|earlier|before)$",
    rf"{_ADVERB}you (?:have every (?:reason|right) to be|can (?:sit tight|relax|sit back|lean back))\b",
    rf"{_ADVERB}both (?:of them )?(?:have|are|get) (?:a |an )?(?:clear |easy |quick |simple )*(?:answer|answered|question)",
    r"all is not lost|(?:it|that|this) happens|(?:just )?as (?:you|they)(?:['’]ve| have)? (?:say|said|know|saw|seen|wrote|written|mentioned|heard|noticed|put it|described|suspected|hoped|were told|can see)",
    rf"{_ADVERB}(?:you|we|it|they|i)(?:['’]ll| will| can| could| may| should)$",
    rf"{_ADVERB}(?:(?:it|which|that|the (?:page|notice|link|email|article)) )?(?:also )?(?:says|shows|tells (?:you|us)|explains) (?:you )?(?:how|where|when|what|which|until)\b",
    r"(?:all )?(?:added up|taken together|put together|in total|all told)$",
    rf"{_ADVERB}you(?:['’]ll|\swill)\s(?:then )?(?:receive|get|have) (?:the|our|your) (?:return )?instructions",
    rf"{_ADVERB}(?:it|the order|your order|this|things|everything)\s(?:can|could|will|may)\s(?:then |now |also )?(?:continue|move (?:on|ahead|forward|along)|go on|go ahead|carry on|wait)\b",
    (
        r"[^.]{0,70}(?:is|are|was|isn['’]t|is not|must be|can be|must have been|would be|['’]s)\s(?:not |really |very |so |quite |just |never |much |any |no |a |an |one |two |too |pretty |hardly |bit |little |most |extremely )*"
        r"(?:annoying|frustrating|disappointing|upsetting|worrying|stressful|unpleasant|a? ?shame|a? ?pity|fun|ideal|good enough|acceptable|understandable|inconvenient|many|long to wait|tiring|exhausting|okay|a pain|painful|a nuisance|the experience we want)$"
    ),
    rf"{_ADVERB}it(?:['’]s| is| can be found|['’]ll be)\s(?:all )?(?:in|on) (?:your|the) (?:order |account|confirmation|e-?mail)",
)
FUTURE = (
    r"(?<!\w)(?:we|i)(?:['’]ll|\swill|['’]re going to|\sare going to|\sshall)\s(?:then |also |gladly |always |just |happily |simply |straight away |right away |personally |certainly |definitely |of course |even |all |both |immediately |now |be happy to |be glad to |try to |only |of course )*"
    r"(?:call|phone|ring|text|ship|deliver|dispatch|give|throw|cover|waive|add|upgrade|expedite|rush|prioriti\w+|guarantee|promise|credit|compensate|pay|replace|resend|reship|offer|extend|hold|reserve|include|let you keep|deduct|drop|double|reduce|match|"
    r"treat you|make an exception|bend|skip|reimburse|escalate|upgrade|collect|come|deliver|knock|gift|hand|courier|overnight|fast-track|put you|make sure (?:it|they|you (?:get|have)))\b(?! (?:some|a little) (?:light|thought))"
)
VERB = (
    r"\b(?:is|are|was|were|am|be|been|being|has|have|had|having|will|would|can|could|may|might|must|shall|should|do|does|did|isn|aren|wasn|weren|hasn|haven|won|can['’]t|cannot|didn|doesn|don)\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|\b\w{2,}ed\b|\b(?:goes|comes|needs?|costs?|gets?|takes?|makes?|seems?|made|took|went|came|got|left|sent|put|paid|gave|told|said|spoke|rang|found|kept|lost|held|broke|fell|flew|ran|met|saw|knew|thought|bought|brought|caught|taught|applies|apply|requires?|expires?|includes?|works?|means|remains?|stays?|lies|sits|stands|arrives?|ships?|leaves?|belongs?|qualif\w+|count|counts|fit|fits|allows?|offer|offers)\b"
)

RELATIVE = r"(?:that|which|who)\s(?:was|were|is|are|you|we need|we ask|takes?|came with|has your|makes?|helps?|lets?|shows?|goes with|belongs?)\b(?! (?:lost|delivered|held|stuck))"
_LATE = (
    r"(?:late|overdue|delayed|behind schedule|running late|taking (?:far |much |a lot |so )?(?:too |longer)|taking its time|still missing|no sign of)\b|gone (?:quiet|silent)|"
    r"(?:hasn['’]t|haven['’]t|has not|have not|not) (?:moved|changed|been any|been scanned|travelled|traveled|turned up|arrived|shown up|reached you)|no (?:new |further |more |fresh )?(?:scan|scans|update|updates|news|movement)|nothing (?:new|since|has|more)|"
    r"(?:should|ought to|was meant to|were meant to|was supposed to|were supposed to|was due to) (?:already )?(?:have )?(?:be|been|arrive|arrived|reach|reached|come|get|got)|"
    r"(?:isn['’]t|not|hasn['’]t been|has not been) (?:been )?(?:listed|marked|reported|recorded|shown|declared) as lost|stuck where|different (?:weeks|speeds|pace)"
)
OUTCOMES = {
    "ask_order_number identify_requester": r"order (?:details|number|confirmation|information)|confirmation|e-?mail|checkout|privacy|personal|which (?:one|order)",
    "wismo_delayed wismo_exception": _LATE,
    "wismo_cancelled": r"(?:the|your) money (?:isn['’]t|is not) (?:lost|gone)|(?:there (?:is|are|['’]s)? ?no|no) \w+(?: \w+)? (?:is |are )?(?:on (?:the|its|their) way|coming|to wait for)|nothing (?:is )?(?:coming|on its way)|there['’]s no",
    "wismo_not_shipped on_hold wismo_partially_shipped scheduled": r"(?:it|the order|your order|this) (?:can|could|will) (?:then )?(?:be on its way|leave|go out|get going)|(?:on us|ours) to clear|\b(?:hasn['’]t|haven['’]t|has not|not yet) (?:been (?:sent|shipped)|left|gone out|shipped)|(?:wait|waiting) (?:is|for)",
    "return_denied return_steps": r"(?:even )?though (?:it|they)(?:['’]s| is| are| has| have|(?: has|have)n['’]t| hasn['’]t| haven['’]t)?(?: not| never)? (?:been )?(?:worn|used|opened|unworn|unused|unopened)",
    "return_denied exchange_denied": r"even (?:with|in|if) .{0,30}(?:tags|box|packaging|unworn|unused|like new)|(?:since|because|as) (?:it|they|this|these) (?:was|were|is|are) (?:a |an )?final[- ]sale",
    "item_problem": r"^(?:and |or )?(?:one|another|a photo|a picture) of (?:the|its)\b|should(?:n['’]t| not)? have (?:arrived|looked|happened|come)|how .{0,40}should",
    "return_denied": r"(?:won['’]t|will not|doesn['’]t|does not|not) count as a return|(?:a|the (?:one |only )?exception is a?) ?(?:fault|defect)|(?:fault|defect|faults|defects)\b.*\b(?:different|another|other|separate|apart|exception)",
    "cancel_possible cancel_too_late": r"^(?:or |and )?(?:return|refuse|decline|send|keep) (?:it|the parcel)|^you (?:can|could|may)(?: also| always| still)? (?:turn|refuse|decline|return|send (?:it|them) back|keep)|(?:it|that|the order|the parcel|we|nobody|nothing) (?:can(?:['’]t|not)|could not|couldn['’]t|can no longer|can not) (?:then |longer |still )?(?:be )?(?:stop|stopped|call(?:ed)? (?:it |that )?(?:back|off)|pull(?:ed)? (?:it )?back|cancel it|cancelled|canceled|undone|changed)",
    "wismo_pickup": r"notice (?:tells|says|shows|has)|(?:which|where) (?:location|one|it is)|no trip|stop by",
    "wismo_delivered wismo_delivered_not_received": r"^sometimes (?:a |the )?(?:parcel|package|it|they|driver)|(?:account|page|site|status).{0,20}(?:behind|out of date|slow|not (?:up to date|updated|caught up)|lag)",
    "exchange_quote return_steps": r"instructions (?:come|follow|are next|will (?:come|follow))|got you covered",
    "exchange_confirmed replacement_confirmed": r"(?:gets?|comes with|will have|has) (?:a|its own|an own) tracking number|(?:follow|track) it",
    "wismo_lost item_problem": r"you (?:don['’]t|won['’]t|will not) lose|(?:choice|decision) is yours|(?:lost|broken|damaged) (?:is|on) (?:on us|our side)",
    "return_status refund_status refund_issued": r"(?:not|n['’]t)(?: yet)? (?:been )?(?:on your (?:card|statement|account)|there|arrived|shown up|showing|visible)|banks? (?:can |usually |sometimes |often )?(?:need|take|are)|(?:in|as) (?:two|three|several|separate) (?:parts|steps|amounts|refunds)|(?:two|three|both|these) amounts? (?:is|are) (?:correct|right)",
    "wismo_out_for_delivery": r"today['’]s the day|looks? like today|(?:should|is planned to|due to) (?:be|arrive|come|get there) today|almost there|nearly there",
    "wismo_in_transit": r"^(?:so )?(?:not long now|it['’]s getting close|almost there|nearly there|so far so good|so far[, ]|everything (?:looks|is) (?:on track|normal|as it should))",
}

RISK = (
    r"\b(?:parcel|package|order|shipment|box|boxes|deliver\w*|carrier|courier|driver|ups|usps|fedex|dhl|royal mail|neighbou?rs?|doorstep|door|porch|depot|hub|locker|warehouse|customs|border|van|truck|plane|"
    r"refund\w*|reimburs\w*|money|cash|cents?|dollars?|pounds?|pay|pays|paid|payment|card|credit\w*|charg\w*|fees?|costs?|price|lower|cheaper|free|discount\w*|percent|cheaper|voucher|coupon|code|gift|bonus|compensat\w*|goodwill|extra|"
    r"guarantee\w*|promis\w*|warrant\w*|replac\w*|another|spare|swap\w*|exchang\w*|return\w*|sends?|sent|mail|mailed|ship\w*|post|posted|label\w*|inbox|cancel\w*|stop\w*|address|stock\w*|reserv\w*|aside|upgrad\w*|express|priorit\w*|"
    r"polic\w*|rules?|allow\w*|permit\w*|exception|eligible|requir\w*|must|have to|needs?|passport|police|reports?|tags?|packaging|unused|unworn|worn|original|accident|weather|snow|storm|strike|mix-?up|mistake|error|outage|system|fraud|flagged|"
    r"claims?|case|ticket|escalat\w*|inquir\w*|investigat\w*|trac(?:e|ed|ing)|call|calls|called|phone|phoned|rang|spoke|spoken|talked|asked|contact\w*|told|confirm\w*|approv\w*|authori\w*|releas\w*|extend\w*|waiv\w*|cover\w*|manager|"
    r"tomorrow|tonight|today|morning|afternoon|yesterday|minutes?|hours?|soon|weekend|days|weeks?|within|in time|right away|arriv\w*|reach\w*|way|back|hand(?:ed)?|left|lost|found|locate\w*|missing|stuck|held|damaged|broken|fell|burn\w*|work|works|fits?|compatible|item|items|"
    r"first thing|any moment|put through|taken care|booked|added|corrected|changed|updated|arranged|organi[sz]ed|done|fixed|sorted|settled|scheduled|collected|delayed|once|twice|always|never been)\b"
    r"|\b(?:we|i)(?:['’]ve|['’]ll|\shave|\shad|\swill|\salready|\sjust|\sgot|\swent|\smade|\sput|\stook|\s\w+ed)\b|\b(?:it|they|he|she|you)(?:['’]ll|\swill|\sget|\sgets|\sreceive)\b"
)
