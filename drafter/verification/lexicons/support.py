"""Words any support reply may use; sharing them with a staff note gives nothing away."""

_WORDS = """
order orders ordered parcel parcels package shipment shipped shipping ship deliver delivered delivery carrier courier tracking
number status refund refunded return returned returns exchange replace replacement cancel cancelled address changed change
customer customers please contact write wrote reply message email phone store shop product item items article size colour
payment paid card account bank amount price total money days weeks business hours today tomorrow yesterday monday tuesday
wednesday thursday friday saturday sunday january february march april june july august september october november december
photo picture damaged broken defective wrong missing late delay delayed waiting warehouse label policy window within before
after until since still already again first second last next available possible confirm confirmed check checked answer
question help problem issue reason note stock team colleague agent send sent received receive arrive arrived know would could
should about because there their which while where when what have been will with this that from your they them need needs
also only more most other another every each both same sure well like want wants keep kept give given take takes taken make
made come comes goes going done find found look looking right left back open closed thanks thank sorry hello dear regards
expected expect schedule scheduled pickup collection attempt customs transit partial full offer offered discount voucher
bestell bestellung lieferung paket sendung versand zustell zugestellt kunde kundin kunden erstatt erstattung rückgabe rücksend
umtausch storn adresse zahlung konto karte betrag preis tage wochen werktage heute morgen gestern montag dienstag mittwoch
donnerstag freitag samstag sonntag januar februar märz april juni juli august september oktober november dezember foto bild
beschädigt defekt falsch fehlt spät verspätet lager etikett frist innerhalb bereits noch wieder nächste letzte erste möglich
bestätigt prüfen antwort frage hilfe problem grund hinweis team kollege kollegin senden gesendet erhalten angekommen wissen
bitte danke grüße artikel größe farbe verfügbar warten nummer status nachricht schreiben melden lampe leuchte
ordine pacco spedizione consegna consegnato cliente rimborso reso cambio annull indirizzo pagamento conto carta importo prezzo
giorni settimane lavorativi oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
aprile maggio giugno luglio agosto settembre ottobre novembre dicembre foto danneggiato rotto difettoso sbagliato manca ritardo
magazzino etichetta termine entro ancora prossimo ultimo primo possibile confermato verificare risposta domanda aiuto problema
motivo nota collega inviare inviato ricevuto arrivato sapere grazie articolo taglia colore disponibile numero stato messaggio
pedido paquete envío entrega entregado cliente reembolso devolución cambio cancel dirección pago cuenta tarjeta importe precio
días semanas hábiles laborables hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril
mayo junio julio agosto septiembre octubre noviembre diciembre foto dañado roto defectuoso equivocado falta retraso almacén
etiqueta plazo antes todavía próximo último primero posible confirmado comprobar respuesta pregunta ayuda problema motivo nota
compañero enviar enviado recibido llegado saber gracias artículo talla color disponible número estado mensaje transportista
commande colis livraison livré client remboursement retour échange annul adresse paiement compte carte montant prix jours
semaines ouvrés aujourd demain hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet
août septembre octobre novembre décembre photo endommagé cassé défectueux mauvais manque retard entrepôt étiquette délai avant
encore prochain dernier premier possible confirmé vérifier réponse question aide problème raison note collègue envoyer envoyé
reçu arrivé savoir merci article taille couleur disponible numéro état message transporteur expédition acheminement
"""

SUPPORT_STEMS = frozenset(word[:5] for word in _WORDS.split())

# Chinese has no word ends: pairs of characters that any reply may hold.
HAN_SUPPORT = """
客户 顾客 买家 订单 包裹 快递 快件 物流 运单 单号 商品 产品 货物 尺码 颜色 数量 价格 金额 款项 运费 费用 地址 收货 发货 退货 换货 退款 补发 取消 修改 更换
签收 派送 配送 送达 到货 揽收 运输 仓库 库存 缺货 有货 照片 图片 说明 描述 原因 问题 质量 破损 损坏 瑕疵 错发 漏发 延误 延迟 超时 尽快 马上 立即 稍后 今天 明天
昨天 工作日 小时 分钟 之前 之后 以内 时间 日期 期限 政策 规定 条件 支持 可以 不能 无法 需要 请您 麻烦 感谢 抱歉 对不起 理解 耐心 等待 联系 回复 反馈 处理 核实 查询
查件 确认 提供 客服 同事 团队 店铺 平台 账户 银行 支付 付款 到账 原路 优惠 邮件 消息 信息 电话 姓名 收件 收到 寄回 寄出 寄送 配件 型号 规格 使用 安装 保修 售后
"""
