"""English: what a sentence without a value may consist of (see `harmless` for the tables' meaning)."""

_ADVERB = (
    r"(?:(?:also|always|then|just|simply|gladly|happily|still|now|first|again|really|fully|totally|completely|quite|certainly|all|of course|definitely|absolutely|only|together|quickly|please|once more|"
    r"straight away|right away|at once|be able to|be happy to|be glad to|try to|have to|need to|even|either|easily|well|probably|directly|ever) )*"
)
_WE = r"(?:we|i)"
_WILL = r"(?:'ll| will| can| could|'d| would| should| are going to|'re going to|'re not going to|'m not going to| might| shall| want to|'d like to| would like to|'d love to| would love to| need to| only need to| have to| must)"
_IT = r"(?:it|this|that|them|things|everything|the matter|what happened|the problem|the issue|your question|your message|your request|these|both|the rest|the steps|how that works|how it works|the details|them for you|it for you|this for you)"
_WORK = (
    rf"(?:look(?: into| at| closely at| closer at| for)?(?: {_IT})?(?: together| more closely| further| up| again)?|have (?:a|another) (?:quick |closer |proper )?look(?: at {_IT})?|take (?:a|another) (?:quick |closer |proper )?look(?: at {_IT})?|"
    rf"check(?: {_IT})?(?: again)?|double-check(?: {_IT})?|find out|find {_IT}|help(?: you)?(?: with {_IT}| further| out| decide| pick| choose)?|let you know|tell you(?: more)?|get back to you|write(?: back)?(?: to you)?|reply(?: to you)?|"
    rf"answer(?: you| {_IT})?|explain(?: {_IT})?(?: to you)?|walk you through {_IT}|guide you(?: through {_IT})?|talk (?:{_IT} )?(?:through|over)(?: with you)?|work (?:{_IT} )?out(?: with you)?|figure (?:{_IT} )?out(?: with you)?|sort (?:{_IT} )?out|"
    rf"take (?:it|things) from there|follow up(?: on {_IT}| with the carrier)?|follow {_IT} up|chase {_IT}(?: up)?|track (?:{_IT}|the payment)(?: down)?|track down {_IT}|track down the payment|trace (?:{_IT}|the payment)|keep (?:an eye on {_IT}|you posted|you updated|you informed|looking|watching)|be in touch|"
    rf"be here(?: for you)?|get to the bottom of {_IT}|clear {_IT} up|clear up {_IT}|discuss {_IT}(?: with you)?|see what|see how|see where|see why|see whether|see if|understand|see|know|guess(?: at (?:one|it))?|make (?:one|anything|it) up|speculate|hope|"
    rf"wish|get right on it|get on it|proceed|move straight away|move right away|move|go from there|handle {_IT} from there|take care of {_IT}|deal with {_IT}|handle {_IT}|do our best|do what we|be careful|share more|say more|promise more|start|need|want|ask)"
)
_FAULT = r"(?:(?:a |any )?(?:fault|defect)s?|(?:a )?faulty item|faulty|defective|something(?:'s| is)? broken(?: or badly made)?)"
_PARCEL = r"(?:it|them|the parcel|the package|the order|your order|the delivery|this)"
_INSTRUCTIONS = r"(?:the |our |your )?(?:return )?(?:instructions|steps)(?: with the address)?"
PHRASES = (
    r"here are the (?:details|facts)|here is (?:a|the) (?:short |quick )?(?:summary|overview|update)",
    r"(?:thanks|thank you) (?:again )?for (?:getting back to us|getting in touch|contacting us|your (?:message|email|e-mail|patience|understanding|trust|feedback|question|interest|support|loyalty|kind words|note|reply)|bearing with us|choosing us|shopping with us)(?: about (?:this|it|your order))?|have a (?:lovely|nice|great|good|wonderful|pleasant) (?:day|week|evening|weekend|rest of (?:your|the) (?:day|week))|taking the time to (?:write(?: to us)?|reach out|tell us|explain|let us know)|(?:i|we)(?:'ve| have) (?:just |now |also )?(?:had|taken) a (?:quick |close |closer |good )?look(?: at (?:this|it|your (?:order|question|message)))?(?: for you)?|(?:our|the) (?:whole )?team is (?:happy|here|glad) to help(?: you)?(?: with (?:any )?(?:further |other |more )?questions)?|you don't have to do anything(?: in the meantime| for now| right now| else)?|(?:don't|please don't|do not) hesitate to (?:reach out|write(?: to us)?|contact us|ask|get in touch)|feel free to (?:write(?: again| back| to us)?|reply|ask|reach out|get in touch|contact us)|(?:what|anything) else (?:we|i) can do(?: for you)?|with any (?:further|other|more) questions|whenever (?:something|anything) (?:comes up|is unclear)|reach out|hit reply|we're here (?:for you|to help)|any time|at any time",
    rf"{_WE}{_WILL} {_ADVERB}{_WORK}(?:,? (?:and|or) (?:then )?{_WORK})*(?: once we know more)?",
    (
        rf"{_WE} (?:can't|cannot|can not|won't|don't|do not|will not|couldn't|didn't) {_ADVERB}(?:say|see|tell|know|understand|want|guess(?: at (?:one|it))?|make (?:one|anything|it) up|share more|promise more|"
        r"have (?:a|any) (?:new |firm |exact |reliable )*(?:date|day|estimate|answer|news|information|update))"
    ),
    rf"{_WE} {_ADVERB}(?:do |did |can |would |could )?{_ADVERB}(?:understand|appreciate|know(?: more)?|see(?: why)?|get (?:it|that|how|why)|hear you|realise|realize|believe you|hope|wish|regret|feel for you|imagine|apologise|apologize)",
    rf"{_WE} (?:wish|hope) (?:that )?{_WE} had (?:better|good|more) news",
    rf"{_WE}(?:'ve| have)? {_ADVERB}(?:checked|looked|looked into (?:it|this|that)|read your (?:message|mail|email|note)|gone through your (?:message|mail|email|note)|seen your (?:message|mail|email|note)|understood)(?: for you| again| the dates(?: for you)?| {_IT})?",
    rf"{_WE}(?:'re| are| am|'m) {_ADVERB}(?:here(?: for you)?|on it|looking into (?:it|this|that)|checking(?: {_IT})?|with you|only a reply away|a reply away|happy to help|glad to help|sure|going to guess(?: at (?:one|it))?)",
    r"let's (?:see|look|take (?:it|them|this|these) one at a time|take a look|have a look|find out|sort it out|go through (?:it|them))",
    r"(?:happy|glad|pleased|delighted) to (?:help(?: you)?(?: with (?:it|this|that))?|look(?: into it| at it)?|check|explain|answer|hear(?: (?:it|that))?|tell you)",
    (
        r"(?:there's |there is )?no need to (?:worry|hurry|rush|explain|apologise|apologize|reply|search any further|look any further|do anything(?: else)?|wait|place the order again|order again)|no worries|no problem|no rush|no hurry|no action(?: is)? needed|no harm done|"
        r"no fun|no wonder|(?:there's |there is )?no (?:need(?! to)|cause for concern|reason to worry)"
    ),
    (
        r"as soon as (?:possible|we can|you can|we know(?: more)?)|right now|at the moment|in the meantime|for now|so far|from here(?: on)?|from there(?: on)?|until then|by then|by now|in this case|in that case|in any case|of course|at least|at all|for sure|"
        r"all in all|either way|on our (?:side|end|part)|from our side|on your (?:side|end|part)|one more (?:time|look)|a bit|a little|a lot|in mind|in detail|in short|on the trail|out there|any further|one at a time|after all|more or less|to be honest|up to you|"
        r"good news|bad news|better news|had better news|good timing|bad timing|nearly a month|steer clear|two quick (?:answers|questions|things)|two (?:answers|questions|things)|three times|i'm sorry to say|then|ah|oh"
    ),
    r"you(?:'re| are) (?:absolutely |quite |completely |totally |perfectly |very |so )*(?:right|welcome|not alone|in the right place|waiting|left waiting|asking|worried|annoyed|disappointed|frustrated|upset)",
    (
        r"you (?:don't|do not|won't|will not|needn't|shouldn't) (?:need to|have to|need|have) ?(?:do|worry about|deal with|explain|search|prove|chase|arrange)?(?: (?:anything(?: (?:else|for now|more|further))?|them|any of (?:it|this|that)))?|"
        r"you (?:can|could|may) (?:relax|sit tight|sit back|rest easy|take your time|count on us)(?: until then)?|nothing (?:else |more )?(?:to do|needed|for you to do|to worry about)|"
        r"you did (?:nothing wrong|everything right|the right thing)(?: here)?|nothing you did caused this|you have every (?:reason|right) to be(?: fed up)?"
    ),
    (
        rf"you(?:'ll| will| can| could| may|'re free to) {_ADVERB}(?:reply(?: here| to us| to this (?:message|mail|e-?mail))?|write(?: back)?(?: to us)?|ask(?: us)?|answer|tell us|let us know|reach (?:us|out)|contact us|get in touch|"
        r"choose|pick|decide|check|have a look|take a look|see for yourself|look(?: it up)?|read (?:more|it|on)|find (?:more|out|more out))"
    ),
    (
        r"(?:you|they|we|customers) should(?:n't| not) have to (?:ask|wait|write|chase)(?: (?:once|twice|three times|again|so long|this long))?|you had to (?:ask|wait|write|chase)(?: (?:once|twice|three times|again|so long|this long))?|"
        r"should have (?:reached you|gotten you|given you|got you|heard|told you)(?: (?:sooner|earlier))?|as you(?:'ve| have) (?:already )?(?:asked(?: around)?|said|written|mentioned)"
    ),
    r"(?:i|we) have (?:a|one|two) (?:quick |short )?questions?|two (?:quick )?(?:things|questions|answers|points)|one line in reply|our (?:day|week)",
    r"have a (?:nice|good|great|lovely) (?:day|week|weekend|trip|hike)|have fun|take care|all the best|see you|made (?:our|my) day|plenty of (?:miles|use|joy)|gets plenty of miles|worked out|all worked out|to say so",
    (
        r"(?:thanks|thank you) for (?:letting us know|reaching out|getting in touch(?: with us)?|writing(?: in| back| to us)?|waiting|bearing with us|taking the time(?: to (?:say so|write|tell us))?|"
        r"the (?:photos?|details|heads-up|note|message|reminder|update|kind words))"
    ),
    (
        r"bear with us|give us a (?:shout|moment|chance)|(?:it|that|this) (?:does |doesn't |sure )?(?:look|sound|feel|seem)s?(?: (?:that way|like it|so))?|does it|(?:that|this|it) (?:will do|makes sense|works|works too)|(?:is|are) all (?:it takes|we need)|"
        r"would help us|(?:would )?speeds? things up|(?:would )?saves? (?:a step|time)|works too|will do|they do|we do|it is|it has|it does"
    ),
    (
        r"this must be the|to (?:unpack|read|hear|disappoint you)|last thing|you (?:want|wanted|hoped|expected)|(?:was|were) (?:supposed|meant) to (?:go|be|end|happen)|should(?:n't| not) (?:have )?(?:happened?|be|been)|ended this way|a month of waiting|end to"
    ),
    r"find out where (?:it|your (?:order|parcel)|the parcel) is|here(?:'s| is| are) (?:how it works|what (?:we|i) (?:know|see)|(?:exactly )?where (?:things|it) stands?|the (?:answer|summary))|in our help cent(?:re|er)|clear answers?|have (?:a |an )?(?:clear |easy |quick |short )*answers?|no (?:clear|easy|short|simple) answer",
    rf"(?:we'd|we would|i'd|i would|we'll|we will|i'll) (?:love|be glad|be happy|like) to (?:help|tell you more|find (?:it|out)|look into it|hear(?: from you)?|explain|help you)(?: with this| about {_PARCEL})?",
    (
        r"to keep (?:customers'?|your|our customers'?|customer) (?:personal )?(?:details|data|information) safe|to protect (?:our customers|customers|your (?:details|data|privacy))|to (?:get this resolved|sort this out|settle (?:it|this)|help(?: you)?|find out|look into (?:it|this)|check (?:it|this))"
    ),
    (
        r"one of them|two too many|if there is one|if any|has enough on it|(?:straight|clear) answer on|waiting on \w+ with a trip coming up|a trip coming up|must (?:have )?been?|with (?:this|that|it|you on this)(?= |$)|in (?:your|our|this|that|the|a) (?:case|situation|way|moment|message|reply|questions?|email|mail|article)|on (?:this|that|it)$|from (?:you|us)|by the way|on (?:a|your|the) (?:hike|trip|trail)|in (?:a )?(?:reply|detail|short)|in other|on screen|and (?:then )?(?:let you know|get back to you|tell you(?: more)?|write to you|keep you (?:posted|updated))|too many|even so|if so|if not|that's (?:our job|on us(?: to clear up)?)|it's our job|so we(?:'re| are) ready|your (?:choice|call|decision)|we owe you an? (?:straight |clear |proper |honest )*(?:answer|apology|explanation)(?: on(?: it)?)?|"
        r"you deserve an? (?:straight |clear |proper |honest |better )*(?:answer|apology|explanation)|three messages in|can be (?:tricky|confusing|frustrating|annoying|hard)|anyone to be home|someone can be home"
    ),
)
OPENERS = (
    r"(?:(?:and|but|so|then|or|also|please|just|simply|now|otherwise|ideally|kindly|yes|no|sorry|in that case|in this case|until then|if so|if not|for that|to start|first|here|even|especially|do|always|well|ok|okay|only|feel free to|don't hesitate to|"
    r"make sure to|be sure to|all you need to do is|it would (?:help|be (?:great|helpful)|speed things up) if you could|it helps if you|it would help if you|it(?: would)?\s+if you(?: could)?|would be great if you could|to sort this out|because|since|could you|would you|can you|two things|ah|there's no need to)[, ]+)*"
    r"(?:reply|answer|tell us|tell me|let us know|let me know|send us|send a photo|write|drop us|give us|check|have a (?:quick )?look|take a (?:quick )?look|look|ask|wait|hold on|confirm|describe|attach|include|mention|compare|measure|forward|share|double-check|sharing|contact us|get in touch|"
    r"message us|say(?: yes| so| the word)?|we (?:only |just |still )*need|(?:just |only )?one (?:more )?thing|choose|pick|if (?:something|anything|it|that|this|there|you|one|the|your|we)|if|should (?:you|it|the|there|something|anything|this|that)|in case|unless|whether|when(?:ever)? (?:it|you|the|your)|once (?:it|you|we|the)|before you|"
    r"sorry (?:about|for|that|it's|you)|(?:thanks|thank you) for|what a|what to|(?:a|an|two|one|the|some) (?:\w+ )?(?:photos?|description|confirmation|number|list)|one of the|name|it's easiest if)"
)
QUESTIONS = r"(?:(?:and|or|so|but|then|please|also|maybe|ok|well|first|otherwise)[, ]+)*(?:is|are|do|does|did|could|would|can|will|shall|should|may|have|has|had|what|which|when|where|how|who|why|want|ready|thinking of|not sure|don't|can't|nothing|anything|anyone|any|still|something|prefer|was|were)"
SPEAKERS = "we i it they he she you this that there is are was were has have had will ll ve re d someone somebody nobody nothing everything"
WORDS = """
    this caused clarity clarification additional further hopes helps useful worries caused situation experienced hearing sounds sound seems seem thoughts grateful gratitude curious appreciated reaching valued value loyal loyalty choosing shopping
    unfortunate inconvenient tiring tedious irritating exasperating nerve-racking heartfelt sincere sincerely regrettable unhappy satisfied understandably aggravating
    a an the this that these those it its s re ve ll d m t we us our ours i me my you your yourself them their they one ones
    is are was were be been being am isn aren wasn weren don doesn didn wouldn shouldn hasn haven
    and or but so if because since as than though although while for to of about at not no nor yes
    very really quite rather too just simply only also always never even still yet already again maybe perhaps probably likely hopefully ever
    truly genuinely fully completely totally absolutely certainly surely indeed naturally obviously clearly exactly especially particularly briefly directly
    much many more most less least little few some any all both each every other another same such like enough plenty far long longer
    what which who whom how why when whether whatever whichever however therefore
    thing things something anything nothing everything way ways word words line lines moment time times case reason point points part question questions answer answers
    message messages mail mails email note notes reply replies request feedback patience understanding trust support help helpful kindness
    sorry apology apologies apologise apologize regret regrets unfortunately sadly afraid pity shame unlucky
    thank thanks grateful appreciate appreciated glad happy pleased delighted thrilled love lovely nice great good wonderful fine kind kindly welcome pleasure joy warm best better dear hi hello hey cheers congratulations enjoy
    hope hoping wish wishing understand understood understandable understandably know known think thought feel feels feeling felt mean means meant imagine believe see realise realize hear heard read
    annoying annoyed frustrating frustrated frustration disappointing disappointed disappointment upsetting upset worrying worried worry worries stressful unpleasant confusing confused confusion concern concerns concerned trouble troubles hassle inconvenience nerve racking awkward odd strange hard tough rough tricky fair unfair bad worse
    fun easy easier easiest simple simpler simplest quick quickest short brief clear clearer unclear honest straight proper important useful interesting common normal different story matter matters idea worth
    wait waiting asking asked ask writing wrote written trip weekend day hike trail
    earlier before after later than now first last next sooner one two three couple
    please would should might
    situation experience bother timing keen eager excited forward
    customer customers person people team colleague colour color colors colours size sizes screen
    month week weeks tight
    boot boots shoe shoes jacket coat shirt sweater hoody fleece crew trousers pants shorts sock socks glove gloves hat beanie cap dress bag bags pack packs backpack daypack tent mat stove lamp lamps light lights shade bulb headlamp mug bottle
"""
JOINTS = "and|but|so|then|while|because|since"
THINGS = """
    where
    with on in by from at into must checking family troop group club school
    order orders number numbers parcel package item items product products photo photos picture pictures address addresses name names street house apartment floor unit city zip postal post code country state detail details group company
    confirmation account checkout statement card page box packaging damage crack fault faults defect defects defective faulty broken wrong label description delivery shipping carrier
    model pair second combination measurements foot length neighbors neighbours household home porch around nowhere spot spots someone anyone everyone there here back
    complete valid full own right possible instructions steps e kindly purchase out in made badly idea
"""
HAPPENS = """
    hit comes changes on side any other questions short note contact further
    preference normally usually
    write shall contact cancel whole go ahead amount work thinking mean takes parcels leave suit suits set ready sure between file spots driver left might
    have has had do does did can could may want wants need needs like prefer changed missing look looks off arrive arrives show up come came get got find found notice use used place placed bought own wear live lives
    check double send sending tell know into by until else agree say let coming lapses sharing
"""
OUTCOMES: dict[str, tuple[str, ...]] = {
    "wismo_delayed wismo_exception": (
        r"(?:is|are|was|it's|they're|running) (?:\w+ )?(?:late|overdue|delayed|behind)|(?:it )?has gone quiet|gone quiet|(?:isn't|is not|not) listed as lost|without a scan|nothing has been scanned since|there is no new (?:delivery )?(?:day|date)(?: yet)?|nothing has changed in the tracking|caught up in it|(?:no|any) (?:scan|movement|update|news)",
    ),
    "wismo_cancelled": (r"there (?:are|is) no \w+ on the way|nothing is on the way|nothing (?:is )?coming",),
    "wismo_not_shipped on_hold wismo_partially_shipped scheduled payment_action": (
        rf"{_PARCEL} can (?:then )?(?:continue|move on|go on|be on its way again)|once we have it|holding (?:it|them) up|paid for express|(?:given that you )?chose express|what's keeping (?:it|them)",
    ),
    "wismo_delivered wismo_delivered_not_received": (
        r"(?:your |the )?(?:account|page|account page|site|status) (?:\w+ )?(?:hasn't|has not) (?:\w+ )?caught up|(?:with|to) the carrier|sometimes a parcel ends up with someone in the household|tucked behind a \w+|the porch is empty|safe spot",
    ),
    "wismo_pickup": (
        r"(?:the|your) (?:pickup )?notice (?:tells|shows|says)(?: you)?|(?:which|what) location|how long it (?:stays|waits)(?: there)?|(?:you can )?agree a safe spot(?: with them)?|safe spot",
    ),
    "wismo_lost": (r"none of this should cost you anything|you lose nothing",),
    "wismo_returning": (r"you never turned anything away|speed(?:s)? (?:things|it) up",),
    "return_denied exchange_denied": (
        (
            rf"(?:handle|handled|treat|treated|look at|count) ?(?:it|this|that)? (?:\w+ )?as (?:a )?{_FAULT}(?: (?:rather than|instead of|and not) (?:as )?a return)?|(?:it )?(?:won't|will not|doesn't) (?:count as a return|apply to faults)|"
            rf"(?:the|our) (?:one |only )?exception is {_FAULT}|(?:had|has|have) {_FAULT}|{_FAULT}|only just outside|get it|don't suit you|doesn't suit you|want to send (?:it |something )?back"
        ),
    ),
    "cancel_possible cancel_too_late": (
        (
            r"(?:(?:after|since|once|when|because|as) )?the carrier (?:has it|picks it up|has picked it up)|(?:it|we) (?:can't|cannot|can no longer) (?:be )?(?:stopp?|stopped|recall|recalled|cancel|cancelled)(?: it)?(?: anymore| any more| from the carrier| then)?|"
            r"(?:you (?:can|could|may) )?(?:also |then |or |either )?(?:keep it and )?(?:refuse|decline|turn|return|send) (?:it|the parcel)(?: away| back)?(?: (?:at the door|on arrival|afterwards|later|once you have it))*|you have two options|all is not lost|caught us(?: just)?(?: a little)? late|on arrival"
        ),
    ),
    "return_steps exchange_quote return_denied": (
        (
            rf"we(?:'ll| will| can) (?:then )?send you {_INSTRUCTIONS}|you(?:'ll| will) (?:then )?(?:receive|get) {_INSTRUCTIONS}|{_INSTRUCTIONS}|we(?:'ll| will) get (?:the|your) return going|start (?:the|your) return|until you have them|that's your right|including where (?:it|the \w+) should go|"
            r"before you send anything|a bigger size it is|a smaller size it is|(?:the )?\w+ yes|(?:the )?\w+ no"
        ),
    ),
    "exchange_confirmed replacement_confirmed": (
        r"once the carrier has (?:it|the new one)|you(?:'ll| will) be able to follow it(?: with its own tracking number)?|(?:the new one|it) (?:gets|will have|will get|has) (?:a|its own) tracking number|as soon as it's with the carrier",
    ),
    "ask_order_number identify_requester": (
        (
            r"there's more than one order under your name|(?:can |could )?(?:we |only |then )*(?:talk about|discuss|share|do that|share them)(?: an order| order details| them| it)?(?: only)? with the (?:e-?mail address|person)|(?:e-?mail address )?(?:that was |you )?used (?:at checkout|to place (?:it|the order))|(?:from|at) checkout|whose e-?mail address was|"
            r"who placed (?:it|the order)|order details are personal|(?:with )?personal details|have to be careful|privacy comes first(?: here)?|(?:it's|it is) in your order confirmation|the number from the confirmation|(?:forwarding )?the order confirmation|your order|under your name|(?:more than one|an|the) order|only do that|"
            r"(?:from )?the e-?mail address"
        ),
    ),
    "wholesale_quote": (
        r"(?:that's|it's|that is|it is) not a binding offer|(?:for )?the (?:troop|school|club|group|team)|sharing the delivery address and (?:troop|group|club|school|company) name|the delivery address|the name of your group",
    ),
    "presale_size presale_product presale_compatibility": (
        r"sizing matters(?: with)?|trail shoes|that combination|(?:they|it) (?:run|runs) (?:small|large|true to size)",
    ),
}
