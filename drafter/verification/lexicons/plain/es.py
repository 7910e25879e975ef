"""Spanish: what a reply may say in prose of its own (see `plain` for the tables' meaning)."""

_ADVERB = (
    r"(?:(?:y|e|pero|o|u|bien|entonces|así|luego|después|además|también|sí|no|claro|por supuesto|desgraciadamente|lamentablemente|por desgracia|"
    r"mientras tanto|mientras|hasta entonces|en ese caso|en tal caso|en caso contrario|si no|de lo contrario|primero|antes|antes de nada|para empezar|por ahora|de momento|"
    r"por el momento|ahora|aquí|por aquí|simplemente|solo|sólo|solamente|por favor|igualmente|tranquilo|tranquila|sin embargo|aun así|en todo caso|en cualquier caso|"
    r"por nuestra parte|por último|ya|de nuevo|otra vez|gracias|con gusto|encantados|siempre|por eso|luego|efectivamente|en efecto|a partir de ahí)[\s,]+)*[¡¿]?"
)
_US = r"(?:te|le|se|lo|la|los|las|nos|les)\s"
_OUR_WORK = (
    r"(?:explic|respond|contest|ayud|mir(?:ar|am)|revis|comprob|comprueb|verific|busc|encarg|ocup|averigu|ver(?:emos|é)|vemos|estudi|examin|orient|gui[aá]|acompañ|"
    r"dir(?:emos|é)|decimos|indic|contar(?:emos|é)|contamos|aclar|sabr|segu(?:ir|im)|proced|continu|esper|hablar(?:emos|íamos|é)? con|hablam|consultar(?:emos|lo|íamos)|preguntar(?:emos|íamos)|"
    r"pondr(?:emos|íamos) en contacto con el|contactar(?:emos|íamos) con el|pasar(?:emos)? las|pasamos (?:las|los)|atender|organiz|preparar(?:emos)? las|reclamar(?:emos|íamos)|gestion|tramit)"
)
_CLITIC = r"(?:nos|me|lo|la|los|las|noslo|nosla|melo|le|se|te)"
_DOMAIN = (
    r"\b(?:paquete|envi(?:o|ar|ad|amos|arem)|envío|entreg|reparto|repartid|transport|mensajer|pedido|reembols|abon|importe|pago|pagar|pagad|dinero|transferencia|tarjeta|cuenta\b|devol|devuel|reten|cambi|sustitu|reempl|repuesto|nuev[oa]s?\b|otr[oa] (?:paquete|plum|lámp|par)|"
    r"cancel|anul|direcci|etiqueta|recog|recib(?:id|ir|ió)|almac|plazo|venc|caduc|derecho|ley\b|legal|garant|asegur|gratis|gratuit|gasto|coste?\b|cuesta|precio|tarifa|descuent|rebaj|vale\b|bono\b|regal|invit|excepci|incidencia|reclam|investig|denunc|polic|"
    r"mañana|hoy\b|ayer|tarde\b|noche|semana|mes\b|meses|lunes|martes|miércoles|jueves|viernes|sábado|domingo|días?\b|horas?\b|minutos?|lleg|sali(?:ó|d|do|r)|saldr|sale\b|vuelv|vuelt|regres|extravi|perd|rob(?:ad|o\b)|aduan|camión|furgon|vecin|conserje|portal|"
    r"banco|factura(?!s$)|artículo(?!s? (?:se|lo|que))|producto|embalaje|caja\b|proveedor|fábric|responsable|supervis|llam(?:ar|ad|am)|avis(?:ar|am)|inform(?:am|ar)|contact|huelga|avería|error|fallo|equivoc|culpa|causa|motivo|defect|dañad|rot[oa]\b|firma|document|acept|admit|permit|prohib|oblig|mínim|máxim|siempre|nunca|jamás|"
    r"inmediat|priorid|urgen|compens|indemn|cupón|crédit|ya (?:está|va|ha|tiene|es)\b|quedar(?:se|te)|plumífer|lámpara|pantal|forro|café|(?:ha|han) \w+[dt]o\b|fue\b|se puede\b|he \w+[dt]o\b|\w+(?:aremos|eremos|iremos|dremos)\b)"
)
CLAUSES = (
    (
        rf"{_ADVERB}(?:gracias|muchas gracias|mil gracias|de nada|un placer|ha sido un placer|encantad|con mucho gusto|con gusto|hola|buenos|buenas|bienvenid|enhorabuena|un saludo|saludos|hasta pronto|"
        r"claro que sí$|sí$|no$|perfecto|de acuerdo|entendido|exacto|buena pregunta|buenas noticias|aquí (?:tienes|tiene|está|va)|dos (?:respuestas|cosas|opciones|puntos)|en resumen|en pocas palabras|para resumir|"
        r"lo (?:siento|sentimos|lamento|lamentamos)|perdón|perdona|perdone|disculpa|disculpe|nuestras disculpas|mil disculpas|no te preocupes|no se preocupe|sin prisa|sin problema$|todavía no$|aún no$|ninguna novedad|por los pelos|un consejo|falta poco|ya está en marcha|todo en orden)"
    ),
    rf"{_ADVERB}(?:nos|me)\s(?:alegra|alegramos|alegro|disculpamos|duele|gustaría|encantaría|sabe mal|hacemos cargo|hago cargo|ponemos en tu|ponemos en su|basta|bastaría|falta saber|hace falta|ayuda|ayudaría|consta que nos)",
    rf"{_ADVERB}(?:sentimos|siento|lamentamos|lamento|entendemos|entiendo|comprendemos|comprendo|imaginamos|imagino|sabemos (?:que|lo|cuánto)|sé (?:que|lo)|vemos|veo|esperamos|espero|queremos|querríamos|quisiéramos|preferimos|prefiero|agradecemos|agradezco|te creemos|le creemos|compartimos|(?:te|le) (?:agradec|pedimos|rogamos|pido|entend|comprend|recomendamos (?:que (?:mire|revise|compruebe|guarde)|guardar|revisar|comprobar|seguir)))",
    rf"{_ADVERB}(?:tienes|tiene)\s(?:toda la |mucha )?(?:razón|dos opciones|la última palabra|la palabra)",
    rf"{_ADVERB}(?:estamos|estoy)\s(?:\w+\s)?(?:aquí|encantad|a tu|a su|content|de acuerdo|al tanto de lo que nos|pendientes de (?:tu|su) (?:respuesta|mensaje))|{_ADVERB}quedamos (?:a la espera|pendientes de (?:tu|su) (?:respuesta|mensaje|confirmación))",
    rf"{_ADVERB}(?:hemos|he)\s(?:ya |también )?(?:mirado|visto|leído|revisado|comprobado|consultado|entendido|recibido (?:tu|su) (?:mensaje|consulta|pregunta|correo))",
    rf"{_ADVERB}(?:{_US})*{_OUR_WORK}",
    rf"{_ADVERB}(?:podemos|puedo|podremos|podríamos|vamos a|voy a)\s(?:también |así |entonces |ya )*(?:ayud|mirar|revis|comprob|explic|buscar|respond|decir|averigu|seguir|orient|consult)",
    rf"{_ADVERB}(?:no|tampoco)\s(?:podemos|puedo|podremos|queremos|quiero|tenemos|tengo|sabemos|sé)\s(?:todavía |aún |ahora |de momento )?(?:decir|dar|prometer|confirmar|asegurar|una fecha|más|noticias|información|compartir|facilitar|detenerlo|pararlo|hacerlo|inventar|ver)",
    rf"{_ADVERB}(?:(?:te|le|se)\s)?(?:(?:las|los|la)\s)?(?:envi|mand|pas|facilit|indic|har|dar|lleg|recib)\w*\s(?:\w+\s){{0,2}}(?:instrucciones|indicaciones|pasos|los detalles|la información|el procedimiento|las explicaciones)",
    rf"{_ADVERB}(?:una persona|alguien|un compañero|una compañera|nuestro equipo|el equipo)\s(?:del equipo |de nosotros |nuestro )*(?:se lo|te lo|le|te|lo|la|se la)\s?(?:explic|contar|contest|respond|atender|dará|aclar)",
    rf"{_ADVERB}(?:(?:se|te) (?:lo|la) (?:explic|contar|aclar|dará|contest)|lo (?:hará|explicará) (?:alguien|un|una|nuestro))",
    (
        rf"{_ADVERB}(?:por favor[, ]*)?(?:no )?(?:nos |me |lo |la )?(?:responde|responda|respónde|respónda|contesta|conteste|contésta|contéste|escribe\b|escriba\b|escríbe|escríba|di(?:nos|me|lo)|díga|díno|dí\w+|dinos|avisa\b|avise\b|avísa|avíse|cuénta|cuénte|confirma\b|confirme\b|confírma|confírme|manda\b|mande\b|mánda|mánde|envía\b|envíe\b|envía|envíe|"
        r"indica\b|indique\b|indíca|indíque|espera\b|espere\b|mira\b|mire\b|míra|míre|revisa\b|revise\b|comprueba\b|compruebe\b|pregunta\b|pregunte\b|pregúnta|pregúnte|pide\b|pida\b|guarda\b|guarde\b|guárda|guárde|conserva\b|conserve\b|imprime|imprima|imprím|pega\b|pegue\b|péga|adjunta|adjunte|elige\b|elija\b|sigue\b|siga\b|síg|lee\b|lea\b|consulta\b|consulte\b|haznos|háganos|hazlo|hágalo|hágan|tires|tire\b|mandes|envíes|"
        r"quédate|quédese|anota\b|anote\b|describe|describa|descríbe|reenvía|reenvíe|ten\b|tenga\b|pon\b|ponga\b|busca\b|busque\b|vuelve a escrib|deja\b|deje\b|entra\b|entre\b|abre\b|abra\b|usa\b|use\b|prueba\b|pruebe\b|rechaza\b|rechace\b)"
    ),
    rf"{_ADVERB}(?:basta|bastará|bastaría|(?:solo|sólo) (?:necesit|hace falta|tienes que (?:decir|respond)|queda (?:imprimir|esperar))|conviene|hace falta|necesitamos|necesito|nos hace falta|nos falta|con (?:un|una|eso|que))\s(?:con |que |tu |su |una |un |eso |saber |nos |necesitamos )*",
    rf"{_ADVERB}(?:puedes|puede|podrás|podrá|podrías|podría)\s(?:también |siempre |simplemente |ya |además |luego )*(?:segui|ver(?!\w)|verlo|verla|encontr|leer|consult|respond|escrib|decir|eleg|comprob|mirar|preguntar|guardar|descarg|imprim|contactar|rechazar|rastrear)",
    rf"{_ADVERB}no\s(?:tienes|tiene|tendrás|tendrá|hace falta|necesitas|necesita|debes|debe|hay)\s(?:que (?:hacer|enviar|mandar|preocup)|nada|más|prisa|ninguna)",
    rf"{_ADVERB}(?:sería|es|no es|esto es|eso es|eso|esto|esta espera|esa espera|la espera)\s(?:\w+\s){{0,2}}(?:comprensible|normal que|frustrante|molest|una pena|una lástima|desagradable|importante|mejor (?:si|que)|justo|lógico|tu decisión|su decisión|lo que|pronto|útil|una buena pregunta)",
    rf"{_ADVERB}(?:la decisión|la elección|la respuesta|el artículo|una foto|un sí|una respuesta|unas líneas|dos fotos|una breve descripción)\b[^.]{{0,50}}$",
    rf"{_ADVERB}cuanto antes\b",
    r"como (?:muy tarde|máximo|mucho)\b.{0,30}$",
    rf"{_ADVERB}para \w+r(?:l[oae]s?|nos|se)?\b.{{0,40}}\b(?:necesit|basta|solo hace|respond|díga|dinos|hace falta|escríb)",
    rf"{_ADVERB}(?:el seguimiento|el número de seguimiento|habrá un número|tendrá (?:un|su) número|tendrá número)\b[^.]{{0,80}}$",
    (
        r"(?:y |pero |o |así |solo |sólo |también |luego |pues |porque |ya que |que )*(?:si\b|cuando|en cuanto|una vez|hasta (?:que|tener|recibir|ver|saber)|antes de|después de|tras|en caso|mientras|para (?:que|ello|eso|saber|ayudar|poder|proteger|empezar|seguir|anular|mayor|evitar|más|cualquier|ver|localizar|confirmar|devolver)|por si|por (?:seguridad|aquí|motivos|protección)|"
        r"qué|cuál|cómo|dónde|cuándo|según|respondiendo|contestando|indicando|escribiendo|con (?:la|el|lo) que|sin (?:que|compromiso|prisa|datos)|lo (?:que|antes|mejor|más)|que (?:sí|quieres|quiere|desea|prefier|nos)|como prefier|decirnos|a la espera)\b"
    ),
    rf"{_ADVERB}(?:llegas?|estás?|vas?) (?:usted )?(?:a tiempo|justo)",
    # what speaks of no parcel, order, money, right, day or deed at all
    rf"(?!.*(?:{_DOMAIN}))",
)
FUTURE = (
    rf"(?<!\w)(?!(?:{_OUR_WORK}|envi|mand|reembols|devolver|abrir|har|podr|ser|habr|tendr|deber|recib|pedir|dar|querr|abon|sustitu|reempl|pondr))\w{{2,}}(?:aremos|eremos|iremos|dremos)(?!\w)"
    r"|(?<!\w)(?:te|le)\s(?:llam|avis|inform|manten|notific|contact)\w*|(?<!\w)(?:vamos|voy)\sa\s(?:llam|avis|inform|notific|compens|regal|prior|vigil)\w*"
)
VERB = (
    r"\b(?:es|son|sea|era|fue|será|serán|sería|está|están|estaba|estamos|ha|han|hemos|he|había|hay|habrá|puede|pueden|puedes|podemos|debe|deben|va|van|vamos|hace|hacen|hacemos|queda|quedan|falta|faltan|vale|cuesta|llega|llegan|sale|salen|vuelve|viene|tiene|tienes|tienen|tenemos|recibe|vence|prevé|aceptamos|ofrecemos|garantizamos|ampliamos|regalamos|admite|admiten|exige|corre|consta|figura|sigue|siguen|da|dan|descuenta|pasa|lleva|permite|requiere|cobramos|asumimos|aseguramos|invita)\b"
    r"|\b\w{2,}(?:remos|rán|rá|ré|rás|ría|rían|amos|imos|ado|ada|ados|adas|ido|ida|idos|idas|ó|aron|ieron)\b"
)
RELATIVE = r"(?:que|quien|donde|cuando|el cual|la cual|con el que|con la que|al que)\b(?!.{0,40}\b(?:reembols|garanti|gratis|gratuit|perdid|entregad|anul|excepci|mañana|huelga|avería|error)\w*).{0,60}$"
_LATE = (
    r"(?:con retraso|retrasad|va tarde|tarda más|más (?:tiempo )?de lo (?:previsto|normal)|no ha llegado|no se ha movido|sin (?:movimiento|novedad|noticias)|ninguna novedad|"
    r"(?:debería|tenía que|tendría que) (?:haber|estar|llegar)|sigue sin)"
)
OUTCOMES = {
    "wismo_delayed wismo_exception": _LATE,
    "wismo_lost": r"no (?:es|corre|queda) (?:a|por|de) (?:su|tu) cuenta|(?:decisión|elección) es (?:suya|tuya)|no tiene por qué|no pierd",
    "knowledge_answer": r"(?:hay|tenemos|existe) un artículo",
    "scheduled": r"(?:te|le) llegará (?:el|un|su|tu) (?:número|seguimiento)|(?:ese|el mismo) día (?:sale|saldrá) (?:de nuestro almacén|de aquí)?",
    "wismo_not_shipped": r"no (?:te|le) (?:ha|haya) llegado (?:todavía |aún )?(?:el|ningún|un) aviso|el aviso (?:de envío )?(?:todavía |aún )?no (?:te|le) ha llegado",
    "wismo_delivered": r"^(?:que )?lo (?:tenga|tendrá|haya recogido) (?:ya )?(?:su|tu|el|la|un|una) (?:vecin|famil|conserj|porter)|(?:al|con|consultar(?:emos|íamos)?) (?:el )?transportista",
    "wismo_not_shipped on_hold scheduled wismo_partially_shipped": r"todavía no ha salido|aún no ha salido|(?:tendrá|habrá|recibirá|ver) .{0,20}seguimiento|seguimiento llegará|antes de (?:que salga|la salida)|otro día|otra fecha|falta poco",
    "cancel_possible cancel_too_late": r"(?:ya )?no (?:podremos|podemos|se puede|es posible|tiene vuelta|habrá forma).{0,30}|cuanto antes|se puede$|en manos del transportista ya no",
    "return_steps exchange_quote return_label_issued": r"instrucciones|los pasos|(?:comprobante|resguardo|justificante)|a tiempo$",
    "return_denied exchange_denied": r"(?:defecto|fallo) .{0,30}(?:distint|otra|diferente)",
    "refund_status refund_issued partial_refund_with_reason": r"ya está (?:todo )?(?:hecho|en orden)|(?:el|su|tu) banco (?:puede|suele|necesita|tarda|tiene que)|es pronto",
    "identify_requester ask_order_number": r"(?:solo|únicamente) .{0,30}(?:dirección|correo)|proteger|protección|datos de un pedido",
    "wismo_out_for_delivery": r"(?:debería|deberías) .{0,30}hoy|es hoy|ya casi|falta (?:muy )?poco",
    "wismo_in_transit": r"^ya está en (?:marcha|camino)|^ya casi",
}
