"""More cues of each language: how terse, formal and roundabout mails put what the language's own file names."""

from collections.abc import Mapping

from drafter.domain.store import Language

_EN = {
    "intent:wismo": """
        (any|an|some|a) (update|updates|news) (on|about|for|regarding|please|pls)? $
        ^ (order)? status (of|for|on|update)? (order|my order)? (please|pls|plz)? $
        (checking|check|checked|follow|following) (in|up) on (my|the|order|our|an) _
        how (is|are) (my order|the order|our order|things) (getting on|going|looking|coming along|progressing|doing)
        how is it (getting on|coming along|progressing)
        hows (my|the|our)? (order)? (looking|going|doing|coming along)
        (how|where) things (stand|are) with (my|the|our|order)?
        (has|have|did|is) (it|my|the|order|they)? (order|parcel|package)? gone out
        when (my|the|our) _ (will|should|would|is going to) (be)? (delivered|arrive|here|shipped|come|get here)
    """,
    "intent:cancel": """
        ^ (please|pls)? (stop|halt|abort) (the|my|this|our)? (order|purchase|shipment)
        (kill|scrap|drop|void) (the|my|this|that) (order|purchase)
    """,
    "intent:payment": """
        (until when|by when|when|how|how long) _ (need|have|must|should|can) _ pay
        (gets|get) paid
        (settle|complete|make|finish) (the|my|a) payment
        payment (of|for|on) _ _ (pending|outstanding|open|missing)
        (mail|email|message|reminder) about (the|my) payment
    """,
    "intent:presale_product": """
        (is|are) (the|a|an|your|this|these)? _ (available|in stock|on sale) (right now|now|at the moment|currently|today)
        do you (guys|still|also)? (sell|stock|carry) (the|a|an|any|your)
    """,
    "intent:presale_size": """
        (sizing|size) (of|for) (the|your|this|these)
        (advise|advice|recommend|help) _ _ (size|sizing)
    """,
    "intent:presale_delivery": """
        ^ (how long|how many days) (does|do|will|would) (the|your)? (delivery|shipping) (usually|normally)? take $
        how many days (delivery|shipping) (usually|normally|typically) (takes|take)
    """,
    "intent:wholesale": """
        (discount|price|deal|rate) if (we|i) (take|buy|order|get|purchase)
        ^ (please)? (a)? (quote|quotation) (for|on|of)
    """,
    "claim:not_received": """
        ^ (delivered)? to (whom|who) $
        ^ (certainly|definitely)? not to me $
        ^ no (parcel|package) (here|anywhere)? $
        , no (parcel|package) $
        neighbours no (parcel|package)
        neighbors no (parcel|package)
        (looked|searched) everywhere
        (supposedly|allegedly|apparently) _ _ _ (left|delivered|dropped|handed|signed)
        (nobody|no one|noone) (came|rang|knocked|has come|was here|delivered)
        (was|were|been) (at)? home all day
    """,
    "claim:wants_human": """
        (ring|phone|telephone) (me|us)
        (give|get|find) (me|us) (a|an|some) (real)? (person|human|somebody|someone)
    """,
    "claim:damaged": """
        (smashed|shattered|in bits)
        (item|items|product|goods|article) (is|was|were|are|arrived|came)? (damaged|broken|cracked|dented)
    """,
    "risk:legal_threat": """
        (to|in|is|through) (the)? (court|courts) $
        (solicitors|attorneys|barrister|formal notice|letter before action|legal notice|county court|taking you to court|letter of claim)
    """,
    "fact:new_here": """
        never (ordered|bought|shopped) (from you|here|with you|anything)
    """,
    "idiom:claim:missing_item": """
        (just|finally)? found _ _ _ in (the|my|our) (attic|cellar|basement|cupboard|garage|closet|loft|drawer|shed)
    """,
}
_DE = {
    "intent:wismo": """
        (nach|über) (dem|den) (aktuellen|jetzigen)? (stand|status|verbleib) (von|der|meiner|zu|zur|des|dieser)?
        (stand|status) (von|zu|zur) (bestellung|der|meiner)?
        ^ (status|stand) (der)? (bestellung)? (bitte)? $
        (info|auskunft|information|rückmeldung) (zum|über den|zu dem) (status|stand)
        (kurze|kurz) (info|auskunft|rückmeldung) (zu|zur|über)?
        (schon|bereits) (unterwegs|auf dem weg|losgeschickt)
        wann (darf|kann|können|dürfen) (ich|wir) _ _ rechnen
        wie (siehts|sieht s|sieht es|schauts|schaut es|stehts|steht s|steht es) (denn|jetzt)? (aus)? (mit|um) (der|
            meiner|meinem|bestellung|dem|auftrag)
        (gibts|gibt es|gibt s) (schon|denn|inzwischen)? (was|etwas|schon was) neues
        nachfragen (wo|wie|ob) _ (bestellung|paket|sendung|lieferung)
    """,
    "intent:return": """
        zurück (geben|schicken|senden|bringen)
        (muss|will|möchte|würde|werde|mag) (ich|wir)? _ _ (zurückgeben|zurückschicken|zurücksenden|zurückbringen)
    """,
    "intent:cancel": """
        (bestellung|auftrag|kauf|lieferung) _ (stoppen|anhalten|stoppt|stop)
        (stoppen|stoppt|stopp|stop) _ (bestellung|auftrag|lieferung)
        rückgängig (machen|zu machen|gemacht)
        nicht mehr (ausliefern|liefern|versenden|verschicken|losschicken)
        trete (ich)? (zurück|vom kauf)
    """,
    "intent:payment": """
        (bestellung|auftrag) _ (bezahlen|zahlen|begleichen)
        damit _ _ _ bezahlt
        (noch|immer noch) nicht bezahlt
        (bis wann|wie lange) _ _ (bezahlen|zahlen|überweisen)
        (mail|nachricht|schreiben) (zur|wegen der|über die) (zahlung|bezahlung)
        zahlung _ _ (ausstehend|offen|fehlt|ausständig)
    """,
    "intent:presale_product": """
        ^ (was|wie viel|wieviel) (kostet|kosten)
        ^ (preis|preise) (für|von|der|des)?
        (gerade|derzeit|aktuell|momentan) (verfügbar|lieferbar|vorrätig|zu haben|zu kaufen)
        ^ (verkaufen sie|verkauft ihr|führen sie|führt ihr)
    """,
    "intent:presale_size": """
        (zur|über die|bei der) (größe|grösse) _ _ (beraten|beratung|helfen)
        (berat*) _ _ (größe|grösse|größenwahl)
    """,
    "intent:presale_delivery": """
        wie (lang|lange) (braucht|brauchen|benötigt) (ihr|sie|man) _ (liefern|liefern|lieferung|versenden|versand)
        (wie viele tage|wie lange) _ (versand|lieferung) (üblicherweise|normalerweise|gewöhnlich|in der regel|meist|
            meistens) (dauert)?
    """,
    "intent:wholesale": """
        (großhandelspreis|großhandelspreise|grosshandelspreis|mengenpreis|mengenpreise|gewerbepreis)
        angebot (über|für) _ (stück|stk)?
        (sammelbestellung|sammelbestelung)
    """,
    "claim:not_received": """
        ^ (kein|keine) (paket|sendung|lieferung) (da|hier)? $
        nachbarn gefragt
        überall (gesucht|geschaut|nachgesehen)
        angeblich _ _ _ (abgelegt|zugestellt|geliefert|abgegeben|zugestelt)
        (hier|da|dort) (liegt|lag) (aber)? (nichts|nix|kein paket)
        (niemand|keiner) (hat)? (geklingelt|geläutet|gekommen)
        den ganzen tag (zu hause|daheim|zuhause)
        kam (nichts|nix|kein paket) an
        ^ an wen (denn)? $
    """,
    "claim:damaged": """
        (hat|haben|mit) (einen|ein|eine|mehrere|viele) (großen|tiefen|langen|dicken|kleinen|feinen|große|tiefe) (sprung|
            riss|risse|kratzer|knick|loch|löcher|delle|dellen)
        (artikel|ware|produkt) (ist|war|wurde|kam)? (beschädigt|kaputt|zerbrochen|defekt)
        (beim auspacken|schon|bereits) kaputt
    """,
    "claim:changed_mind": """
        nicht (das|so|ganz das)? (,)? (was|wie) (ich|wir) (erwartet|gedacht|erhofft|vorgestellt)
    """,
    "claim:wants_human": """
        ^ (ein|einen)? (mensch|menschen|mitarbeiter) bitte $
        (echten|echte|echter|richtigen|menschlichen|menschlicher|lebenden) (ansprechpartner|ansprechpartnerin|
            mitarbeiter|mitarbeiterin|kollegen|berater|agenten|kontakt)
        (schluss mit|genug von|keine|keine weiteren) (den|diesen)? (roboterantworten|robotern|bots|automatischen antworten|
            automatische antwort)
        (kollegen|kollegin|mitarbeiter|mitarbeiterin|jemandem) _ _ (sprechen|reden|telefonieren)
        (echte|echten|richtige|wirkliche) (menschen|person)
    """,
    "idiom:intent:presale_size": """
        (einen|ein|eine|den|der|die|mit) (großen|große|großer) (riss|kratzer|sprung|delle|fleck|schaden|risse)
    """,
    "idiom:ask": """
        , (was|wie) (ich|wir)
    """,
    "fact:new_here": """
        noch nie (bei ihnen|bei euch|hier) (bestellt|gekauft|eingekauft)
    """,
    "risk:legal_threat": """
        (rechtsbeistand|mahnbescheid|letzte fristsetzung|vor einer klage|amtsgericht|klageweg|klage einreichen|
            rechtlich vorgehen|gerichtlich|anzeige erstatten|rechtsweg)
    """,
}
_IT = {
    "intent:wismo": """
        (comunicarmi|dirmi|indicarmi|sapere|conoscere|comunicare|darmi) _ stato (di|del|dell|della)
        ^ stato (ordine|dell ordine|di|spedizione)? (per favore|per cortesia|pls)? $
        (aggiornamento|aggiornarmi|aggiornatemi|novità|notizie) (sull|sul|sulla|su|per|riguardo) (ordine|spedizione|pacco|mio)?
        a che punto (è|e|siamo|siete|sono|sta)
    """,
    "intent:return": """
        (devo|voglio|vorrei|desidero|potrei|posso) (rimandare|rispedire|rendere|restituire|ridare)
    """,
    "intent:cancel": """
        ^ (bloccate|fermate|stoppate) (l|il|la|tutto)? (ordine|spedizione)?
    """,
    "intent:address_change": """
        (modificate|modificatemi|cambiate|cambiatemi|cambiarmi|aggiornate|aggiornatemi|correggete|variare|
            variate) _ (indirizzo|recapito|cap|civico)
    """,
    "intent:exchange": """
        (cambiare|cambio|sostituire|cambiate) _ _ con (una|un|l|altra|altro) _ (variante|versione|modello|colore|
            taglia|misura|diversa|diverso)
        (fate|accettate|fareste|è possibile) (dei|i|un)? (cambi|cambio)
        ^ cambio (per favore|articolo|merce)
    """,
    "intent:payment": """
        (mail|email|messaggio) (sul|del|per il|riguardo al) pagamento
        pagamento _ _ (in sospeso|sospeso|in attesa|mancante|fallito)
        (saldare|pagare) (l|il|la|questo) (mio|ordine|conto|fattura)
        (entro quando|fino a quando|entro che) _ _ (pagare|saldare|pagato)
    """,
    "intent:presale_product": """
        ^ (prezzo|prezzi) (di|del|della|per)?
        ^ (vendete|avete in vendita|trattate)
        (disponibile|disponibili) (adesso|ora|al momento|subito)
    """,
    "intent:presale_size": """
        (consigliarmi|consigliarci|consiglio|consigli|aiutarmi) (sulla|sulle|per la|con la|la) (taglia|taglie|misura)
    """,
    "intent:presale_delivery": """
        (quanti giorni|quanto tempo) _ (di solito|normalmente|in genere|mediamente|solitamente) _ (spedizione|consegna)
        in quanti giorni (spedite|consegnate|arriva)
    """,
    "intent:wholesale": """
        (ordine|acquisto) (grosso|grande|consistente) _ (pezzi|pz)?
        (che|quale) prezzo (fate|fareste|ci fate|fareste) (per)? (la)? (quantità)?
        (pz|pezzi) _ _ (che prezzo|quanto) (fate|costa|viene)
    """,
    "claim:not_received": """
        (a quanto pare|presumibilmente|in teoria|dicono) _ _ _ (lasciato|consegnato|lasciata|consegnata) (davanti|alla|
            sulla)?
        non c (è|e) (niente|nulla|nessun pacco) $
        qui non c (è|e) (niente|nulla)
        nessun pacco $
        (cercato|guardato) (ovunque|dappertutto)
        chiesto ai vicini
        (nessuno ha suonato|non è passato nessuno|non ha suonato nessuno)
    """,
    "claim:damaged": """
        (si è|si e) (danneggiato|danneggiata|rotto|rotta|ammaccato|ammaccata)
    """,
    "claim:wants_human": """
        ^ (un|una)? (umano|persona|operatore|operatrice) (per favore|per piacere|vera)? $
        (in carne e ossa|in carne ed ossa)
        (basta|niente|stufo di|stufa di|stanco di) _ (robot|bot|automatiche)
        parlare _ _ (collega|colleghi|vostro collega|dipendente)
        (qualcuno|persona) (di)? (reale|vero|vera)
    """,
    "fact:new_here": """
        mai (ordinato|comprato|acquistato) (da voi|qui|sul vostro|nel vostro)
    """,
    "risk:legal_threat": """
        (giudice|giudici|ingiunzione|decreto ingiuntivo|adire le vie|agirò legalmente|messa in mora|mediazione obbligatoria|
            citazione in giudizio)
    """,
    "idiom:intent:presale_product": """
        (visto|vista|visti|dato|detto|notato|accorti|accorto|scoperto|sembra|pare|credo|penso) che
    """,
}
_ES = {
    "intent:wismo": """
        (decirme|indicarme|saber|conocer|comunicarme|darme|mirar) _ (estado|situación) (de|del)?
        ^ estado (de|del|pedido|por favor|porfa|porfavor)? _ $
        cómo (va|sigue|anda) (mi|el|lo de) (pedido|paquete|envío)?
        (actualización|novedad|novedades|noticias) (de|del|sobre)
        (sabéis|saben|sabe|se sabe) algo (del|de|sobre)?
    """,
    "intent:return": """
        (tengo que|debo|quiero|quisiera|necesito|me gustaría|puedo) devolver
    """,
    "intent:cancel": """
        ^ (paren|pare|parad|detengan|detened|frenen) (el|mi|este)? (pedido|envío)
    """,
    "intent:address_change": """
        (cambien|cambiad|cambie|cámbienme|modifiquen|modifique|modificad|actualicen|actualice|actualizad|corregid|
            corrija|cambiarme|cambiéis) _ (dirección|domicilio|código postal)
    """,
    "intent:exchange": """
        (hacen|hacéis|admiten|admitís|aceptan|aceptáis) cambios
    """,
    "intent:payment": """
        falta (para|por) (pagar|completar el pago|terminar de pagar)
        (correo|mail|email|mensaje|aviso) (sobre|del|de) (el)? pago
        (completar|terminar|finalizar|hacer|realizar) (el|mi|este) pago
        (pago|pagp) _ _ (pendiente|sin confirmar)
        (hasta cuándo|cuándo|cómo) _ _ pagar
    """,
    "intent:presale_product": """
        ^ (venden|vendéis|venderían|tienen a la venta)
        ^ (precio|precios) (de|del|para)?
        ^ (está|esta|están|estan) disponible
    """,
    "intent:presale_size": """
        (qué tal|cómo) (talla|tallan|queda|quedan|sienta|sientan)
        ^ (talla|tallas) (de|del|para)
        (aconsejar*|consejo|orientar*|asesorar*) _ (talla|tallas)
    """,
    "intent:presale_delivery": """
        (en)? cuántos días (entregáis|entregan|envían|enviáis|llega|tarda|suele)
    """,
    "intent:wholesale": """
        (pedido|compra) grande _ (uds|unidades|piezas)?
    """,
    "claim:not_received": """
        (supuestamente|según ellos|en teoría) _ _ _ (dejaron|entregaron|entregado|dejado|entregó)
        aquí no hay (nada|ningún)
        no e recibido
        (sale|figura|aparece|consta) como (entregado|entregao|entregada)
        (buscado|mirado) por todas partes
        preguntado a (los|mis) vecinos
        no (vino|pasó|llamó|ha venido|ha pasado) nadie
        ^ no hay (paquete|ningún paquete) $
        no hay paquete $
    """,
    "claim:damaged": """
        se (dañó|rompió|estropeó|golpeó|abolló|rajó)
    """,
    "claim:wants_human": """
        ^ (un|una)? (humano|persona|operador|agente) (por favor|porfa|ya)? $
        hablar _ _ (compañero|compañera|empleado|empleada|trabajador)
        (póngame|pónganme|pásenme|páseme|comuníqueme|comuníquenme|conécteme|pasadme) con
        (basta de|harto de|harta de|no más) _ (robot|robots|bots|automáticas)
    """,
    "fact:new_here": """
        nunca (he)? (comprado|pedido) (con ustedes|con vosotros|aquí|en su)
    """,
    "risk:legal_threat": """
        (requerimiento formal|burofax|vía judicial|denuncia penal|procurador|a juicio|judicialmente|legalmente)
    """,
    "idiom:intent:wismo": """
        (esperando|espero) (el|mi) (dinero|reembolso|abono)
    """,
    "idiom:claim:missing_item": """
        (qué)? (me)? falta (para|por) (pagar|completar|terminar|confirmar)
    """,
}
_FR = {
    "intent:wismo": """
        ^ (statut|état|suivi) (de|commande|de la commande|svp|s il vous plaît)? (svp)? $
        (communiquer|indiquer|donner|connaître|savoir|dire) (quel est)? (le|l|son)? (statut|état) (de|d|du)?
        (du nouveau|du neuf|des nouvelles) (pour|sur|concernant) (ma|la|mon|le)? (commande|colis)?
        des nouvelles de (ma|la)? (commande)? $
        faire (un|le) point sur (la|ma|cette)? commande
        où en est (la|ma|cette) commande
        (où|ou) (est|et|es|ai) (mon|ma) (colis|commande|paquet)
    """,
    "intent:return": """
        (dois|devons|vais|souhaite|veux|voudrais|aimerais|peux|puis|souhaiterais) (je|aussi)? (renvoyer|retourner|rendre)
    """,
    "intent:cancel": """
        (arrêtez|stoppez|bloquez|suspendez) (la|ma|cette|l)? (commande|expédition|livraison|envoi)
    """,
    "intent:exchange": """
        (faites|proposez|acceptez|pratiquez) (vous)? (des|les|l)? (échanges|échange)
        (veux|voudrais|aimerais|souhaite|préfère|préférerais|pouvoir) (l|le|la|les)? (échanger|échange)
    """,
    "intent:payment": """
        (payer|régler|solder) (la|ma|cette) commande
        commande _ soit (payée|réglée)
        (mail|courriel|message) (sur|concernant|pour|au sujet du|à propos du) (le)? paiement
        paiement _ _ (en attente|en suspens)
        (jusqu à quand|avant quelle date|avant quand) _ _ (payer|régler)
    """,
    "intent:presale_product": """
        ^ (prix|tarif) (de|du|des|pour)? _
        ^ vendez vous
    """,
    "intent:presale_size": """
        (conseiller|conseil|conseils|aider|renseigner) _ (taille|pointure)
        (taille|taillent) (grand|petit|juste)
        ^ taille (de|du|pour)
    """,
    "intent:presale_delivery": """
        combien de jours (vous livrez|livrez vous)
        (habituellement|normalement|en général|généralement|d habitude) (la|une|les) (livraison|livraisons)
    """,
    "intent:wholesale": """
        (prix|tarif|tarifs) de gros
        (grosse|grande|importante) commande _ (pièces|pcs)?
        (pcs|pièces) _ _ quel (prix|tarif)
    """,
    "claim:not_received": """
        soi disant _ _ _ (livré|livrée|déposé|remis|déposée)
        il n y a rien $
        (cherché|regardé) partout
        (demandé|interrogé) (aux|les|à mes|mes) voisins
        pas de colis $
        personne n (est|a) (venu|passé|sonné)
        ^ (livré)? à qui $
        ^ pas à moi
    """,
    "claim:wants_human": """
        ^ (un|une)? (humain|conseiller|opérateur|conseillère) (svp|s il vous plaît)? $
        (conseiller|agent|opérateur|interlocuteur|téléconseiller) humain
        (assez|marre|stop) (de|des|aux) (réponses|messages) (de|automatiques) (robot)?
        parler _ _ (collègue|collègues|employé|salarié)
        personne (réelle|physique|humaine)
        passez moi (quelqu un|un|une|le|la)
        quelqu un (de réel|de vrai|en vrai)
    """,
    "claim:wrong_size": """
        (ne me|ne) (convient|conviennent) pas
    """,
    "fact:new_here": """
        (jamais|encore jamais) (commandé|acheté) (chez vous|ici)
    """,
    "risk:legal_threat": """
        (dernier avertissement|injonction de payer|tribunal de proximité|conciliateur|saisir la justice|
            voie légale|suites judiciaires|assignation|assigner|avocate)
    """,
    "idiom:claim:missing_item": """
        que manque t il
        (que|qu est ce qui) manque (encore)? pour
    """,
}
_ZH = {
    "intent:wismo": """
        (什么|目前|现在|当前|最新) _ (进度|状态|进展|状况)
        (订单|包裹|快递|货) _ (新消息|消息|进展|进度|状态|最新情况|动静|位置)
        (了解|问|查|知道|关心) _ (订单|包裹|快递) _ (情况|状态|进度)
        预计 _ (送达|到达|到货|送到)
        ^ (什么)? (进度|状态)
        到底 (在哪|到哪)
        怎么样了
        催 (一下|下|单|发货|件)
        发了 (没|吗|没有)
        有 (进展|消息|动静)
    """,
    "intent:address_change": """
        收货地址 _ (改|修改|更改|更正|换)
        (修改|更改|更正|改) _ 收货地址
        改寄
    """,
    "intent:presale_product": """
        (你们|店里|这里) _ (卖|有卖|出售)
        卖 _ (吗|么)
        感兴趣
        (现在|目前|还) _ (可以|能) (买|购买|下单|拍)
    """,
    "intent:presale_size": """
        的 (尺码|码数) (吗|呢)
        (推荐|建议|选|买) _ (尺码|码数|什么码|哪个码)
    """,
    "claim:not_received": """
        没有包裹
        (到处|四处|哪里都) _ (找过|找了|找不到|没找到)
        问了邻居
        (没有人|没人) (来过|敲门|送来|按门铃)
    """,
    "claim:damaged": """
        (到手|拿到) _ (坏|碎|破|裂)
    """,
    "ask": """
        (帮忙|帮看|看一下|查一下|查查|催)
    """,
    "risk:legal_threat": """
        (法院|传票|法律行动|法律程序|法律责任|法律武器|法庭|仲裁|诉诸法律|走法律|起诉状|消费者保护)
    """,
    "fact:new_here": """
        第一次 _ (买|下单|购买)
        (没|没有|从没) _ 你们 _ 买过
    """,
    "idiom:claim:wants_later": """
        (先别|先不要|暂时别|暂时不要|别) _ (发货|发|寄) _ (取消|撤销|退款)
    """,
}
PHRASINGS: Mapping[Language, Mapping[str, str]] = {
    "en": _EN,
    "de": _DE,
    "it": _IT,
    "es": _ES,
    "fr": _FR,
    "zh": _ZH,
}
