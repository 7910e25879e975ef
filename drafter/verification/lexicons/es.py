"""Spanish phrases: what a reply may claim, and the words around it (see `lexicons` for the rows' meaning)."""

TABLES = {
    "parcel": {
        "delivered": "entregad~ | entregó/entregaron | llegó/llegaron | ha/han llegado | recibid~ por | dejad~ en/con | dejó/dejaron en/con | recogid~ por el destinatario | consta/figura como entregad~ | firmad~ por | en tu/su buzón | se entregó/entregaron | quedó entregad~ | entrega .. completada/realizada/efectuada | en su/tu puerta desde | en su/tu puerta | dejaron con/en/al | lo/la ha/has recibido ya | ya lo/la tiene/tienes | consta que ya | ha/han alcanzado su destino | en sus/tus manos | con un vecino | con el vecino | en la puerta de su/tu | en conserjería | pedido .. ha sido recibido | entregado con éxito | fue recibid~ | ha sido recibid~ | ya ha sido recibid~",
        "out": "en reparto | en ruta de entrega | en camino de entrega | en el vehículo/camión | con el repartidor | en manos del repartidor | salió/salieron a reparto | ha/han salido a reparto | a punto de entregarse | en la furgoneta | último tramo | última milla | en proceso de entrega | ha salido para su entrega | salido para entrega | ya va en la furgoneta | en la furgoneta | cargado para la ruta | ruta de hoy | se lo/la lleva/llevan esta/hoy | te lo/la lleva | repartidor .. lleva/llamará/trae | mensajero .. lleva/trae | llamará enseguida | a punto de llegar | último kilómetro",
        "attempt": "intento de entrega | intentó/intentaron entregar* | ha/han intentado entregar* | intentado .. entrega | no pudo/pudieron entregar* | no ha/han podido entregar* | no se pudo entregar | entrega fallida | no había nadie | no encontró a nadie | no encontraron a nadie | entrega .. fallida | entrega .. sin éxito | nadie en casa | no se ha podido entregar | intento .. fallido | no pudo/pudieron dejar* | no ha/han podido dejar* | pasó .. no pudo | nadie abrió | nadie respondió | no había nadie | llamó .. nadie | primera entrega no | entrega no salió | no salió bien | no le encontraron | no te encontraron | no hubo nadie | no pudo/pudieron completar | no ha/han podido completar | completar la entrega",
        "pickup": "list~ para recoger* | list~ para que .. recoj* | disponible/disponibles para recoger*/recogida/su | puedes/puede recogerlo/recogerla/recogerlos/recoger/pasar | punto de recogida | te/le/lo espera/esperan | esperándote | para recogerlo/recogerla | en la oficina de | pendiente de recogida | pendiente de que lo/la .. recoj* | a la espera de que lo/la .. recoj* | recogida en | en el punto | en la taquilla | en el locker | en la oficina | solo necesita/necesitas el código | se lo/la guarda/guardan | te lo/la guarda | pase/pasa a buscarlo/recogerlo/buscarla | para que lo/la recoja/recojas | en correos | en la tienda | retenido en la sucursal | en la sucursal | para su/tu recogida | a su/tu disposición",
        "transit": "en camino | en tránsito | de camino | va/van de camino | viajando | está/están viajando | en movimiento | en la red de/del | en ruta | viaja/viajan | rumbo a | rodando hacia | en algún punto entre | sigue viajando | a mitad de camino | hacia usted/ti",
        "shipped": "enviad~ | despachad~ | expedid~ | salió/salieron | ha/han salido | entregad~ a/al ups/dhl/correos/seur/mrw/gls/fedex/transportista/mensajería/usps | envió/enviaron/enviamos | "
        "recogid~ por ups/dhl/correos/seur/mrw/gls/fedex/el/la/usps | se envió/enviaron | en camino desde | entregamos a/al ups/dhl/correos/seur/mrw/gls/fedex/transportista/usps | dejó/dejaron nuestro",
        "exception": "un/algún problema/incidente/contratiempo/percance | una incidencia en/con/durante | una anomalía/excepción | incidencia* en/con/durante el/la su/tu? envío/reparto/transporte/ruta/paquete | registra/indica/señala/reporta/notifica una incidencia | retenid~ | atascad~ | detenid~ | parad~ en | dañad~ durante/en | en la? aduana | "
        "ha/han registrado/reportado/notificado una | contratiempo | mal clasificad~ | bloquead~ | problema | algo ha salido mal",
        "returning": "de vuelta a/hacia/al | está/están volviendo | volviendo a nuestro/nosotros | de regreso a/al | está/están regresando | devuelt~ al remitente | devuelt~ a nuestr* | regresa/regresan a nuestro/nuestra/nosotros | vuelve/vuelven a nuestro/nosotros | vuelve/vuelven al remitente/almacén | vuelve/vuelven hacia nosotros/nuestro | camino de vuelta | retornando | devolución al remitente | en retorno | camino de regreso | nos lo/la/los trae/traen de vuelta | devolviendo al remitente | nos lo devuelve/devuelven | trayendo de vuelta | nos lo/la/los está/están devolviendo | está/están devolviendo .. a nuestro/al | regresa/regresan a nuestro | nos han devuelto | de vuelta hacia nosotros | viene/vienen de vuelta | vuelve/vuelven con nosotros | nos lo/la han devuelto | rumbo a nuestro | empezado a devolver | comenzado a devolver | empezó a devolver | devolver el paquete al remitente | en proceso de devolución al",
        "lost": "perdid~ | extraviad~ | se ha/han perdido | se perdió/perdieron | desaparecid~ | ilocalizable* | no aparece/aparecen | no se encuentra/localiza | paradero | sin rastro | no aparece por | ha/han desaparecido | por perdido/perdida | no hay rastro | lo da/dan por perdido | se esfumó | ilocalizable | sin localizar | perdió/perdieron su/tu/el | ha/han perdido su/tu/el | ha/han extraviado",
        "label": "etiqueta .. creada/generada/impresa/emitida/lista | a la espera de .. transportista/recogida/escaneo/mensajero/ups/dhl/correos/seur/gls | pendiente de que .. transportista/recoja/escanee | pendiente del .. escaneo | todavía no ha/han sido escanead~ | aún no ha/han sido escanead~ | anunciad~ | prerregistrad~ | preavisad~ | esperando .. transportista/recogida/escaneo/recoja | list~ para entregar* al | list~ para el transportista | registrad~ en | aún/todavía no lo/la ha/han escaneado | ya tiene .. etiqueta | no .. escaneado todavía",
        "idle": "llegó/llegaron roto/rota/dañad~/defectuos*/mal/tarde | llegado roto/rota/dañad~/defectuos* | ser/serán/será entregad~/enviad~ | ningún problema | sin ningún problema | problema con el pago | el problema con/que | "
        "nos/me/has/ha/han enviado .. foto*/mensaje | describe .. problema | del problema | tiempo perdido | ha salido mal | problema de/en la lámpara/luz | no hay problema | sin problema | enviado desde",
    },
    "order": {
        "cancelled": "cancelad~ | anulad~ | canceló/cancelaron/cancelamos | acabo/acabamos de cancelar*/anular* | queda anulad~/cancelad~ | procedido a la cancelación/anulación | cancelación .. hecha/realizada | cancelación está completa/hecha/confirmada | anulación está completa/hecha/confirmada",
        "hold": "en espera | retenid~ | en pausa | pausad~ | detenid~ | parad~ | suspendid~ | bloquead~",
        "preparing": "en preparación | preparando* | se está/están preparando | estamos preparando | en nuestro almacén | en el almacén | empaquetando | embalando | en proceso | procesando* | todavía con nosotros | aún no ha/han salido | todavía no ha/han salido | aún no se ha/han enviado | todavía no se ha/han enviado | en la estantería | no ha salido nada | aún no se lo hemos dado | no .. dado a ningún | sigue en la | sigue aquí | nada ha salido | todavía en casa | sigue con nosotros",
        "scheduled": "programad~ | planificad~ | previst* para enviarse",
        "paid": "pago .. recibido/realizado/completado/confirmado/correcto/aceptado | pagad~ | hemos recibido el/tu/su pago | abonado en su totalidad",
        "unpaid": "pago .. pendiente/rechazado/fallido/incompleto/caducado/expirado | pendiente de pago | pendiente del pago | a la espera de/del .. pago/transferencia | falta/faltan .. pago/pagar/importe/abonar | sin pagar | no .. recibido .. pago | "
        "importe .. pendiente | autorización .. caducado/caduca/expirado/expira | esperando .. pago/transferencia | queda/quedan .. pagar/abonar/pendiente | pago no",
        "idle": "ser/sea cancelad~/anulad~ | puede/pueden .. cancelad~ | en espera de tu/su | quedamos en espera | puede ser | en proceso de devolución/reembolso",
    },
    "refund": {
        "issued": "reembolsad~ | abonad~ | devuelto el/tu/su .. dinero/importe | reembolso .. emitido/realizado/efectuado/enviado/iniciado/tramitado/hecho/procesado | emitido/realizado/efectuado/enviado/iniciado/tramitado/hecho/procesado .. reembolso | reembolsó/reembolsaron | devolvimos el/tu/su .. dinero/importe | hemos devuelto | se emitió/tramitó/realizó .. reembolso | reembolso .. salió | acabo/acabamos de reembolsar* | acabo/acabamos de tramitar/emitir/hacer/lanzar/iniciar/procesar .. reembolso | dinero en su/tu tarjeta/cuenta | devolvimos todo/el/tu/su | devuelto todo | reembolso ya salió | reembolso .. salió/hecho | tiene/tienes el dinero | ha/has recuperado",
        "completed": "reembolso .. completado/abonado/recibido/llegado/ingresado/finalizado",
        "pending": "reembolso .. en curso | reembolso .. pendiente | reembolso .. en proceso | reembolso .. en trámite | reembolso .. tramitándose | reembolso .. procesando* | reembolso .. en camino | está en curso | sigue en curso",
        "failed": "reembolso .. fallado/rechazado/devuelto/fallido/falló | reembolso .. no se ha podido | reembolso .. no pudo | reembolso no",
        "idle": "ser reembolsad~/abonad~ | será/serán/sea .. reembolsad~/abonad~ | importe abonado por",
    },
    "return": {
        "received": "devolución .. recibido/llegado/recibida/llegó | recibido tu/su/la devolución | recibido .. de vuelta | ha/han vuelto a nuestro | llegado a nuestro | llegó a nuestro | de vuelta con nosotros | de nuevo en nuestro",
        "approved": "devolución .. aprobada/autorizada/aceptada/confirmada | aprobado/autorizado/aceptado/confirmado .. devolución",
        "declined": "devolución .. rechazada/denegada | rechazado/denegado .. devolución",
        "requested": "devolución .. solicitada/registrada/abierta/iniciada | registrado/abierto/iniciado .. devolución | solicitud de devolución .. recibida/registrada/abierta",
        "closed": "devolución .. cerrada/completada/finalizada",
        "idle": "devolución al remitente | devolución .. ser",
    },
    "deed": {
        "replacement": "reemplazo .. enviado/preparado/pedido/confirmado/solicitado/tramitado/gestionado/registrado/camino | enviado/preparado/pedido/confirmado/solicitado/tramitado/gestionado/registrado .. reemplazo/nuevo/nueva/repuesto/sustitución/otro/otra | sustituid~ | reemplazad~ | sustitución .. enviada/preparada/confirmada/tramitada/gestionada/registrada | nuevo/nueva/nuevos .. enviad~/despachad~ | mandado otro/otra/uno/una | par nuevo | uno nuevo va | nuevo/nueva .. en camino | hemos mandado otr~ | otro/otra .. en camino | envío de un artículo de reemplazo | artículo de reemplazo | pedido de reemplazo .. creado | creado un pedido de reemplazo | organizado .. reemplazo/sustitución | despachado/enviado/mandado un reemplazo | para reemplazarlo/reemplazarla | reemplazo .. despachado",
        "exchange": "cambiad~ .. por | cambio .. confirmado/registrado/tramitado/gestionado/realizado/hecho | confirmado/registrado/tramitado/gestionado/realizado/hecho .. cambio | intercambiad~ | canje .. hecho | puesto la otra/el otro | otra talla | cambio .. hecho | preparado/organizado/creado/iniciado/gestionado un cambio | cambio .. preparado/iniciado",
        "address": "dirección .. cambiado/modificado/actualizado/corregido/cambiada/modificada/actualizada/corregida | cambiado/modificado/actualizado/corregido/cambiamos/actualizamos .. dirección | a la nueva dirección | sustituido la dirección | nueva dirección ya | datos de entrega .. cambiado/modificado/actualizado",
        "label": "etiqueta de devolución .. creada/enviada/adjunta/lista/emitida/generada | creado/enviado/adjuntado/emitido/generado .. etiqueta",
        "credit": "vale .. enviado/emitido/añadido | cupón .. enviado/emitido/añadido | enviado/emitido/añadido/aplicado .. vale/cupón/descuento/crédito/código | abonado .. vale/crédito | crédito .. añadido | euros de saldo | código de regalo | saldo en su/tu | puesto un código/vale | bono en su/tu",
        "inquiry": "abierto/iniciado/presentado/puesto/tramitado/interpuesto .. reclamación/investigación/incidencia/búsqueda/caso | hemos/he .. contactado/llamado/avisado/hablado/reclamado .. transportista/ups/dhl/correos/seur/mrw/gls/repartidor/usps | investigación .. abierta/iniciada | ya lo está buscando | iniciado una investigación | investigación .. en curso/iniciada/abierta | transportista .. buscando | búsqueda .. en marcha/iniciada | encargado al transportista | escalado | hemos/he escalado | presentado una reclamación | en contacto con el transportista | abierto una consulta | consulta .. abierta",
        "stop": "parado/detenido/interceptado/redirigido/desviado .. paquete/envío/entrega",
        "favour": "ampliado/prorrogado/extendido .. plazo/periodo | eliminado .. gasto*/coste*/comisión | perdonado .. gasto*/coste* | apartado .. para ti/usted | reservado .. para ti/usted | dado prioridad",
        "idle": "ser cambiad~/sustituid~/reemplazad~ | enviado un/una correo/mensaje/foto",
    },
    "modal": {
        "not": "no | nunca | ningún/ninguno/ninguna | sin | tampoco | nada | ni | jamás",
        "will": "después | luego | si no | de lo contrario | será/serán | va/van a | debería/deberían | deberá/deberán | previsto/prevista/previstos/previstas/prevé/prevemos | estimada/estimado | llegará/llegarán | entregará/entregarán | se espera/esperan | espera/esperan | podrá/podrán | está/están por | a punto | tiene que | tienen que | hay que | debe/deben | pretende | iba/iban | tendría/tendrían | quiere/quieren | deberías/deberíamos",
        "if": "si | cuando | en cuanto | una vez | hasta que | antes de | en caso | después de | tan pronto | siempre que | mientras | a menos | tras | por si | cada vez | al ser | desde que | adónde | dónde | qué | cuál/cuáles",
        "can": "puede/pueden/puedes/podemos/puedo | podría/podrían/podrías | posible/posibles | quizás/quizá/tal | a lo mejor | quisiera/quieres/quiere/deseas/desea | por favor | encantados | gustaría",
        "be": "ser | sean | sea",
    },
    "when": {
        "end": "terminó/termina | venció/vence | expiró/expira | finaliza/finalizó | acaba/acabó | cerró",
        "arrive": "llegada | llegará/llegarán | se entregará/entregarán | entrega prevista | entrega estimada | fecha de entrega | llegar | entregar | entregarlo/entregarla/entregarlos/entregarlas/entregártelo | será/serán .. entregad~ | llegue/lleguen | llega/llegan",
        "due": "previst~ | esperad~ | estimad~ | prometid~ | prevé | se espera/esperan | debería/deberían | debía/debían | como muy tarde | a más tardar | iba/iban | tenía/tenían que",
        "delivery": "entregad~ | entregó/entregaron | llegó/llegaron | entrega | recibid~ | recepción | llegado | recibiste/recibió",
        "ship": "enviad~ | salió/salieron | ha/han salido | envió/enviaron/enviamos | recogid~ | entregad~ a/al | expedid~ | despachad~ | fecha de envío | en camino desde | entregamos a/al | salido",
        "dispatch": "saldrá/saldrán | enviaremos | se enviará/enviarán | envío | salir | salga/salgan | será/serán .. enviad~ | enviar* | despacharemos | sale/salen | salida | entregaremos al | enviad~",
        "placed": "realizad~ | hiciste | realizaste/realizó | pedido del | compra | comprad~ | fecha del pedido | compraste/compró | pedido .. del | hecho el/este",
        "scan": "último/última/últimos/últimas | escane* | actualización/actualizaciones | registrad~ | desde entonces | sin .. desde | movimiento* | novedad* | noticia* | consta | con fecha",
        "window": "plazo | periodo | período | terminó | termina | venció | vence | expiró | expira | finaliza/finalizó | acaba/acabó | devolver* | devolución | devoluciones | desistimiento | cambio | cambiar* | último día | límite | tiempo | cerró",
        "window_start": "cuenta/cuentan/contaba | a partir del/de | contad~ | empieza/empezó | comienza/comenzó | se cuenta",
        "refunded": "reembolsad~ | reembolso .. emitido/realizado/tramitado/del | abonad~ | emitió/emitido/tramitó/realizó | reembolso del | iniciad~ | emitid~ | tramitad~ | reembolso",
        "refund_due": "cuenta | tarjeta | reflejar* | abonar* | importe",
        "pay": "pago | pagar | abonar | transferencia | autorización | caduca | completar",
        "act": "si .. antes | si no .. el | si .. para | hasta entonces | esperar | después de esa | si sigue | si no ha | no aparece | sin noticias | antes del",
        "today": "hoy | a fecha | actualmente | actualizado",
    },
    "act": {
        "return": "devolver* | devolución | devoluciones | devuelt~ | devuelve/devuelva/devuelvas | desistir | desistimiento | enviar* de vuelta | mandar* de vuelta | retornar | retorno | mandarlo de vuelta | aceptarlo de vuelta | devoluciones | devolverlo",
        "exchange": "cambio | cambios | cambiar* | cambia | canje* | intercambi* | cambiamos | cambiar | cambios | cambiár*",
        "cancel": "cancelar* | cancelación | cancelad~ | anular* | anulación | anulad~ | detener* | parar* | frenar* | parar el pedido | cancelarlo | cancelamos",
        "address": "dirección .. cambi*/modific*/actualiz*/correg* | cambi*/modific*/actualiz*/correg* .. dirección | cambio de dirección | dirección | dirección nueva",
        "refund": "reembols* | devolver* el dinero",
    },
    "say": {
        "yes": "puede/puedes | posible | podemos | puedo | pueden | con gusto | claro | por supuesto | tiene/tienes derecho | a tiempo | aún está | sin problema | podrá/podrás | encantados | tiene/tienes hasta | tiene/tienes .. días/tiempo/plazo | aceptamos | dentro del plazo | dentro de los | todavía .. plazo | admitimos | derecho | así funciona | así de | te explicamos | le explicamos | estos son los pasos | permitid~ | sí | todavía abierto | sigue abierto | entra en | aún puedes/puede | cumple/cumplen | no es ningún problema | no hay problema | ningún problema | sin problema | no hay inconveniente | por supuesto que | está/estás a tiempo | con gusto | se puede cambiar/devolver/cancelar/corregir | claro | con mucho gusto | cómo no | aún se puede | lo/la cambiamo | podemos cambiár* | se lo/la cambiamo | aceptamos",
        "no": "imposible | no es posible | no podemos/puedo/puede/puedes/pueden | ya no | demasiado tarde | expirad~ | venció | vencid~ | terminó | terminad~ | excluid~ | no aceptamos | rechazad~ | no se puede/pueden/admite/admiten | lamentablemente no | fuera de/del | no está permitid~ | no será posible | cerrad~ | no tiene/tienes derecho | no entra/entran | no ha sido posible | no resulta posible | ha/han salido ya | ya ha/han salido | ya salió | ya está/están en camino | no es elegible | finalizó | finalizad~ | acabó | superad~ | no cumple/cumplen | no admit* | no acept* | no .. aceptar | no permit* | no nos es posible | no procede | están excluid~ | se le/te pasó | pasó el plazo | no está en nuestra mano | queda descartad~ | descartad~ | ya no se puede | es tarde | demasiado tarde | no cabe | imposible | no ofrecemos | no ofrece | no estamos en condiciones",
        "idle": "puede/puedes seguir/seguirlo/ver/verlo/encontrar/consultar/responder/escribirnos/escribir/comprobar/leer/contactar/quedarse/quedarte/recogerlo/rastrear* | puede tardar | puede que | ya no .. quiere/quieres/necesita/necesitas | ya no lo quier* | "
        "puedo decir*/confirmar*/ayudar* | podemos decir*/confirmar*/ayudar*",
    },
    "promise": {
        "free": "gratis | gratuit* | gratuitamente | sin coste | sin costo | sin cargo | sin gastos | corre de nuestra cuenta | corre por nuestra cuenta | a nuestro cargo | de regalo | invitamos | sin coste adicional | ningún coste | ningún gasto | pagamos nosotros | asumimos | no .. cuesta nada | corre/corren de nuestra cuenta | invita la casa | por cuenta de la casa | cubrimos todos | todos los gastos | gastos por nuestra cuenta | podrá/podrás quedarse/quedarte",
        "guarantee": "garantizamos | garantizo | garantizad~ | prometemos | prometo | aseguramos | aseguro | sin falta | con toda seguridad | seguro que | sin duda | palabra | definitivamente | llegará/llegarán seguro | seguro en | llegar seguro | pase lo que pase | nuestra/mi palabra | mañana lo/la tendrá/tendrás | cueste lo que cueste | llueva o truene",
        "compensation": "compensación | compensar* | indemniz* | como disculpa | gesto comercial | resarcir* | como detalle | como agradecimiento | para compensar*",
        "discount": "descuento* | rebaja | bono | crédito | % en el | % de descuento | por ciento en",
        "full_refund": "reembolso completo | reembolso total | reembolso íntegro | importe completo | importe íntegro | importe total | totalidad del/de importe | todo el importe | reembolsad~ .. íntegramente/totalmente/completo | todo tu/su/el dinero | reembolsar* .. completo/íntegro/totalidad/todo",
        "refund": "reembolsaremos | te/le reembolsamos | devolveremos el/tu/su .. dinero/importe | recibirás/recibirá .. reembolso | tendrás/tendrá .. reembolso | podemos reembolsar* | reembolsarte | reembolsarle | haremos .. reembolso | reembolsamos",
        "replacement": "enviaremos .. nuev*/reemplazo/repuesto/otro/otra | te/le enviamos .. nuev*/reemplazo/repuesto/otro/otra | sustituiremos | reemplazaremos | recibirás/recibirá .. nuev*/reemplazo | podemos reemplazar*/sustituir* | mandaremos .. nuev*/reemplazo | enviamos .. nuev*/reemplazo",
        "speed": "exprés | envío urgente | urgente | express | en el día | prioritari*",
        "idle": "garantía legal | garantía del | vale la pena | sin duda puedes/puede/nos | libre de | crédito .. tarjeta | tarjeta de crédito | palabras | de vale | tarjeta/tarjetas regalo | tarjeta/tarjetas de regalo",
        "voucher": "cupón | cupones | vale | vales | código promocional/de | próximo/próxima pedido/compra",
        "gift": "obsequio | obsequios | un regalo | regalito | regalo gratis | de regalo | sorpresa",
    },
    "amount": {
        "refund": "reembols* | abon* | devol* | devuelt~ | de vuelta | vuelve/vuelven",
        "total": "total | importe del pedido | valor del pedido | en total | suma | pagaste/pagó",
        "fee": "gastos de devolución | coste de devolución | coste de la devolución | cargo/cargos | comisión | tarifa | se descuenta/descuentan | se deduce/deducen | descontamos | deducimos | retenemos | coste de | gastos | etiqueta",
        "difference": "diferencia | más | menos | suplemento | adicional* | extra | más de lo",
        "price": "precio* | cuesta/cuestan | cada uno | por unidad | unidad | la pieza | unitari*",
        "shipping": "envío | gastos de envío | entrega",
        "threshold": "a partir de | superior* | pedidos de | desde | más de",
        "due": "pendiente* | falta/faltan | por pagar | restante* | queda/quedan",
    },
    "span": {
        "window": "plazo de devolución/desistimiento/cambio | el plazo | del plazo | devolver* | devolverse | desistimiento | desde la entrega | desde la recepción | tras la entrega | a partir de la entrega | cambiarlo | desde la compra | periodo de | después de la entrega",
        "refund": "reembols* | abon* | tarjeta | cuenta | banco | paypal | dinero | importe",
        "delivery": "entrega* | envío* | tránsito | transport*",
        "reply": "responder* | respuesta | contestar* | contactar* | escribir* | compañer* | noticias nuestras | te/le diremos",
        "processing": "procesar* | tramitar* | revis* | revisión | inspección | comprobar* | gestionar* | recibamos | almacén | tramitación",
        "late": "retraso | de retraso | retrasad~ | después de la fecha",
        "news": "actualización | actualizaciones | escane* | noticias | movimiento* | desde | novedad* | sin moverse",
        "left": "queda/quedan | restan | aún | todavía | restante*",
    },
    "ordinal": {
        "1": "primer/primero paquete/envío/bulto | primera entrega/parte | paquete/envío/bulto 1/uno | el/la primero/primera se/está/ha/va/fue/llegó/llegará/debería",
        "2": "segundo paquete/envío/bulto | segunda entrega/parte | paquete/envío/bulto 2/dos | el/la segundo/segunda se/está/ha/va/fue/llegó/llegará/debería",
        "3": "tercer/tercero paquete/envío/bulto | tercera entrega/parte | paquete/envío/bulto 3/tres | el/la tercero/tercera se/está/ha/va/fue/llegó/llegará/debería",
        "4": "cuarto paquete/envío/bulto | cuarta entrega/parte | paquete/envío/bulto 4/cuatro | el/la cuarto/cuarta se/está/ha/va/fue/llegó/llegará/debería",
        "other": "otro paquete/envío/bulto | otra entrega/parte | el otro | la otra | el resto | restante/restantes",
        "all": "ambos/ambas | todos/todas | todo | los dos | las dos | cada paquete | tus/sus paquetes | pedido completo | ninguno de",
    },
    "thing": {
        "other": "mensaje/mensajes/correo/e-mail/email/solicitud/consulta/pregunta/foto/fotos | pago/importe/dinero",
    },
    "live": {
        "now": "ahora mismo | en este momento | actualmente | en estos momentos | justo ahora | en tiempo real | en directo"
    },
    "clause": {"and": "y | e | pero | porque | mientras | aunque | que | así | sin embargo | o"},
}

WORDS = (
    "el la los las un una unos unas y e o pero de del al a ante con en para por sin sobre que quien cual no ya aún todavía también solo muy como cuando si "
    "donde este esta estos estas ese esa eso esto su sus tu tus nuestro nuestra nuestros nuestras usted tú nosotros nos se te le les lo me mi es son era ha "
    "han hemos he fue está están será puede puedes podemos hay gracias hola buenos días estimado estimada saludos cordial pedido paquete envío entrega "
    "devolución reembolso responder escribir favor más"
)
