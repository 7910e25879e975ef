"""Spanish cues."""

from drafter.understanding.lexicon.es_claims import CLAIMS

NEGATORS = """
(no|ya no|tampoco) (quiero|quisiera|deseo|pretendo|necesito|queremos|pido|busco|voy a|me gustaría|me interesa) (un|
    una|el|la|que|hacer)?
(sin|en lugar de|en vez de|antes que) (un|una|el|la)?
no (hace|es) (falta|necesario)
"""
BARE_NEGATORS = """
no
hace
"""

CUES = {
    "intent:wismo": """
        (dónde|donde) (está|esta) (el|la)? $
        (pedido|paquete|envío) _ no (sale|avanza|se mueve)
        (dónde|donde) (está|están|esta|estan) (mi|mis)
        (por dónde|por donde) (va|anda|van)
        (llega|llegan) (hoy|mañana)
        (devuelto|vuelve|devolución) al remitente
        (recogerlo|recogerla|recoger|punto de recogida|oficina de correos)
        (ha|han) (salido|enviado) (ya)? (mi|mis)
        (dónde|donde|adonde|a dónde) (está|están|esta|estan|anda|se encuentra|quedó|va) (mi|el|mis|la|
            nuestro)? _ (pedido|paquete|envío|compra|entrega|lámpara|chaqueta|pedidos|botas|orden|cosas|mercancía)
        (cuándo|cuando) (llega|llegará|llegan|me llega|va a llegar|van a|me entregan|entregan|recibo|recibiré|sale|
            saldrá|estará|envían|enviarán|me lo|será) _ (pedido|paquete|envío|compra|entrega|lámpara|entregar|
            llegar|entregado|orden|mandan|envían)?
        (seguimiento|rastreo|rastrear|tracking|localizador|número de guía|localizar mi)
        (estado|situación) (de|del) (mi|el|pedido|envío|la|paquete) (pedido|envío|compra|paquete|orden|entrega)?
        (ya|han|ha|fue|está|si) _ (enviado|enviaron|salido|despachado|mandado|expedido) (mi|el|ya)?
        (aún|todavía|sigue|sin) (no)? (lo|la|se|me|han|ha|haya)? _ (enviado|enviar|salido|despachado|mandado)
        (esperando|espero|llevo) _ (semanas|días|pedido|paquete|semana|mes|envío|esperando|entrega)
        (paquete|envío|pedido|seguimiento) _ (parado|retenido|perdido|extraviado|atascado|bloqueado|aduana|tránsito|
            retenida|detenido|en proceso|en preparación)
        por qué _ (pedido|paquete|envío) _ (retenido|parado|enviado|tarda|retraso|detenido|no|sigue)
        (repartidor|mensajero|transportista|cartero) _ (vino|pasó|volverá|pasará|casa|vuelve)
        (noticias|novedades|información|actualización) (de|del|sobre) (mi|el) (pedido|paquete|envío)
        (llegará|llega) (a tiempo|antes|para|mañana|hoy|el)
        qué (pasa|pasó|ha pasado|ocurre|sucede) con (mi|el) (pedido|paquete|envío|compra|orden)
        (paradero|qué ha sido de|qué fue de)
        (qué día|que día|qué fecha|en qué fecha) (se|me|lo|la|os)? (lo|la)? (envía|enviará|envían|enviáis|enviaréis|
            sale|saldrá|llega|llegará|llegó|entrega|entregó|entregaron|manda|mandáis|entregáis)
        (novedades|noticias|actualización) _ (retraso|temporal|huelga|demora)
    """,
    "intent:return": """
        (devolver|devolverlo|devolverla|devolverlos|devolverlas|devuelvo|devolvería|regresar el producto|devoluver)
        (devolvemos|devolverte|devuelvo|devolvemos)
        (hacer|iniciar|tramitar|solicitar|pedir|gestionar|realizar|una|la|mi|de) (una|la|de)? devolución
        (etiqueta|proceso|portal|formulario|número|solicitud|estado|gastos|coste) (de|para) (la)? devolución
        (devolución) (gratis|gratuita|de|del|enviada|recibida|por favor)
        (desistimiento|desistir)
        (mandar|enviar|mando|envío) (lo|la|los)? (de vuelta|de regreso)
        (enviarlo|mandarlo|enviarla|mandarla) (de vuelta|de regreso)
        (no) (me)? (lo|la|los|las) (quiero|voy a|quedo) (quedar)?
        (no|igualmente)? (aceptan|aceptáis|aceptar|acepten|admiten|admitís|admitir|rechazan|rechazáis|
            rechazaron) _ devolución
        (quedaros|quedarse con|recoger) _ devolución
        (mandaros|enviaros|mandarles|enviarles|mandároslo|mandárosla|enviároslo|enviárosla|devolvéroslo|devolvérosla|
            devolvérselo|devolvérsela) _ (de vuelta|vuelta|atrás)?
    """,
    "intent:exchange": """
        (cambiar|cambio|cambiarla|cambiarlo|cambiaría) _ _ por (la|el|una|un|otra|otro)
        (cambiarlo|cambiarla|cambiarlos|cambiarlas|cambio|cambiar|me lo cambian|me la cambian|me las cambian|
            me los cambian) (por|a|de|el|la|las) _ (talla|color|número|modelo|m|s|l|xl|otro|otra|grande|pequeña|
            negra|blanca|azul|mediana)
        (otra|otro|diferente|distinta|distinto) (talla|color|número|modelo)
        (una|un) (talla|número) (más|menos|mayor|menor|superior|inferior)
        (hacer|solicitar|un|de|cómo funciona el|funciona el) cambio (de|por|$)
        (necesito|quiero|prefiero|quisiera) (la|una|el|un|en) _ (talla|mediana|grande|pequeña|más grande|más pequeña)
        (intercambiar|canjear) (lo|la|por|el)?
        cambiar (de|la|el) (talla|color|modelo|número)
        talla (equivocada|incorrecta|más grande|más pequeña|correcta)
        (tener|modelo|versión|darme|mandarme|enviarme) _ _ (en lugar|en vez) (de|del)
        (cambiáis|cambian|cambias|cambia|cambiarme|cambiarían|cambiaríais|cambien|cambiéis|cambiármela|
            cambiármelo) _ por
        (la|lo|me la|me lo|los|las) (cambiáis|cambian|cambias|cambiarían|cambiaríais) _ (por|a) (una|un|la|el|otra|
            otro)
        (en|la|el|un|talla|número) (36|37|38|39|40|41|42|43|44|45|46|47|48|6|7|8|9|10|11|12|7,5|8,5|9,5|
            10,5) (en lugar|en vez) (de|del)
    """,
    "intent:cancel": """
        (quitar|quiten|eliminar|eliminen|sacar|quitad) _ _ (del|de mi|de este|de nuestro) pedido
        (cancelar|cancelarlo|cancelarla|cancelen|cancelo|cancela|cancelación|canselar|cancele|cancelad)
        (anular|anularlo|anularla|anulen|anulación|anulad|anule|anulo)
        no (lo|la|me|los)? (envíen|manden|envíe|mande|enviéis|despachen) _
        (dar|den|dar de) (me)? de baja (la|mi|el|suscripción)
        (suscripción) _ (cancel*|baja|anular|parar)
        (paren|parad|pare|detengan|detened|frenen|bloqueen|bloquead) (el|mi|ese|este|la) (pedido|envío|compra|orden)
    """,
    "intent:refund": """
        (reembolso|reembolsen|reembolsado|reembolsar|reembolsos|reintegro|reintegren|reembolsaron|reenbolso|
            rembolso|reembolsarme|reembólsenme)
        (dinero) (de vuelta|de regreso|devuelto|vuelta|atrás)
        (devuelvan|devolver|devuelven|devuélvanme|regresen|devolverán|devuelvanme|recupero|recuperar|devuelvan) (me|
            el|mi)? (el|mi)? (dinero|plata|importe)
        (me)? (devuelvan|devuelven|devolvieron|han devuelto) _ (dinero|importe|euros|nada)
        (abono|abonado|abonen|abonar) _ (tarjeta|cuenta|importe|devolución|nada|dinero)
        (algo|una parte|parte|euros|€) _ (de vuelta|devuelto|devueltos|devolver)
        (veo|veré|llegan|llega|llegará|llegarán|vuelven|vuelve|volverán|volverá|aparecen|aparece|regresan|tendré|
            vuelvo a ver|ingresan|abonan) _ (en|a) (mi|la) (tarjeta|cuenta|paypal)
        (novedades|noticias|sabe algo|saben algo|información) _ _ (dinero|reembolso|importe|abono)
    """,
    "intent:address_change": """
        (cambiar|cambio|modificar|corregir|actualizar|mal|errónea|incorrecta|nueva|equivocada|corrijan|antigua|otra|
            equivoqué de|equivocado de) _ (dirección|código postal|domicilio|portal|piso|calle)
        (dirección|código postal|domicilio|número de portal|piso) _ (mal|errónea|incorrecta|incorrecto|equivocada|
            cambiar|corregir|antigua|nueva|falta|modificar|equivocado|actualizar|cambió|correcta|cambiado)
        (me he|nos hemos|me|acabo de) (mudado|mudé|mudarme|cambiado de casa)
        (envíen|manden|entreguen|envíenlo|mándenlo|entréguenlo|enviarlo|mandarlo|entregarlo) _ (oficina|trabajo|
            padres|vecino|otra dirección|nueva dirección|siguiente dirección|lugar de)
        (falta|olvidé|faltó|olvidado) (el|poner|la|indicar)? _ (portal|piso|puerta|número de|apartamento)
        lugar de entrega
        (cambiaron|cambiado|cambiasteis|cambiada|modificado|modificaron|corregido|corrigieron|actualizado|
            actualizaron) _ dirección
        (ir|mandar|mandarlo|enviar|enviarlo|entregar|entregarlo|llegar|llevar|entreguen|envíen|manden|enviadlo|
            mandadlo|vaya) _ _ (a la oficina|a mi oficina|al trabajo|a mi trabajo|en el trabajo|en la oficina|
            a casa de|a mi empresa)
        (puse|he puesto|escribí|indiqué|di) (el|la|un|mal el|mal la) (portal|número|piso|calle|dirección|
            código postal) _ (antiguo|antigua|viejo|vieja|equivocado|equivocada|mal|que no)
    """,
    "intent:payment": """
        (tengo que|debo|puedo|cuándo) _ (pagar|transferir|abonar)
        (pago|tarjeta|transferencia|bizum|transacción) _ (rechazada|rechazado|falló|fallido|no|error|denegado|
            denegada|recibido|llegado|pendiente|realizado|fallando)
        (métodos|formas|método|forma|medios|enlace|link|opciones) de pago
        (pagar|pago|pagarlo|abonar) (con|por|a|en|contra|mediante) _ (paypal|transferencia|plazos|tarjeta|bizum|
            contra reembolso|efectivo|cuotas|klarna|entrega)
        (factura|recibo|ticket de compra) _
        (cobrado|cobraron|cargado|cobrar|cargaron|descontaron|descontado|cobro|cobros|debitado)
        (contra reembolso|a plazos|en cuotas|nif|cif)
        (código|cupón|vale) _ (descuento|promocional)? _ (no|funciona|aplicó|aplicado|aplica|válido)
        (cargo) _ (tarjeta|cuenta|banco|no reconozco|desconocido)
        (hice|he hecho|realicé) (la|el|una)? (transferencia|pago|bizum)
    """,
    "intent:item_problem": """
        (reemplazo|repuesto|repuestos|recambio|recambios|sustituirlo|sustituirla|reposición|reemplazarlo|reemplazarla)
        (quiero|mándenme|envíenme|necesito|manden|envíen) (otro|otra|uno nuevo|una nueva|otra nueva|otro nuevo) _
        (pieza|piezas) (de recambio|de repuesto|que falta|faltante)
    """,
    "intent:presale_size": """
        (qué|que|cuál|cual|cuáles) (talla|número|tallas) _
        (guía|tabla|cuadro) de tallas
        (talla|tallan|tallaje) (pequeño|grande|bien|normal|justo|poco)
        entre (la|una|dos|el)? _ (y la|tallas|y el)
        (normalmente|habitualmente|siempre|suelo) (uso|llevo|calzo|gasto|usar|llevar|una) _
        (mido|peso) _ (peso|cm|kg|metros|kilos|y)
        (contorno|pecho|cintura|cadera|largo de pie|medidas) _ (talla|cm|mide|qué)
        (medio número|media talla)
        talla para
        (qué|que|cuál) (diámetro|largo|altura|anchura|ancho|longitud) _
        (demasiado|muy) (alta|alto|grande|ancha|baja|bajo|pequeña|larga) _ (techo|mesa|salón|cocina|habitación|
            pasillo)
        (techo|techos|mesa) de _
    """,
    "intent:presale_compatibility": """
        (compatible|compatibles|compatibilidad)
        (funciona|funcionan|sirve|sirven|vale|valen|encaja|encajan|va|se puede usar|puedo usarlo|puedo usarla|
            se adapta|se conecta|se monta|cabe|entra) (con|en|para|a|al|sobre) (mi|el|la|un|una|alexa|google|
            philips|las|los|mis) _ (regulador|casquillo|botas|tubo|casco|mochila|tienda|hornillo|lámpara|pantalla|
            carril|sistema|modelo|hue|home|alexa|enchufe|techo|bici|transformador|baño|e27|e14|dimmer)?
        (casquillo|bombilla|rosca) (e27|e14|gu10)
        (alexa|google home|philips hue|homekit|domótica)
        (mismo|misma) (casquillo|batería|cargador|bombilla)
        (apto|apta|adecuado|adecuada|indicado) para (mi|el|la|un|una)
        (montar|usar|utilizar|poner|acoplar|encajar|enroscar|fijar|sirven|valen|encajan|van|se pueden usar|
            se puede montar|se acoplan|enganchar) _ _ (en|con|sobre|a|para) (el|la|los|las|mi|mis|un|una|unas|unos)
        (qué|que|cuál) (bombilla|bombillas|pila|pilas|cartucho|batería|baterías) _ (lleva|llevan|usa|necesita|
            necesito|va|vale|hay|para|pongo|compro)
    """,
    "intent:presale_delivery": """
        (hacen|hacéis|realizan|tienen|hay|ofrecen) (envíos|envío|entregas|entrega|reparto) _
        (envían|enviáis|entregan|entregáis|mandan|mandáis|reparten|repartís) (también)? (a|en|al|fuera|los|por|hasta)
        (gastos|coste|costes|costo|precio|plazo|plazos|tiempo|tiempos) de (envío|entrega|envíos)
        (cuánto|cuanto|cuántos|cuantos) _ (envío|entrega|tarda|tardan|demora|llegar|enviar|días) _
        si (pido|compro|lo pido|lo compro|la pido|la compro|hago|ordeno|encargo) _ (hoy|ahora|mañana|ya|pedido)?
        (envío|entrega|envíos|entregas) (gratis|gratuito|gratuita|exprés|express|internacional|internacionales|
            al extranjero|urgente|al día siguiente|a|en 24|los sábados|rápido)
        (punto de recogida|aranceles|al extranjero)
        pidiendo (hoy|ahora)
    """,
    "intent:presale_product": """
        (caben|cabe|espacio|duermen|capacidad|sirve) _ (personas|adultos|niños|litros|botellas)
        (cuánto|cuanto) (cuesta|cuestan|vale|valen|sale) (la|el|esta|este|esa|ese|un|una|los|las)?
        (precio|precios) (de|del|por|tiene)
        (stock|disponible|disponibles|disponibilidad|agotado|agotada|existencias|reponer|repondrán|volverá a haber)
        (es|son) (la|el|esta|este|esa)? _ (impermeable|regulable|lavable|transpirable|auténtico|original|cuero|
            ajustable|recargable|cortavientos|impermeables|regulables|auténtica)
        (tienen|tenéis|hay|viene|venden|vendéis|existe|la tienen|lo tienen) _ (en|color|colores|verde|negro|negra|
            blanco|azul|rojo|otros|latón|otras)
        (qué|que|cuál|de qué) (material|color|colores|diferencia|características|modelos|lámpara|mochila|tienda|
            chaqueta|modelo|es la diferencia|producto)
        (diferencia|diferencias) (entre|hay)
        (recomiendan|recomendáis|me recomienda|recomendarían|recomendación|aconsejan|sugieren|recomendarme)
        (busco|estoy buscando|buscaba|quiero comprar|me gustaría comprar|me interesa|quisiera comprar|
            interesado en) (un|una|la|el|unas|unos)?
        (qué|cuánto|cuanto) (altura|pesa|dura|mide|alto|brillo|tamaño)
        (lavadora|lavar|lúmenes|autonomía)
        más (información|detalles|info) (sobre|del|de la|acerca)
        ^ (hay|tenéis|tienen|venden|vendéis|queda|quedan) _ _ $
    """,
    "intent:wholesale": """
        (al por mayor|por mayor|mayorista|mayoristas|revender|revendedor|revendedores|distribuidor|distribuidores|
            b2b|pedido mínimo|descuento por volumen|descuento por cantidad|regalos de empresa|regalos corporativos|
            grandes cantidades|venta mayorista)
        (presupuesto|oferta|precio|descuento|cotización) (para|por|de) _ (unidades|piezas|lámparas|chaquetas|
            frontales|mochilas|linternas|tiendas)
        (para nuestro|para nuestra|para mi) (hotel|oficina|empresa|restaurante|tienda|equipo|negocio|asociación|
            colegio|club)
        (presupuesto|cotización|cotizar)
        (tarifa|tarifas|precio|precios|condiciones|descuento|descuentos) _ (profesional|profesionales|empresa|
            empresas|colegios|grupos|grupo|cantidad|escolar|hoteles|asociaciones|instaladores|arquitectos|volumen)
        (interiorista|interioristas|arquitecto|arquitecta|decorador|decoradora|contratista|instalador)
    """,
    "intent:policy_question": """
        (política|condiciones|términos|normas|aviso) (de|del|para) (devolución|devoluciones|reembolso|cambio|
            cambios|privacidad|venta|garantía|envío|cancelación)
        (garantía|garantías)
        (tarjeta regalo|tarjetas regalo|tarjeta de regalo|cheque regalo|envolver para regalo|envuelven para regalo|
            papel de regalo)
        (descuento para estudiantes|descuento estudiante|programa de puntos|programa de fidelidad|ofertas|
            promociones|rebajas|descuentos) _
        (cuántos días|cuánto tiempo|plazo) _ (devolver|devolución|cambiar|devolverlo)
        (manual) (de)? (instrucciones|usuario)?
        (periodo de prueba|reparan|reparación|reciclar|reciclo|sostenibles|sostenibilidad)
        (diferencia) _ (precio|reembols*|devolv*|devuel*|abon*)
        (reembols*|devolv*|devolvéis|devuelven|abonáis|abonan) _ diferencia
        (ahora) _ (más barato|más barata|rebajado|rebajada|en oferta|cuesta menos)
        (cuánto tiempo|cuántos días|qué plazo) (hay|se tiene|dan|dais|tiene uno|tienen) _ _ (devolver|devolución|
            devoluciones|cambiar)
        qué altura _ _ (colgar|cuelga|colgada|instalar|montar|poner|colocar)
        (son|sois|eran|es) (realmente|de verdad|en serio)? (ustedes|vosotros|suyo|vuestro|real)
    """,
    "intent:thanks": """
        todo (perfecto|bien|genial|ok|correcto|en orden)
        (muchas gracias|gracias|mil gracias) (por|de nuevo|a todos|de antemano por|otra vez)
        (ya está solucionado|solucionado|todo bien|todo en orden|problema resuelto|no tengo más preguntas|
            ya lo encontré|quedó resuelto)
        (muy|súper|super) (contento|contenta|satisfecho|satisfecha|feliz|agradecido|agradecida)
        (gran|excelente|estupendo|magnífico|fantástico|buenísimo|buen|impecable|increíble|mejor) (servicio|trabajo|
            atención|equipo)
        (servicio|atención|trato) (excelente|estupendo|de diez|de 10|inmejorable|impecable|fantástico|fantástica|
            ejemplar|buenísimo)
        (sois|son) (los mejores|geniales|unos cracks|unos fenómenos|estupendos|increíbles|muy amables|unos soles)
        (mil gracias|gracias de corazón|gracias mil|muchísimas gracias|un millón de gracias)
    """,
    "intent:out_of_scope": """
        (seo|posicionamiento web|backlinks)
        (currículum|curriculum|cv|empleo|trabajar con ustedes|vacantes|contratando|prácticas|trabajo con ustedes)
        (influencer|colaborar|colaboración|patrocinador|patrocinio|patrocinar|franquicia|afiliados)
        (boletín|newsletter) _
        (contraseña|iniciar sesión|acceder a mi cuenta)
        (poema|receta|chiste)
        (buenas|hola) $
        (tienda más cercana|tienda física|horario de|horarios|llámenme|que me llamen|número de teléfono|
            invitar a un amigo)
        (vacante|trabajar con vosotros|buscáis gente|buscan gente|buscáis personal|buscan personal|ofertas de trabajo|
            puestos de trabajo|patrocinadores|patrocinarnos)
        (agencia de marketing|servicios de marketing|aumentar sus ventas|visibilidad de su|más seguidores)
    """,
    "fact:order_stands": """
        (pedido|paquete|envío) _ no (sale|avanza|se mueve|va)
    """,
    "fact:part_refund": """
        (solo|sólo|solamente) _ (parte|mitad) _ (reembolso|dinero|importe)
    """,
    "fact:no_flame": """
        no (prende|coge) fuego
    """,
    "fact:own_window": """
        (cuánto tiempo|cuántos días|hasta cuándo|qué plazo) _ (tengo|puedo) _ _ (devolver|devolverlo|devolverla|
            devolverlos|devolución)
    """,
    "fact:to_sender": """
        (devuelto|vuelve|devolución) al remitente
    """,
    "fact:cancelled": """
        (cancelaron|cancelado|cancelada|anulado|anularon|canceló)
    """,
    "fact:no_money": """
        (nada|no|ningún) _ (cuenta|paypal|tarjeta|banco)
        (cuenta|paypal|tarjeta|banco) _ (nada|no|ningún)
    """,
    **CLAIMS,
    "fact:address_right": """
        dirección (es|está|era) (correcta|bien|completa)
    """,
    "fact:refund_came": """
        (reembolso|dinero) _ (llegado|llegó|recibido|ingresado)
        (recibido|recibí) (el|mi) (reembolso|dinero)
    """,
    "risk:legal_threat": """
        (abogado|abogada|abogados|demanda|demandar|demandaré|denuncia|denunciar|denunciaré|denunciarles|tribunal|
            tribunales|juzgado|acciones legales|vía legal|vías legales|medidas legales|policía)
        (oficina del consumidor|facua|ocu|hoja de reclamaciones|profeco|defensa del consumidor|
            organización de consumidores|derechos del consumidor)
        (oficina|oficinas|dirección general|servicio|tribunal|junta|autoridades|autoridad|instituto|
            ministerio) (municipal|arbitral|nacional)? (de|del) (consumo|consumidor|consumidores)
        (a|en|ante|con) consumo $
        (a|en|ante|con) consumo (si|y|para|hoy|mañana|por|como)
        (denunci*|reclam*|queja|acudir|acudiré|iré|voy) _ (a|en|ante|con) consumo
        (omic|omics|junta arbitral|hojas de reclamaciones|hoja de reclamación|hojas de reclamación|
            asociación de consumidores|asociaciones de consumidores|condusef|sernac|indecopi|oficina de consumo)
    """,
    "risk:chargeback": """
        (chargeback|contracargo|retroceder el pago|devolver el recibo|retrocesión|disputa|disputar|controversia|
            protección al comprador)
        (paypal|banco) _ (reclamación|reclamo|abrir|disputa|anular el cargo|reclamar|caso)
        (garantía de la a a la z|de la a a la z)
    """,
    "risk:injury": """
        (herido|herida|heridas|lesión|lesionado|lesionada|hospital|urgencias|descarga eléctrica|calambre|quemado|
            quemada|quemadura|quemaduras|quemé|corte|cortado|corté|sangre|sangrando|reacción alérgica|intoxicado|
            electrocutado)
        (prendió fuego|incendio|fuego|explotó|explosión|humo|chispas|se derritió|sobrecalienta)
    """,
    "risk:self_harm": """
        (suicidio|suicidarme|matarme|quitarme la vida|quiero morir|no quiero vivir|hacerme daño|acabar con mi vida)
    """,
    "risk:fraud": """
        (estafa|estafado|estafada|estafadores|estafador|fraude|fraudulento|timo|timado|engaño|phishing|tienda falsa|
            ladrones)
        (tarjeta|cuenta|datos) _ (robada|robado|hackeada|clonada|robados|robaron)
        (nunca|no) (hice|he hecho|autoricé|he autorizado|realicé) (este|esta|ese|esa|ningún|ninguna) (pedido|compra|
            cargo|pago)
        (suplantación|a mi nombre|robo de identidad)
    """,
    "risk:threat": """
        (os mato|los mato|te mato|los voy a matar|bomba|quemar su|quemaré|sé dónde|voy a ir a|se van a arrepentir|
            te vas a arrepentir|os vais a arrepentir|me las van a pagar|partir la cara)
    """,
    "risk:press": """
        (periodista|periódico|prensa|televisión|medios|hacerlo público|programa de televisión)
        (reseña|opinión|valoración|reseñas|crítica) (negativa|mala|negativas|una estrella|1 estrella)
        (trustpilot|facebook|instagram|twitter|tiktok|redes sociales|redes)
    """,
    "risk:privacy_request": """
        (rgpd|lopd|datos personales|protección de datos|derecho al olvido|derecho de supresión|agencia de protección)
        (borrar|eliminar|borren|eliminen|supresión|suprimir) _ (datos|cuenta|perfil|información)
        qué datos
    """,
    "fact:by_mistake": """
        (pedí|compré|pedido|comprado) (por error|por equivocación|dos veces|sin querer|lo por error)
        (por error|sin querer|por equivocación) _ (pedí|compré|pedido|comprado)
    """,
    "fact:instead_of": """
        (en lugar|en vez) (de|del)
    """,
    "idiom:intent:policy_question": """
        (fecha|factura|recibo|comprobante|justificante) _ para _ garantía
        (devolución|reembolso|pagado|pagué|dinero|comprado|compré) _ _ (tarjeta regalo|tarjeta de regalo|
            cheque regalo)
        (es|necesito) para _ garantía
    """,
    "fact:asks_price": """
        (precio|precios|descuento|descuentos|presupuesto|tarifa|tarifas|condiciones|oferta|cotización|rebaja)
    """,
    "fact:many": """
        (veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|centenar|docena|docenas|
            veintena)
        somos _ (queremos|querríamos|quisiéramos|necesitamos) _ todos
        somos _ todos (queremos|querríamos|quisiéramos|necesitamos)
    """,
    "fact:stranger": """
        (seo|posicionamiento web|backlinks|su página web en google)
        (currículum|curriculum|cv|empleo|trabajar con ustedes|trabajar con vosotros|trabajar ahí|vacante|vacantes|
            contratando|hacer prácticas|unas prácticas|buscáis gente|buscan gente|buscáis personal|buscan personal|ofertas de trabajo|
            puestos de trabajo)
        (influencer|patrocinador|patrocinadores|patrocinio|patrocinar|patrocinarnos|franquicia)
        (agencia de marketing|servicios de marketing|aumentar sus ventas|visibilidad de su|más seguidores)
    """,
    "fact:asks_repair": """
        (reparan|reparáis|reparar|reparación|repararla|repararlo)
    """,
    "fact:came": """
        (llegó|llegado|recibí|recibido|paquete|caja|entregado)
    """,
    "idiom:intent:return": """
        (lo|la|los|las|se) (devuelven|devolverán|devuelve|devolverá|mandan|mandarán) _ _ (si no|remitente|cuando)
        (devuelto|devuelta|devolverán|devolución) _ remitente
    """,
    "idiom:intent:out_of_scope": """
        (gracias|agradezco) _ colaboración
    """,
    "idiom:intent:thanks": """
        gracias por nada
        (no|vaya|menudo) _ (servicio|atención)
    """,
    "fact:compensation": """
        (descuento|vale|compensación|indemnización|algo) _ por _ (molestias|espera|retraso|molestia|inconvenientes)
    """,
    "idiom:intent:refund": """
        (reembols*|diferencia) _ (diferencia|reembols*)
    """,
    "idiom:intent:presale_size": """
        qué altura _ _ (colgar|cuelga|colgada|instalar|montar|poner|colocar)
    """,
    "mood:angry": """
        (vergüenza|vergonzoso|inaceptable|indignante|indignado|indignada|ridículo|ridícula|asco|asqueroso|ladrones|
            sinvergüenzas|incompetentes|pésimo|pésima|furioso|furiosa|harto|harta|cabreado|cabreada|mierda|joder|
            tomadura de pelo|tomando el pelo|nunca más|intolerable|mentirosos|lamentable|escándalo|burla|colmo|
            estoy hasta)
        (les|os|le|te) parece (serio|normal|bonito|poco|correcto)
        (es|esto es) (una|de)? broma
        están de broma
    """,
    "mood:negative": """
        (decepcionado|decepcionada|decepción|descontento|insatisfecho|insatisfecha|molesto|molesta|lamentablemente|
            desgraciadamente|queja|quejarme|reclamación|frustrante|frustrado|mal|mala|malo|pena|preocupado|
            preocupada|triste)
    """,
    "mood:positive": """
        (genial|perfecto|perfecta|estupendo|estupenda|excelente|encantado|encantada|contento|contenta|feliz|
            fantástico|maravilloso|me encanta|precioso|preciosa|satisfecho|satisfecha)
    """,
    "urgent": """
        (urgente|urgentemente|urge|urgencia|cuanto antes|lo antes posible|inmediatamente|de inmediato|ya mismo|
            ahora mismo|asap)
        (lo|la|los|las)? (necesito|necesitamos|quiero) _ (para|antes) _ (lunes|martes|miércoles|jueves|viernes|
            sábado|domingo|mañana|cumpleaños|boda|navidad|hoy|fin de semana|viaje)
        (cumpleaños|boda|regalo de navidad) _ (es|mañana|sábado|domingo|próxima)
    """,
    "ask": """
        (por favor|pueden|puede|podrían|podría|podéis|puedo|podemos|cómo|cuándo|dónde|por qué|cuál|cuánto|
            me gustaría saber|tienen|hay)
        (quiero|quisiera|necesito|solicito|me gustaría|pido|exijo|deseo|queremos|querría)
    """,
    "courtesy": """
        ^(gracias|muchas gracias|saludos|un saludo|saludos cordiales|atentamente|cordialmente|un cordial saludo) _ $
    """,
    "idle": """
        ^(hola|buenos días|buenas tardes|buenas noches|buenas|estimad*|querid*|buen día) _ $
        ^(gracias|muchas gracias|saludos|un saludo|saludos cordiales|atentamente|cordialmente|un cordial saludo) _ $
        (gracias) (de antemano|por adelantado)
        (quedo|espero|a la espera|quedamos) _ (respuesta|noticias)
    """,
    "fact:one_of": """
        (solo|sólo|solamente) _ (una|uno|un|dos) (de|de las|de los) (dos|tres|cuatro|2|3|4)
        (solo|sólo|solamente) _ (una|uno) de (las|los) (dos|tres|cuatro)
    """,
    "fact:in_use": """
        (después de|tras|a los|a las|al cabo de|en) (solo|apenas|menos de|tan solo)? (un|una|dos|tres|cuatro|cinco|
            pocos|pocas|unos|unas|2|3|4|5|6|10|15) (día|días|semana|semanas|mes|meses|noche|noches|uso|usos|lavados|
            lavado|salidas|horas|minutos)
        (al|en el|en la|a la|tras el|desde el|durante la) (primer|primera|segundo|segunda|tercer) (uso|día|noche|
            salida|lavado|vez|puesta|excursión)
        desde (ayer|anoche|esta mañana|que la instalé|que lo instalé|que la puse|hace unos días)
        (usado|usada|usé|puesto|puse|estrenado|llevado) (solo|solamente)? (una|dos|tres|un par de|pocas|2|3) (vez|
            veces|noches|días|semanas)
        (ayer|anoche) (con|en|bajo|durante) (la)? (lluvia|noche|excursión)
        (cuando|cada vez que) (la|lo|las|los) (uso|enciendo|pongo|utilizo)
    """,
    "fact:wants_new": """
        (me|nos) (lo|la|los|las) (pueden|puede|podrían|podéis|mandan|envían|enviáis|mandáis) (mandar|enviar|
            hacer llegar)?
        (pueden|podrían|podéis) (mandármelo|mandármela|enviármelo|enviármela|mandarme|enviarme) (el|la|
            lo) (que falta|correcto|correcta|nuevo|nueva|faltante)?
        (prefiero|quiero|necesito|quisiera|manden|envíen|mándenme|envíenme) (una|un|la|el) _ (nueva|nuevo|correcta|
            correcto|buena)
        que me (envíen|manden|enviéis|mandéis) (el|la|los|las) (que falta|que faltan|correcto|correcta|nuevo|nueva)
    """,
}
