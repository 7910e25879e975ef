"""How mail programs mark what is not the customer's new words, in six languages."""

import re

QUOTE_HEADER = re.compile(
    r"""^\s*(?:
      (?:on|am|il(?:\ giorno)?|le|el|em|op)\b.{4,200}(?:wrote|schrieb|ha\ scritto|a\ écrit|escribió|escribio
          |écrit|schreef)\b.{0,120}[:：]\s*$
    | .{0,80}(?:wrote|schrieb|ha\ scritto|a\ écrit|escribió|写道|写到)\s*[:：]\s*$
    | (?:在|于).{4,160}(?:写道|寫道)\s*[:：]?\s*$
    | -{2,}\s*(?:original\ message|ursprüngliche\ nachricht|originalnachricht|messaggio\ originale|mensaje\ original
        |message\ d['’]origine|message\ original|原始邮件|forwarded\ message|weitergeleitete\ nachricht
            |messaggio\ inoltrato
        |mensaje\ reenviado|message\ transféré|转发的邮件|转发邮件)\s*-*.*$
    | _{10,}\s*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
WRAPPED_HEADER_START = re.compile(r"^\s*(?:(?:on|am|il(?: giorno)?|le|el)\b|在|于).{6,200}$", re.IGNORECASE)
WRAPPED_HEADER_END = re.compile(
    r"^.{0,200}(?:wrote|schrieb|ha scritto|a écrit|escribió|写道).{0,120}[:：]\s*$", re.IGNORECASE
)
MAIL_HEADER = re.compile(
    r"^\s*\*?(?:from|von|da|de|发件人|sent|gesendet|inviato|enviado(?: el)?|envoyé|发送时间|to|an|para|à|a|收件人"
    r"|subject|betreff|oggetto|"
    r"asunto|objet|主题|date|datum|data|fecha|日期|cc|抄送)\*?\s*[:：]\s*\S",
    re.IGNORECASE,
)
# The letters that it can begin with come first: where none stands, the forms need not be tried.
REPLY_ABOVE = re.compile(
    r"(?=[ptra请])(?:(?:please\s+)?(?:type your reply above|reply above) this line"
    r"|antworten sie (?:bitte )?(?:oberhalb|über) dieser"
    r"|rispondi(?:ete)? sopra questa|responda (?:por )?encima de esta|répond(?:re|ez) au[- ]dessus de cette"
    r"|请在此行上方回复)",
    re.IGNORECASE,
)
FOOTER = re.compile(
    r"^\s*(?:sent (?:from|with|via) (?:my |the )?\w+.{0,60}|get outlook for \w+.{0,40}"
    r"|(?:von meinem?|gesendet (?:von|mit|aus)|diese nachricht wurde von)\b.{0,80}"
    r"|inviat[oa] (?:da|con|dal) (?:il |mio |l')?\w+.{0,60}|enviad[oa] (?:desde|con) (?:mi )?\w+.{0,60}"
    r"|envoyé (?:de|depuis|avec|à partir de) (?:mon |ma |l['’])?\w+.{0,60}"
    r"|(?:发自|来自)我的.{0,40}|发自.{0,30}(?:邮箱|手机|iPhone|Android).{0,20}|从我的.{0,20}发送)\s*$",
    re.IGNORECASE,
)
WARNING = re.compile(
    r"^\s*(?:\[?(?:external|extern|esterno|externo|externe)\b(?:[ :]*(?:e-?mail|sender))?\]?|caution\s*:.{0,200}|"
    r"\[cid:[^\]]{0,200}\]|\[image[^\]]{0,200}\]|virenfrei\..{0,60}|(?:this|diese) e-?mail (?:was"
    r"|wurde) (?:checked|auf viren).{0,80})\s*$",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^\s*(?:confidential(?:ity)?(?: notice)?\b.{0,3}[:\-]|disclaimer\s*:|this (?:e-?mail|message"
    r"|communication)(?: and any| \(and| is| may| contains)"
    r"|the information (?:contained )?in this (?:e-?mail|message)|diese (?:e-?mail|nachricht) (?:und|enthält|ist|kann)"
    r"|le informazioni contenute in quest|questo messaggio (?:e |di posta|contiene|è)|este (?:mensaje"
    r"|correo)(?: electrónico)? (?:y|contiene|es|puede|se dirige)"
    r"|la información contenida en este|ce (?:message|courriel|mail) (?:et|est|contient|peut)"
    r"|les informations contenues dans ce"
    r"|(?:本|此)(?:邮件|电子邮件).{0,20}(?:保密|机密|仅供))",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"^\s*(?:(?:best|kind|warm|warmest|many)?\s*regards|best(?: wishes)?|sincerely(?: yours)?|yours(?: sincerely"
    r"| faithfully| truly)?|cheers|"
    r"(?:many )?thanks(?: again| in advance| so much| a lot)?|thank you(?: very much| so much| in advance)?|thx"
    r"|all the best|"
    r"mit (?:freundlichen|besten|lieben) gr[üu](?:ß|ss)en|(?:viele|liebe|beste|freundliche|herzliche"
    r"|schöne) gr[üu](?:ß|ss)e|gr[üu](?:ß|ss)e|gruß|mfg|lg|vg|"
    r"(?:vielen|besten|herzlichen) dank(?: im voraus)?|danke(?: im voraus)?|hochachtungsvoll|"
    r"cordiali saluti|distinti saluti|(?:un )?(?:caro |cordiale )?saluto|saluti|grazie(?: mille| in anticipo"
    r"| anticipatamente)?|"
    r"(?:un |muchos )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente"
    r"|(?:muchas )?gracias(?: de antemano| por adelantado)?|"
    r"(?:bien )?cordialement|bien à vous|(?:meilleures|sincères) salutations|salutations|cdlt"
    r"|merci(?: d['’]avance| beaucoup| par avance)?|"
    r"(?:je vous prie|veuillez) .{0,20}agréer.{0,120}|此致|敬上|顺祝商祺|祝好|谢谢|多谢|感谢)\s*[,，.!！。-]*\s*$",
    re.IGNORECASE,
)
POSTSCRIPT = re.compile(
    r"^\s*(?:p\.?\s?s\.?|n\.?b\.?|nachtrag|又及)\s*[:.,：]?\s+\S|^\s*(?:ps|p\.s\.)\s*[:：]", re.IGNORECASE
)
