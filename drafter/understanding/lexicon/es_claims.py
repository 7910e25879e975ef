"""What Spanish-speaking customers say has happened, or is so; see `drafter.understanding.lexicon`."""

CLAIMS = {
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
        (recibido|recibida|recibí|llegado|llegó|llegaron|mandado|mandaron|mandasteis|enviado|enviaron|enviasteis|entregado|entregaron|venía|era|es|trae) _ _ (en lugar|en vez) (de|del)
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
        no (está|estaba|estaban|están|viene|venía|vienen|aparece|encuentro|he encontrado) _ (en|dentro de) (la|
            el) (caja|paquete|embalaje|bolsa)
        (llegó|llegado|llegaron|vino|venía) sin (el|la|los|las)
        pero (no|falta) (el|la|los|las) _ $
    """,
    "claim:defective": """
        (no) (funciona|funcionan|enciende|encienden|va|carga|cierra|se enciende|arranca|calienta|prende)
        (defectuoso|defectuosa|defectuosos|defecto|averiado|averiada|avería|parpadea|estropeado|estropeada|se estropeó)
        (dejó|ha dejado|han dejado) de (funcionar|encender|cargar)
        (cremallera|interruptor|costura|suela|hebilla|cable|batería|motor|correa|asa) _ (rota|roto|rompió|
            defectuosa|descosida|averiado|despegada|atascada|falla|se ha roto)
        (se rompió|se ha roto|se me rompió|cala|pierde agua|gotea)
        se (me|le|nos)? (está|están|ha|han)? (despega|despegan|despegando|despegado|despegó|descose|descosen|
            descosiendo|descosido|descosió|desinfla|desinflan|desinflando|desinflado|desinfló|deshace|deshaciendo|
            deshilacha|deshilachando|desprende|desprendiendo|desprendió)
        (pierde|pierden|perdía) (el)? (aire|agua|gas|plumas|presión|color)
        (entra|pasa|traspasa|filtra|deja pasar) (el)? agua
        me (calé|he calado|calo|empapé|mojé) _ (costuras|chaqueta|chubasquero|hombros|entera|entero|enterita)
        se (apaga|apagan|enciende) (sola|solo|solas|solos|todo el rato|continuamente|constantemente)
        (parpadean|parpadeando)
        no (mantiene|aguanta|retiene) (el|la)? (aire|carga|presión)
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
        no (me)? (va|pega|queda|encaja|combina) (bien)? (en|con) (mi|el|la|mis|los|nuestro|nuestra) _ (salón|casa|
            cocina|habitación|muebles|sala|decoración|sofá|comedor|dormitorio)?
    """,
    "claim:sent_back": """
        (recibieron|recibisteis|han recibido|tienen|recibió) (ya)? (mi|la|el) _ (devolución|paquete de vuelta|artículo)
        (ya)? (envié|mandé|devolví|he devuelto|he enviado|hemos devuelto|he mandado|entregué) (la|el|lo|los|mi|
            de)? _ (devolución|de vuelta|paquete|producto|vuelta|artículo|semana|días|correos)
        (devolución) _ (recibida|entregada|llegó|recibieron|enviada|consta|ha llegado)
        (recibieron|han recibido|recibisteis) (mi|la) devolución
        (tenéis|tienen|recibisteis|ya tenéis|ya tienen) (ya)? (mi|la|el) _ (devolución|paquete|artículo)
        (devolución) _ (está|lleva) _ (con vosotros|en su|en vuestro|allí)
    """,
    "claim:refund_missing": """
        (no|sin|aún|todavía|sigo|nunca|espero|esperando|dónde|donde|cuándo|cuando) _ (reembolso|reembolsado|abono|
            abonado|reintegro|reembolsan|devuelto el dinero|rembolso)
        (reembolso|abono|reintegro) _ (no|aún|todavía|sin) _ (llegado|recibido|llega|aparece|llegó|abonado)
        (no) (me|nos) (han|ha|habéis) (devuelto|reembolsado|abonado|reintegrado)
        cuándo _ dinero
        (sin|no|nunca|ni) _ (ver|recibir|visto|recibido|veo|llegado|vi) _ (dinero|un euro|un céntimo|reembolso|
            importe)
        (dinero|importe) _ (no|sin|aún|todavía) _ (llegado|llega|visto|recibido|aparece|veo)
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
        (quitar|quiten|eliminar|eliminen|sacar|quitad) (el|la|los|las|un|una) _ _ (del|de mi|de este|
            de nuestro) pedido
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
        (hice|hicimos|realicé|realizamos|envié|mandé|he hecho|hemos hecho|he realizado) (ya)? (la|el|una|un|mi)? (
            transferencia|pago|ingreso)
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
        (segunda|tercera|cuarta|quinta|enésima) vez que (les|os|le|te)? (escribo|escribimos|contacto|pregunto|
            reclamo|contactamos)
        (segundo|tercer|cuarto|enésimo) (correo|mensaje|mail|email)
        (escrito|escribí|contactado|contacté|preguntado|pregunté|reclamado) _ (dos|tres|cuatro|varias|muchas|mil|2|3) veces
        (mandado|enviado|escrito|mandé|envié) (ya)? (dos|tres|cuatro|varios|muchos|2|3) (correos|mensajes|mails|emails)
        (sin|ninguna|sin ninguna|sin obtener|sin recibir|sin tener|no he tenido|no he recibido|no tengo|no recibo|
            no obtengo) (ninguna|alguna)? (respuesta|contestación)
        (sigo|llevo|estoy|seguimos|llevamos) _ _ (esperando|espero) (una|la|su|vuestra|alguna)? (respuesta|
            contestación)
        (no|ni) (me|nos)? (contestan|contestáis|responden|respondéis|han contestado|han respondido|habéis contestado|
            habéis respondido|contestaron|respondieron)
        (me|nos) (ignoran|ignoráis|están ignorando|tienen ignorado)
        hay alguien ahí
    """,
    "claim:wants_replacement": """
        (quiero|prefiero|quisiera|manden|mandéis|envíen|envíenme|mándenme) _ (otra|otro|reemplazo|una nueva|uno nuevo)
        (quiero|prefiero|quisiera) (un|una) _ (nuevo|nueva) $
        (envíen|envíes|envíe|manden|mandes|mande|envían|mandan) (el|la|lo|los|las) que falta
        (me|nos) (cambian|cambiáis) (el|la|los|las)
        (mandar|enviar|mandan|envían|enviáis|mandáis|manden|envíen|mandarme|enviarme|mandármelo|mandármela|
            enviármelo|enviármela) _ (otra vez|de nuevo|nuevamente)
        (reenviar|reenvían|reenvíen|reenviáis|reenviarme|reenvíenme|reenviarlo|reenviarla|reenviármelo)
        (volver a|vuelvan a|vuelven a|volvéis a) (enviar*|mandar*|mandár*|enviár*)
    """,
    "claim:wants_money": """
        (quiero|prefiero|exijo|quisiera|pido) _ (reembolso|mi dinero|el dinero)
        (reembolso|devolución) parcial
        (una parte|parte|algo) (del precio|del dinero|del importe)
        (me la|me lo|los|las) (quedo|quedaría) _ (descuento|rebaja|reembolso)
    """,
    "claim:photo_given": """
        (mandé|envié|mandado|enviado|mandamos|enviamos|pasé) _ (foto|fotos|imagen|imágenes|vídeo|video)
        (foto|fotos|imagen|imágenes|vídeo|video) _ (adjunta|adjuntas|adjunto|adjuntos)
        (adjunto|adjunta|adjuntas|ver|vean|véase|mando|envío|aquí tienen|aquí va|aquí van|les dejo|os dejo) (una|la|
            las|unas|el|un|mi|mis)? (foto|fotos|imagen|imágenes|vídeo|video)
    """,
    "idiom:claim:defective": """
        (parpadea|parpadean|parpadeo|parpadeando) _ _ (regulador|dimmer|atenuador|regulo)
        (regulador|dimmer|atenuador|regulo) _ _ (parpadea|parpadean|parpadeo|parpadeando)
        si (luego|al final)? no (me)? (va|van|funciona|vale|queda|encaja|gusta)
        no (me)? (va|van) (bien|con|en|nada)
        (esto|así) no (va|funciona)
        no va (con|en|bien) (mi|el|la|nuestro|nuestra)
        no (calienta|ilumina|alumbra) (lo)? (suficiente|bastante)
    """,
    "idiom:claim:wrong_size": """
        si (luego|al final)? (no)? (me)? (va|van|vale|valen|queda|quedan|está|entra|son|es)
    """,
    "idiom:claim:refund_missing": """
        (prefiero|preferiría|quiero|quisiera|mejor|elijo) _ reembolso
        no (quiero|queremos|necesito|pido) (un|el|mi)? (reembolso|dinero)
        no (el|un) reembolso
        no _ (recibido|llegado|recibí|llegó) (nada)? , _ (quiero|exijo|devuélvanme)
    """,
    "idiom:claim:charged_twice": """
        (pedido|comprado|enviado|escrito|pedí|compré) _ (dos veces|doble|por duplicado)
    """,
    "idiom:claim:late": """
        hace (sol|frío|calor|viento|buen tiempo|mal tiempo|buen|mal) _ (semana|semanas|días|mes)
        (llego|estoy|voy|me he) _ (tarde|retraso|retrasado)
    """,
    "idiom:claim:no_answer": """
        si _ _ (no|nadie|sin|ni)
        sin (una|su|ninguna)? respuesta (antes|en|para)
    """,
    "idiom:claim:wrong_item": """
        (y|pero) (yo)? (había|he)? (pedí|pedido|compré|encargué) (dos|tres|cuatro|cinco|ambos|ambas)
        (pedí|pedido|compré|elegí|escogí|seleccioné) (el|la|los|las|un|una)? (color|modelo|artículo|producto|
            talla) (equivocad*|incorrect*|erróne*)
        (el|la) (color|modelo|artículo|producto) (equivocad*|incorrect*|erróne*) (al|en mi|cuando)
    """,
    "idiom:claim:wants_replacement": """
        no (quiero|queremos|necesito|deseo|otra|otro)
        , no (otra|otro|una nueva|uno nuevo)
    """,
    "idiom:claim:wants_money": """
        no (quiero|queremos|necesito|pido) (un|el|mi|que me)? (reembolso|dinero)
    """,
}
