"""Text that is written for a machine: in each language the words, and the marks that need none.

A match is reported to people, and keeps a ticket from a language model, so that the composer answers it; it decides
nothing else.
"""

from collections.abc import Mapping

from drafter.domain.store import Language

REASONS: Mapping[str, str] = {
    "ignore": "asks to ignore instructions",
    "reveal": "asks to reveal instructions or internal notes",
    "role": "assigns a role or mode to a machine",
    "force": "dictates words or actions to a machine",
    "wording": "tells how the reply is to be written",
    "others": "asks for other customers' data",
    "markup": "holds the marks of a prompt or template",
}

MARKS: tuple[str, ...] = (
    "<|im_start|>",
    "<|im_end|>",
    "<|endoftext|>",
    "<|system|>",
    "[inst]",
    "[/inst]",
    "<<sys>>",
    "<system>",
    "</system>",
    "<instructions>",
    "</instructions>",
    "### instruction",
    "### system",
    "begin system prompt",
    "end of system prompt",
    "{{",
    "{%",
    "${",
    "<script",
    "javascript:",
    "<information>",
    "\nassistant:",
    "\nsystem:",
    "system prompt:",
    "new instructions:",
)

CUES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "inject:ignore": """
            (ignore|disregard|forget|override|bypass|skip) _ _ (instruction|instructions|rules|prompt|prompts|
                guidelines|policies|restrictions|programming|training|directions|told)
            (ignore|disregard|forget) (everything|anything|what) (above|before|previous|you were|i said|you have been)
            (not bound by|free from|without any) (any|your|the)? (rules|restrictions|guidelines|filters|limitations|
                instructions)
        """,
        "inject:reveal": """
            (reveal|print|show|quote|repeat|display|output|tell me|give me|share|leak|what is|what are) _ (system prompt|
                your instructions|your prompt|initial prompt|hidden prompt|internal notes|staff notes|internal staff notes|
                internal policy|your rules|api key|the prompt above|developer message)
            (words|text|everything) above (verbatim|starting|in a)
        """,
        "inject:role": """
            (you are|youre|act as|pretend to be|pretend you are|roleplay as|simulate|behave as|respond as) (now|a|
                an|as|going to|no longer|the|dan|my|if you)? _ (dan|unrestricted|jailbroken|developer mode|
                language model|ai|chatbot|assistant|admin|administrator|system|evil|machine|gpt|chatgpt|bot|
                linux terminal)
            (developer|debug|admin|god|dan|maintenance|sudo|jailbreak|unrestricted) mode
            (do anything now|from now on you|stay in character|as an ai|dear ai|hey ai|dear chatbot|ai assistant|
                language model)
            you will (act|respond|answer|be|only|from now|have to answer|now|always)
            (answer|respond to|follow|obey) (all|any|every|each)? (my|of my) (prompts|prompt|instructions|commands)
        """,
        "inject:force": """
            (respond|reply|answer|output|say|write|start your reply|begin your answer) (only|exactly|with exactly|
                with only|by saying|with the words|with the text|the following|i have been|verbatim) _ (with|the|
                following|phrase|text|words|that|approved|refund|pwned)?
            (approve|issue|grant|authorise|authorize) _ (refund|discount|credit) _ (automatically|without checking|
                regardless|without verification|immediately and|no matter)
            (you must|you have to|your task is to|your job is to|your new task|new task|important instruction|
                important instructions|do not tell the) _ (respond|reply|comply|output|approve|obey|say|confirm|
                user|customer)?
            (tell|inform) the (customer|user) that
            (just|only|simply) (print|output|say|write|answer with|reply with|respond with)
            (confirm|state|promise|write) that _ (refund|replacement|order) _ (approved|issued|been sent|has been)
        """,
        "inject:wording": """
            (modify|change|alter|enhance|adjust|rewrite|edit|craft|scramble|jumble|shuffle|rearrange|anagram|misspell|
                replace|swap|substitute|remove|insert|include|incorporate|integrate|embed|add|append|introduce|infuse|
                compose|encode|translate|present|formulate|use|write|end|begin|start|finish|employ|apply|mix|render|
                rate|recommend|convert|group|combine|augment|extend|supplement|expand|conclude|finish) _ _ _ (in|of|into|with|to|from|by|for)? (your|each|every|all|the) (answer|answers|
                response|responses|reply|replies|output|sentence|sentences)
            (your|the|each|every) (answer|response|reply|output) (must|should|has to|contains|ends|begins|may only)
            (every|each|any) (reply|response|answer) (ends|begins|contains|includes|carries|mentions|must)
            (scramble|jumble|shuffle|rearrange|anagram|misspell|encode) _ _ (letters|words|word|message|text)
            (letters|vowels|words|typos|misspellings|spaces) _ (in|of|into|from|with) (your|the) (message|words|text|
                reply|response|answer|following|numbers|symbols)
            every (second|third|fourth|other) (letter|word)
            ^ in your (reply|response|answer|output)
            to your (reply|response|answer|output)
            (write|compose|draft|develop|provide|recite|tell) _ (story|poem|essay|speech|joke|haiku|song|limerick|
                verses|function|script)
            translate (the following|this sentence|this text) _
            (render|write|encode|provide|give|deliver) your (message|answer|reply|response) (using|in|with|as|without)
        """,
        "inject:others": """
            (list|show|give|send|export|what are|tell me) _ (all|other|every|last|previous|another) _ (customer|
                customers|orders|users|buyer|buyers|peoples)
            (order|address|email|phone) (of|for) (another|other|all|any) (customer|customers|person|user|users)
            (customer database|customer list|all customer|database dump)
        """,
    },
    "de": {
        "inject:ignore": """
            (ignoriere|ignorieren|vergiss|vergessen|missachte|umgehe) _ (anweisungen|anweisung|regeln|vorgaben|
                instruktionen|richtlinien|alles|bisherigen)
        """,
        "inject:reveal": """
            (zeige|zeig|nenne|verrate|gib|wiederhole|wie lautet|wie lauten) _ (systemprompt|system prompt|
                anweisungen|interne notizen|internen notizen|prompt|systemanweisung)
        """,
        "inject:role": """
            (du bist|verhalte dich|tu so|spiele|agiere) (jetzt|ab jetzt|nun|wie|als|ein|eine) _ (ki|bot|assistent|
                dan|admin|administrator|modus|sprachmodell|entwickler|chatbot)
            (entwicklermodus|adminmodus|sprachmodell|liebe ki)
        """,
        "inject:force": """
            (antworte|schreibe|antworten|sage) (nur|ausschließlich|genau|exakt|wörtlich) _
            (bestätige|genehmige|schreibe dem kunden) _ (erstattung|rückerstattung|gutschrift) _ (genehmigt|
                automatisch|sofort|wurde)
        """,
        "inject:wording": """
            (ändere|verändere|ergänze|füge|schreibe|schreib|beginne|beende|erwähne|baue|nutze|verwende|
                formuliere) _ _ (deine antwort|deiner antwort|der antwort|die antwort|jede antwort|jeder antwort|
                jeden satz|im ersten satz)
            (jede antwort|deine antwort) (enthält|endet|beginnt|muss|soll|lautet|nennt)
            (antworte|antworten sie) (ab jetzt|ab sofort|von nun an|in reimen)
        """,
        "inject:others": """
            (daten|bestellungen|adressen|adresse|bestellung) (von|aller|anderer|eines) (anderen|allen|anderer|
                kunden|aller|kundin) _
        """,
    },
    "it": {
        "inject:ignore": """
            (ignora|ignorate|dimentica|dimenticate|trascura) _ (istruzioni|regole|indicazioni|prompt|tutto)
        """,
        "inject:reveal": """
            (mostra|mostrami|rivela|ripeti|stampa|dimmi) _ (prompt di sistema|istruzioni|note interne|prompt|
                system prompt)
        """,
        "inject:role": """
            (sei|adesso sei|ora sei|fingi di essere|comportati come|agisci come) (un|una|ora|come)? _ (ia|bot|
                assistente|dan|amministratore|modello|chatbot)
            (modalità sviluppatore|modello linguistico)
        """,
        "inject:force": """
            (rispondi|scrivi|di) (solo|soltanto|esattamente|unicamente) _
            (approva|conferma) _ rimborso _ (automaticamente|subito|approvato|senza)
        """,
        "inject:wording": """
            (modifica|cambia|aggiungi|inserisci|scrivi|inizia|termina|concludi|includi|usa) _ _ (tua risposta|
                la risposta|ogni risposta|ogni frase|nella risposta|prima frase)
            (ogni risposta|la tua risposta) (riporta|contiene|finisce|inizia|deve|termina)
            rispondi (da ora|d'ora|in rima)
        """,
        "inject:others": """
            (dati|ordini|indirizzi|indirizzo) (di|degli|di altri|di un) (altri|altro|tutti|clienti|cliente) _
        """,
    },
    "es": {
        "inject:ignore": """
            (ignora|ignore|ignoren|olvida|olvide|omite) _ (instrucciones|reglas|indicaciones|prompt|todo lo anterior)
        """,
        "inject:reveal": """
            (muestra|muéstrame|revela|repite|dime|imprime) _ (prompt del sistema|instrucciones|notas internas|
                prompt|system prompt)
        """,
        "inject:role": """
            (eres|ahora eres|actúa como|finge ser|compórtate como|haz de) (un|una|ahora|como)? _ (ia|bot|asistente|
                dan|administrador|modelo|chatbot)
            (modo desarrollador|modelo de lenguaje)
        """,
        "inject:force": """
            (responde|contesta|escribe|di) (solo|sólo|únicamente|exactamente) _
            (aprueba|confirma) _ reembolso _ (automáticamente|inmediatamente|aprobado|sin)
        """,
        "inject:wording": """
            (modifica|cambia|añade|agrega|inserta|incluye|escribe|empieza|termina|usa|menciona) _ _ (tu respuesta|
                la respuesta|cada respuesta|cada frase|primera frase)
            (cada respuesta|tu respuesta) (incluye|contiene|termina|empieza|debe|lleva)
            (contesta|responde) (en verso|con versos|siempre)
        """,
        "inject:others": """
            (datos|pedidos|direcciones|dirección) (de|de los|de otros|de otro) (otros|otro|todos|clientes|cliente) _
        """,
    },
    "fr": {
        "inject:ignore": """
            (ignore|ignorez|oublie|oubliez|outrepasse) _ (instructions|règles|consignes|prompt|tout ce)
        """,
        "inject:reveal": """
            (montre|affiche|révèle|répète|donne|donnez|quelles sont) _ (prompt système|tes instructions|
                vos instructions|notes internes|prompt|system prompt|tes consignes)
        """,
        "inject:role": """
            (tu es|vous êtes|agis comme|fais semblant|comporte toi|joue le rôle) (maintenant|un|une|comme|désormais|
                d')? _ (ia|bot|assistant|dan|administrateur|modèle|chatbot)
            (mode développeur|modèle de langage)
        """,
        "inject:force": """
            (réponds|répondez|écris|dis) (seulement|uniquement|exactement|juste) _
            (approuve|confirme|approuvez) _ remboursement _ (automatiquement|immédiatement|approuvé|sans)
        """,
        "inject:wording": """
            (modifie|change|ajoute|insère|écris|commence|termine|inclus|intègre|mentionne|utilise) _ _ (ta réponse|
                la réponse|chaque réponse|votre réponse|tes réponses|première phrase|chaque phrase)
            (chaque réponse|ta réponse) (cite|contient|finit|commence|doit|se termine|mentionne)
            réponds (désormais|dorénavant|en vers|en rimes|toujours)
        """,
        "inject:others": """
            (données|commandes|adresses|adresse) (de|des|d') (autres|autre|un autre|tous|clients|un client) _
        """,
    },
    "zh": {
        "inject:ignore": """
            (忽略|无视|忘记|忘掉|不要遵守|绕过) _ (指令|指示|规则|提示|之前|以上|上面|设定|限制)
        """,
        "inject:reveal": """
            (显示|告诉我|输出|重复|泄露|打印|给我看) _ (系统提示|提示词|内部备注|指令|系统指令|内部规定)
        """,
        "inject:role": """
            (你现在是|你是一个|扮演|假装你是|假装是|从现在起你) _ (ai|助手|管理员|机器人|模型|开发者|系统|dan)
            (开发者模式|管理员模式|语言模型|越狱)
        """,
        "inject:force": """
            (只|仅|必须) (回答|回复|输出) _
            (批准|同意|确认) _ (退款|赔偿) _ (自动|立即|已批准)
        """,
        "inject:wording": """
            (修改|改写|加上|加入|插入|包含|写上|提到|使用) _ (你的回复|回复中|回答中|你的回答|每条回复|每句话)
            (每条回复|所有回复|你的回复|每个回答) _ (必须|都要|结尾|开头|包含|注明)
            (从现在起|从现在开始) _ (回答|回复|说)
        """,
        "inject:others": """
            (其他|别的|所有|全部) (客户|顾客|用户|买家|人) _ (信息|订单|地址|电话|资料|数据)
        """,
    },
}
