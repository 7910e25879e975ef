"""Spanish: what a sentence without a value may consist of (see `harmless` for the tables' meaning)."""

_INS = r"(?:las )?(?:instrucciones|indicaciones|los pasos)"
_TRANSP = r"(?:el|al|del|con el|por el) transportista"
PHRASES = (
    r"(?:esta|esto) es la situación(?: actual)?|estos son los detalles",
    r"(?:gracias por )?(?:ponerse|ponerte) en contacto con nosotros|a (?:su|tu) (?:entera )?disposición|no (?:dude|dudes) en (?:escribirnos|contactarnos|preguntar|responder)|(?:lo |ya lo )?(?:hemos revisado|hemos mirado|hemos comprobado)(?: enseguida| con detalle)?|(?:esperamos|espero) (?:haberle|haberte) (?:ayudado|sido de ayuda)|(?:ha|has) hecho bien en (?:escribirnos|preguntar|avisarnos)|por ahora no (?:tiene|tienes) que hacer nada(?: más)?|(?:podemos|puedo) (?:ayudarle|ayudarte|hacer) (?:en )?algo más(?: por (?:usted|ti))?|que (?:tenga|tengas|pase|pases) (?:un |una )?(?:buen|buena|muy buen|feliz) (?:día|tarde|semana|fin de semana)|le pedimos disculpas|te pedimos disculpas|pedimos disculpas|aquí estamos|estamos aquí(?: para ayudarle| para ayudarte)?|quedamos(?! pendientes| a la espera)",
    (
        r"(?:lo |le |te )?(?:consultaremos|hablaremos|hablaríamos|preguntaremos|consultamos|preguntamos)(?: con el transportista| al transportista)?|nos (?:pondremos|ponemos) en contacto con el transportista|nos dirigiremos al transportista|(?<!no )lo (?:miramos|miraremos|revisamos|revisaremos|vemos|comprobamos|comprobaremos|buscamos|buscaremos|aclaramos|aclararemos)(?: juntos| enseguida)?|"
        r"(?:se |te |le )*(?:lo |la )?(?:explicamos|explicaremos|explicará|contamos|contaremos|contará|resumimos|respondemos|responderemos|responderá|ayudamos|ayudaremos|diremos|decimos|dará nuestro equipo)(?: (?:nosotros|encantados|enseguida|un compañero|una compañera|alguien del equipo|una persona del equipo|nuestro equipo))?|quedamos (?:pendientes de|a la espera de) su respuesta|te cuento|seguimos pendientes"
    ),
    r"(?:una persona|alguien) del equipo|un compañero|una compañera|nuestro equipo|con mucho gusto|no (?:te|se) preocupes?(?: por el \w+)?|no hay problema|sin problema|por supuesto|desde luego|por los pelos|de nada|te hemos encontrado igual|en respuesta a este (?:correo|mensaje)|respondiendo a este (?:mensaje|correo)|(?:le |te )(?:sugerimos|pedimos)(?= que)|en ese caso|por ahora|de momento|por aquí|a tiempo|con tiempo|a mano|por si|por favor|lo antes posible|cuanto antes|en cuanto (?:sepamos|podamos)|buenas noticias(?: para los desayunos)?|buena pregunta|un consejo|para empezar|de nuevo|otra vez|aquí la tienes|para más tarde|qué tienes que hacer|tienes que hacer|decirnos que sí",
    r"(?:lo |nos )?(?:sentimos|lamentamos)(?: mucho| de verdad| las molestias| la espera)*|(?:perdona|perdone|disculpa|disculpe)(?:s|n)?|gracias por (?:escribirnos|tu mensaje|su mensaje|avisarnos|avisar|la paciencia|tu paciencia|su paciencia|esperar|preguntar|contárnoslo|confiar en nosotros)|entendemos (?:tu|su|que)|(?:no )?(?:tienes|tiene) que (?:hacer nada|preocupar(?:te|se))(?: más)?|no hace falta que (?:haga|hagas) nada",
    r"resulta (?:más )?(?:cómodo|incómodo|fácil)|te parece bien|le parece bien|solo falta (?:su|tu) confirmación|necesitamos (?:su|tu) confirmación|que nos confirme",
)
OPENERS = (
    r"(?:(?:y|e|o|u|pero|pues|así que|entonces|por favor|también|simplemente|solo|además|si|sí|no|en ese caso|para empezar|para|basta con que|(?:le )?(?:rogamos|pedimos|sugerimos)? ?que|en caso de que|un|el|de|lo|la)[, ]+)*"
    r"(?:escríb\w*|respónd\w*|responda|responde|contest\w*|contést\w*|dinos|dínoslo|díga\w*|diga\w*|cuéntan\w*|cuéntenos|cuéntenoslo|avís\w*|confírm\w*|confirm\w*|envíe?\w*|pide|pida|guard\w*|guárd\w*|consérv\w*|tires|deje|acuérdate|échale|indí\w*|mánda\w*|revis\w*|mira|mire|compruebe?|adjunt\w*|"
    r"si|cuando|una vez|antes|en cuanto|hasta|mientras|quieres|quiere|prefieres|prefiere|te viene|otro día|nos confirma|puede|puedes|podría|podrías|consejo|comprobante|lo haga|sea pronto|nos|solo necesitamos|necesitamos|conviene|necesita\w*|encontrarlo|hubiera|al comprobarlo|hágalo)(?=\W|$)"
)
QUESTIONS = r"(?:(?:y|o|pero|entonces|por favor)[, ]+)*(?:es|está|ha|has|le|te|quiere|quieres|desea|deseas|prefiere|prefieres|puede|puedes|podría|podrías|qué|cuál|cómo|cuándo|dónde|nos|alguna|algo|otro|otra)"
SPEAKERS = "yo nosotros él ella ellos es son está están fue ha han hemos tiene tendrá alguien nadie nada todo"
JOINTS = "y|e|pero|porque|aunque|mientras|pues|ya que"
WORDS = """
    disposición preocupación preocupaciones perfectamente razonable inconveniente inconvenientes agradecemos agradezco enseguida resulte comprensibles saludo saludos cordial sinceras lógico lógica contacto cualquier atentamente encantaría
    molesta molesto pesado pesada desagradable incómodo incómoda estresante preocupante fastidio fastidioso larga largo sinceramente sincero sinceras lamentable contratiempo confusión confuso
    el la los las lo un una unos unas de del a al por para sin que quien cual cuál qué cómo cuándo porque como y e o u ni pero si sí no se le les te ti me nos usted ustedes tú yo nosotros mi tu su sus tus nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel aquello
    es son era sea ser sido siendo sería
    muy mucho mucha muchas más menos tan tanto bastante demasiado poco todavía aún ya siempre nunca también tampoco solo solamente ahora antes después luego entonces quizá quizás probablemente seguramente realmente verdad claro claramente exactamente simplemente bien mejor mal peor así además igualmente igual
    gracias gusto encantados encantado placer siento sentimos lamentamos lamento disculpe disculpa disculpas perdón perdona perdone pena lástima molestia molestias
    entendemos entiendo comprendemos comprendo comprensible comprensión normal sabemos sé saber esperamos espero creemos creo pensamos pienso imaginamos imagino alegra alegramos alegría
    espera esperar esperando decepción decepcionante frustrante frustración preocupación preocupar preocupe preocupes inquietud paciencia confianza ayuda ayudar ayudarte ayudarle duda dudas
    pregunta preguntas respuesta respuestas mensaje mensajes correo solicitud aviso nota noticia noticias palabra palabras línea líneas punto puntos paso pasos momento momentos tiempo vez veces modo manera forma caso casos situación motivo razón cosa cosas detalle detalles
    fácil difícil sencillo importante útil extraño raro correcto distinto distinta diferente otro otra otros otras mismo misma cada todos toda todas todo nada algo alguno alguna algún dos tres
    buenos buenas buen buena bueno hola saludos días tardes querido querida amable amablemente
    esperabas esperaba quisiéramos querríamos cliente clientes persona personas equipo servicio necesario
    café desayunos chaqueta botas zapatillas tienda mochila pantalones lámpara luz
"""
THINGS = """
    pedido pedidos número números dirección nombre calle ciudad código postal país foto fotos confirmación cuenta tarjeta extracto día fecha producto artículo artículos paquete etiqueta comprobante justificante resguardo talla modelo color medidas defecto daño embalaje vecina vecino vecinos directa hilo mismo este pasa esa encuentra adelante tenlo recibas reembolso en caso completo entero instrucciones otra entrega en con entregues hasta mejor guardarlo tarde pegada consejo aquí correo
"""
HAPPENS = """
    cualquier otra duda alguna pregunta algo queda claro surge
    tiene tienen queda quedan surge dudas
    cancelemos expliquemos adelantarlo retrasarlo cómodo incómodo
    quieres quiere desea deseas prefieres prefiere necesitas necesita seguir adelante cambiar cambiarlo moverlo cuadra viene encuentra aparezca aparece estuviera tuviera tenga tengas tenlo tienes lo hubiera algún problema localizar localiza localizarlo encontrarlo comprobarlo devolver devolverlos anular anularlo anularlo todo cancelar cancelarlo cancelamos haga hacer hágalo decirnos respondiendo escribiéndonos digas diga cuál den salga envíe salida llegue haya ver recibas recibir quédate pedir resultara resulta parece explique contemos preferimos responder responde necesitamos cuanto antes confirme confirma lo haga llega pida sea pronto deje antes cuando
    pide que a recibas tengas más ver lo es
"""
OUTCOMES: dict[str, tuple[str, ...]] = {
    "scheduled wismo_not_shipped on_hold": (
        (
            rf"a partir de ahí|podrás seguirlo con su número|(?:(?:en cuanto|cuando|una vez) )?(?:lo (?:tenga|recoja|reciba)|el paquete esté con|esté en manos del|en manos del) (?:{_TRANSP}|transportista)|(?:una vez )?(?:esté )?en manos del transportista|(?:habrá|tendrá|tendrás|podrás ver) (?:un |su |el )?número de seguimiento|te llegará el número(?: para seguirlo)?|el (?:número de )?seguimiento (?:llegará|lo tendrá)|con el que podrás ver por dónde va|podrás seguirlo|su número de seguimiento|"
            r"cuando (?:salga|el paquete esté con el transportista|lo tenga el transportista)|una vez (?:lo tenga el transportista)?|antes de (?:que (?:salga|se envíe)|la salida|esa fecha)|falta poco(?: para tu café)?|ese día sale de nuestro almacén|ese día|otra fecha|el día|otro día"
        ),
    ),
    "wismo_in_transit": (r"ya está en (?:marcha|camino)",),
    "wismo_delivered wismo_delivered_not_received": (
        r"(?:en caso de que |si |que )?(?:su|tu) vecin[ao](?: no)? (?:lo )?(?:encuentra|tenga|tuviera)|con su vecina|(?:en caso de que )?no aparezca|no (?:lo )?(?:localiza|encuentra)|lo confirme",
    ),
    "return_steps exchange_quote": (
        rf"(?:te |le )?(?:mandaremos|enviaremos|pasamos|mandamos|enviamos|pasaremos) {_INS}|recibirás {_INS}|{_INS}|pero sí|se puede",
    ),
    "return_label_issued": (
        r"hasta (?:que )?(?:te )?(?:llegue|recibir|ver|tengas|recibas) (?:el )?(?:reembolso|dinero)|que te servirá|hasta que llegue el reembolso|el comprobante|mejor guardarlo|quédate con el comprobante(?: de entrega)?|aquí la tienes(?: otra vez)?|la tienes",
    ),
    "cancel_possible cancel_too_late": (
        rf"(?:porque |pues |ya que |si |cuando )?(?:una vez )?(?:esté con|llega a|lo tenga|lo recoja|llega|con|en manos del) (?:{_TRANSP}|transportista)|en manos del transportista|con el transportista|esté con el transportista|ya no (?:tiene vuelta atrás|podremos (?:hacerlo|detenerlo|pararlo)|habrá manera de pararlo)|no (?:podremos (?:detenerlo|pararlo|hacerlo)|se puede dar marcha atrás|es posible)|después del paso al transportista|(?:lo )?(?:cancelar|anular|anularlo|cancelamos|quiere anular|desea cancelar|desea anularlo)(?: entero| todo| el pedido completo| por completo)*|llega usted a tiempo|conviene que sea pronto|cuanto antes llegue|sea pronto|que desea|de que lo quiere|hágalo(?: pronto)?",
    ),
    "cancel_possible": (r"se puede",),
    "knowledge_answer": (
        r"no está en español|responde a su pregunta|alguien del equipo le atenderá|una respuesta directa|se la dará|lo hará",
    ),
}
