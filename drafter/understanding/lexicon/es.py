"""Spanish cues."""

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
    """,
    "intent:cancel": """
        (quitar|quiten|eliminar|eliminen|sacar|quitad) _ _ (del|de mi|de este|de nuestro) pedido
        (cancelar|cancelarlo|cancelarla|cancelen|cancelo|cancela|cancelación|canselar|cancele|cancelad)
        (anular|anularlo|anularla|anulen|anulación|anulad|anule|anulo)
        no (lo|la|me|los)? (envíen|manden|envíe|mande|enviéis|despachen) _
        (dar|den|dar de) (me)? de baja (la|mi|el|suscripción)
        (suscripción) _ (cancel*|baja|anular|parar)
        (pedí|compré|pedido|comprado) (por error|por equivocación|dos veces|sin querer|lo por error)
    """,
    "intent:refund": """
        (reembolso|reembolsen|reembolsado|reembolsar|reembolsos|reintegro|reintegren|reembolsaron|reenbolso|
            rembolso|reembolsarme|reembólsenme)
        (dinero) (de vuelta|de regreso|devuelto|vuelta|atrás)
        (devuelvan|devolver|devuelven|devuélvanme|regresen|devolverán|devuelvanme|recupero|recuperar|devuelvan) (me|
            el|mi)? (el|mi)? (dinero|plata|importe)
        (me)? (devuelvan|devuelven|devolvieron|han devuelto) _ (dinero|importe|euros|nada)
        (abono|abonado|abonen|abonar) _ (tarjeta|cuenta|importe|devolución|nada|dinero)
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
    """,
    "intent:thanks": """
        todo (perfecto|bien|genial|ok|correcto|en orden)
        (muchas gracias|gracias|mil gracias) (por|de nuevo|a todos|de antemano por|otra vez)
        (ya está solucionado|solucionado|todo bien|todo en orden|problema resuelto|no tengo más preguntas|
            ya lo encontré|quedó resuelto)
        (muy|súper|super) (contento|contenta|satisfecho|satisfecha|feliz|agradecido|agradecida)
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
    "claim:not_received": """
        (entregado|dejado|entregaron|dejaron) _ (vecino|vecina|vecinos|portero) _ pero _ (no|nada|nadie)
        (no) (he|hemos|lo he|la he|me|ha|han|lo|la|aparece|he la) _ (recibido|llegado|recibí|entregado|llegó|llega|
            llegaron|entregaron|recibimos|visto)
        (pone|dice|figura|aparece|consta|marca) (como|que|que fue|que está)? _ (entregado|entregada) _ (pero|y|
            sin embargo|aunque)?
        (ningún|nada|ninguna) _ (paquete|llegado|recibido|entrega|llegó)
        (nunca|jamás) (llegó|ha llegado|me llegó|recibí|lo recibí|llegaron|ha venido)
        (perdido|extraviado|robado|desaparecido|robaron)
        (sigo|seguimos) sin (recibir|mi|el|noticias|nada)
    """,
    "claim:late": """
        (retraso|retrasado|retrasada|con retraso|tarde|demora|demorado|atrasado)
        (tenía|debía|debería|tendría) (que|haber|de)? _ (llegar|estar|llegado|entregado|entregarse)
        (llevo|llevamos|esperando|espero) _ (semanas|días|semana|mes|meses|tiempo)
        (hace|desde hace) _ (semanas|días|un mes|una semana|semana)
        (tarda|tardando|tardan|tardado) (mucho|demasiado|tanto|una eternidad)
    """,
    "claim:damaged": """
        (roto|rota|rotos|rotas|dañado|dañada|dañados|rayado|rayada|abollado|abollada|golpeado|golpeada|agrietado|
            agrietada|grieta|hecho añicos|hecha añicos|hecho pedazos|hecha pedazos|en pedazos|partido|partida|
            desgarrado|rasgado|manchado|manchada|aplastado|aplastada|sucio|sucia|en mal estado|doblado|doblada|
            arañazo|arañazos|astillado|astillada|quebrado)
        (daños|desperfectos|desperfecto|golpe|golpes)
    """,
    "claim:wrong_item": """
        (equivocaron|equivocado|equivocasteis|confundieron) _ (color|modelo|talla|producto|artículo)
        (recibido|llegado|mandado|enviado|mandaron|enviaron|llegó|recibí|entregado) _ (equivocado|equivocada|
            incorrecto|incorrecta|distinto|distinta|erróneo|diferente|otro producto|otro artículo|otra cosa)
        (artículo|producto|color|paquete|pedido|modelo|talla) (equivocado|equivocada|incorrecto|erróneo|distinto|
            incorrecta|errónea)
        (no es|no son|no era) (lo|el|la|los|las) (que)? _ (pedí|compré|pedido|comprado|encargué|solicité|ordené)
        (en lugar|en vez) (de|del)
        (y|pero|cuando) (yo)? (la|lo|había|las|los)? (pedí|pedido|quería|compré|encargué) _
    """,
    "claim:missing_item": """
        (falta|faltan|faltaba|faltaban|incompleto|incompleta|faltante)
        (solo|sólo|solamente|únicamente) (venía|venían|ha venido|he recibido|llegó|llegaron|hay|había|recibí|un|una|
            uno) _
        (no) (venía|venían|vienen|viene|trae|traía|incluye|están|estaba|hay) _ (tornillos|cable|bombilla|
            instrucciones|cargador|piquetas|manual|incluido|caja|pieza|accesorio)
        (caja|paquete) (vacía|vacío)
        (sin) (los|las|el|la)? (tornillos|cable|bombilla|instrucciones|cargador|manual)
    """,
    "claim:defective": """
        (no) (funciona|funcionan|enciende|encienden|va|carga|cierra|se enciende|arranca|calienta|prende)
        (defectuoso|defectuosa|defectuosos|defecto|averiado|averiada|avería|parpadea|estropeado|estropeada|se estropeó)
        (dejó|ha dejado|han dejado) de (funcionar|encender|cargar)
        (cremallera|interruptor|costura|suela|hebilla|cable|batería|motor|correa|asa) _ (rota|roto|rompió|
            defectuosa|descosida|averiado|despegada|atascada|falla|se ha roto)
        (se rompió|se ha roto|se me rompió|cala|pierde agua|gotea)
    """,
    "claim:wrong_size": """
        (me)? (queda|quedan|está|están|viene|vienen|es|son|va) (muy|demasiado|un poco|algo)? (grande|pequeño|
            pequeña|pequeñas|estrecho|estrecha|ancho|ancha|largo|corta|corto|larga|grandes|pequeños|justo|apretado|
            apretada|chico|chica)
        no (me)? (queda|quedan|vale|valen|entra|entran) (bien|nada)?
        (me equivoqué|equivocado|equivoqué) (de|en la|con la) (talla|número)
    """,
    "claim:changed_mind": """
        (cambiado|cambié|cambio) de (opinión|idea|parecer)
        (no me) (gusta|gustan|convence|convencen|gustó|sirve)
        (ya no) (lo|la|los|las|me)? (quiero|necesito|necesitamos|queremos|hace falta|interesa)
        no es (lo que|como) (esperaba|pensaba|imaginaba)
        (más barato|mejor precio) (en|otro)
        (por error|por equivocación|sin querer)
    """,
    "claim:sent_back": """
        (recibieron|recibisteis|han recibido|tienen|recibió) (ya)? (mi|la|el) _ (devolución|paquete de vuelta|artículo)
        (ya)? (envié|mandé|devolví|he devuelto|he enviado|hemos devuelto|he mandado|entregué) (la|el|lo|los|mi|
            de)? _ (devolución|de vuelta|paquete|producto|vuelta|artículo|semana|días|correos)
        (devolución) _ (recibida|entregada|llegó|recibieron|enviada|consta|ha llegado)
        (recibieron|han recibido|recibisteis) (mi|la) devolución
    """,
    "claim:refund_missing": """
        (no|sin|aún|todavía|sigo|nunca|espero|esperando|dónde|donde|cuándo|cuando) _ (reembolso|reembolsado|abono|
            abonado|reintegro|reembolsan|devuelto el dinero|rembolso)
        (reembolso|abono|reintegro) _ (no|aún|todavía|sin) _ (llegado|recibido|llega|aparece|llegó|abonado)
        (no) (me|nos) (han|ha|habéis) (devuelto|reembolsado|abonado|reintegrado)
        cuándo _ dinero
    """,
    "claim:charged_twice": """
        (cobrado|cobraron|cargado|cobró|pagado|cargaron|cobro|pagué) _ (dos veces|doble|2 veces|por duplicado)
        (doble|dos) (cargo|cobro|cargos|cobros|pago)
    """,
    "claim:wants_human": """
        (hablar|contactar|chatear|comunicarme|hable|atienda) _ (persona|humano|agente|operador|operadora|encargado|
            supervisor|responsable|alguien|gerente|asesor|ejecutivo|jefe)
        (persona|agente|ser) (real|humana|humano|de verdad)
        (eres|es usted|es esto|sois) (un)? (bot|robot|máquina|humano|chatbot)
        (no quiero|basta de|nada de) _ (bot|bots|robot|máquina|robots)
        (llámenme|llámeme|que me llamen|me llamen|llamadme)
    """,
    "fact:address_right": """
        dirección (es|está|era) (correcta|bien|completa)
    """,
    "fact:refund_came": """
        (reembolso|dinero) _ (llegado|llegó|recibido|ingresado)
        (recibido|recibí) (el|mi) (reembolso|dinero)
    """,
    "claim:never_cancelled": """
        (no|nunca|jamás) (lo|la)? (he|hemos) (cancelado|anulado)
        (no|nunca|jamás) (lo|la)? (cancelé|anulé|cancelamos|anulamos)
        (no|nunca|jamás) (he|hemos)? (pedí|pedido|solicité|solicitado|quise) _ (cancelar|cancelación|cancelarlo|
            anular|anulación)
        quién (lo|la)? (ha)? (cancelado|canceló|anuló)
    """,
    "claim:part_only": """
        (cancelar|anular|quitar|cancelen|anulen|eliminar|quiten|cancela) (solo|sólo|solamente|únicamente|nada más)
        (solo|sólo|solamente|únicamente) (el|la|los|las|un|una) _ _ (cancelar|anular|quitar)
        (lo demás|el resto|los demás|las demás|los otros|las otras|la otra|el otro)
    """,
    "claim:wants_addition": """
        (añadir|añadan|añadirle|agregar|agregarle|agreguen|incluir|sumar) _ _ (al|a mi|a este|en el|en mi|
            a nuestro) (pedido|envío|paquete|compra|orden)
        (añadir|agregar) (un|una|otro|otra|dos|también) _ _ al $
    """,
    "claim:to_neighbour": """
        (entregar|entreguen|dejar|dejen|dejarlo|dejarla|entregarlo|entregarla|llevar|déjenlo|entréguenlo|enviar|
            enviarlo) _ (mi|al|la|el|un|una|mis) (vecino|vecina|vecinos|portero|conserje)
    """,
    "claim:wants_later": """
        (enviar|envíen|envíenlo|enviarlo|mandar|manden|mandarlo|entregar|entreguen|entregarlo|enviarme) _ _ _ (semana|
            semanas|días|mes) (más tarde|después)
        (aplazar|posponer|retrasar|atrasar|aplacen|pospongan|retrasen|retrasarlo) _ (envío|entrega|pedido)
        (enviar|enviarlo|mandar|mandarlo|entregar|entregarlo) _ más tarde
    """,
    "claim:says_paid": """
        (he|hemos|ya|lo|está|tengo) (ya)? (he|hemos|lo|está)? (todo)? (pagado|pagué|pagamos|transferido|abonado|pagada)
        (pagué|pagamos) (todo|ya|el total|el resto|completo)
        (transferencia|pago) _ (hecha|hecho|realizada|realizado|enviada|cargado)
    """,
    "claim:not_cancelled": """
        (todavía|aún|siguen|sigue|seguís) (no|sin) _ (cancel*|anul*)
        no (me)? (lo|la)? (han|habéis|ha sido|está) (cancelado|anulado|cancelada) _ (todavía|aún)
        (ya|ayer) (les|os)? (pedí|solicité|había pedido|dije|escribí) _ _ (cancel*|anul*)
    """,
    "claim:only_if_late": """
        (si no|de lo contrario|en caso contrario) _ (cancelo|cancelar|cancelen|anulo|anular|cancelaría|anulen)
        si no (llega|llegara|llegase|va a llegar|puede|pueden|está) _ _ _ (cancel*|anul*)
        si _ (tarda|demora|se retrasa|llega tarde) _ _ _ (cancel*|anul*)
    """,
    "claim:says_yes": """
        ^ (claro|ok|vale|de acuerdo|confirmo|confirmado|adelante|correcto|por supuesto|perfecto)
        ^ sí _ (por favor|gracias|adelante|de acuerdo|confirmo|procedan|háganlo)
        ^ sí $
    """,
    "claim:no_answer": """
        nadie (me|nos)? (contesta|responde|atiende|coge|contestó|respondió|ha contestado|ha respondido|ha atendido)
        (no)? (contestáis|contestan|responden|respondéis) _ (llamadas|teléfono|correos|mensajes|nunca)
    """,
    "claim:wants_replacement": """
        (quiero|prefiero|quisiera|manden|mandéis|envíen|envíenme|mándenme) _ (otra|otro|reemplazo|una nueva|uno nuevo)
    """,
    "claim:wants_money": """
        (quiero|prefiero|exijo|quisiera|pido) _ (reembolso|mi dinero|el dinero)
    """,
    "claim:photo_given": """
        (mandé|envié|mandado|enviado|mandamos|enviamos|pasé) _ (foto|fotos|imagen|imágenes|vídeo|video)
        (foto|fotos|imagen|imágenes|vídeo|video) _ (adjunta|adjuntas|adjunto|adjuntos)
        (adjunto|adjunta|adjuntas|ver|vean|véase|mando|envío|aquí tienen|aquí va|aquí van|les dejo|os dejo) (una|la|
            las|unas|el|un|mi|mis)? (foto|fotos|imagen|imágenes|vídeo|video)
    """,
    "risk:legal_threat": """
        (abogado|abogada|abogados|demanda|demandar|demandaré|denuncia|denunciar|denunciaré|denunciarles|tribunal|
            tribunales|juzgado|acciones legales|vía legal|vías legales|medidas legales|policía)
        (oficina del consumidor|facua|ocu|hoja de reclamaciones|consumo|profeco|defensa del consumidor|
            organización de consumidores|derechos del consumidor)
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
    "mood:angry": """
        (vergüenza|vergonzoso|inaceptable|indignante|indignado|indignada|ridículo|ridícula|asco|asqueroso|ladrones|
            sinvergüenzas|incompetentes|pésimo|pésima|furioso|furiosa|harto|harta|cabreado|cabreada|mierda|joder|
            tomadura de pelo|tomando el pelo|nunca más|intolerable|mentirosos|lamentable|escándalo|burla|colmo|
            estoy hasta)
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
}
