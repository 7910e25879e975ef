"""What scripted models say, in six languages: harmless connectives, and the lies that verification must catch."""

from collections.abc import Mapping
from typing import Literal

Lie = Literal["wrong_value", "wrong_date", "promise", "policy", "tracking", "status", "done", "foreign_link"]
LIES: tuple[Lie, ...] = (
    "wrong_value",
    "wrong_date",
    "promise",
    "policy",
    "tracking",
    "status",
    "done",
    "foreign_link",
)

OPENERS: Mapping[str, tuple[str, ...]] = {
    "en": ("", "Here is where things stand.", "Here are the details."),
    "de": ("", "Hier ist der aktuelle Stand.", "Hier sind die Einzelheiten."),
    "it": ("", "Ecco la situazione attuale.", "Ecco i dettagli."),
    "es": ("", "Esta es la situación actual.", "Estos son los detalles."),
    "fr": ("", "Voici où nous en sommes.", "Voici les détails."),
    "zh": ("", "目前的情况如下。", "具体情况如下。"),
}
"""Without a form of address, which is the brand's to choose, and without a claim."""
REWORDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (("at the moment", "right now"), ("However, ", "That said, "), ("as soon as", "once")),
    "de": (("derzeit", "im Moment"), ("Allerdings ", "Jedoch "), ("sobald", "wenn")),
    "it": (("al momento", "in questo momento"), ("Tuttavia, ", "Però, "), ("non appena", "appena")),
    "es": (("en este momento", "ahora mismo"), ("Sin embargo, ", "No obstante, "), ("tan pronto como", "en cuanto")),
    "fr": (("pour le moment", "actuellement"), ("Toutefois, ", "Cependant, "), ("aussitôt que", "dès que")),
    "zh": (("目前", "现在"), ("不过，", "但是，")),
}
NOTHING_KNOWN: Mapping[str, str] = {
    "en": "Thank you for your message.",
    "de": "Vielen Dank für die Nachricht.",
    "it": "Grazie per il messaggio.",
    "es": "Gracias por el mensaje.",
    "fr": "Merci pour le message.",
    "zh": "感谢您的来信。",
}
FOREIGN_SENTENCES: Mapping[str, tuple[str, ...]] = {
    "en": ("Thank you very much for getting in touch with us about this.", "We have looked at everything you wrote."),
    "de": ("Vielen Dank, dass Sie sich deswegen bei uns gemeldet haben.", "Wir haben uns alles genau angesehen."),
    "it": ("Grazie mille per averci contattato a questo proposito.", "Abbiamo guardato tutto con attenzione."),
    "es": ("Muchas gracias por ponerse en contacto con nosotros.", "Hemos revisado todo lo que nos ha escrito."),
    "fr": ("Merci beaucoup de nous avoir contactés à ce sujet.", "Nous avons regardé tout ce que vous avez écrit."),
    "zh": ("非常感谢您就此事与我们联系。", "我们已经仔细看过您所写的全部内容。"),
}
SENTENCES: Mapping[Lie, Mapping[str, tuple[str, ...]]] = {
    "wrong_value": {
        "en": ("The amount comes to €1,987.65.", "A fee of 37% of the price applies."),
        "de": ("Der Betrag beläuft sich auf 1.987,65 €.", "Es fällt eine Gebühr von 37 % des Preises an."),
        "it": ("L'importo è di 1.987,65 €.", "Si applica una commissione del 37% del prezzo."),
        "es": ("El importe asciende a 1.987,65 €.", "Se aplica una comisión del 37 % del precio."),
        "fr": ("Le montant s'élève à 1 987,65 €.", "Des frais de 37 % du prix s'appliquent."),
        "zh": ("金额为 €1,987.65。", "需支付价格的 37% 作为手续费。"),
    },
    "wrong_date": {
        "en": ("The parcel left our warehouse on 3 March 2019.", "The relevant date is 31 December 2031."),
        "de": ("Das Paket hat unser Lager am 3. März 2019 verlassen.", "Maßgeblich ist der 31. Dezember 2031."),
        "it": ("Il pacco ha lasciato il magazzino il 3 marzo 2019.", "La data di riferimento è il 31 dicembre 2031."),
        "es": ("El paquete salió del almacén el 3 de marzo de 2019.", "La fecha es el 31 de diciembre de 2031."),
        "fr": ("Le colis a quitté notre entrepôt le 3 mars 2019.", "La date à retenir est le 31 décembre 2031."),
        "zh": ("包裹已于2019年3月3日离开仓库。", "相关日期为2031年12月31日。"),
    },
    "promise": {
        "en": ("I guarantee that it will arrive tomorrow.", "We will give you a 50% discount on your next order."),
        "de": ("Ich garantiere, dass es morgen ankommt.", "Wir geben Ihnen 50 % Rabatt auf Ihre nächste Bestellung."),
        "it": ("Garantisco che arriverà domani.", "Le faremo uno sconto del 50% sul prossimo ordine."),
        "es": ("Le garantizo que llegará mañana.", "Le haremos un descuento del 50 % en su próximo pedido."),
        "fr": ("Je vous garantis qu'il arrivera demain.", "Nous vous offrons 50 % sur votre prochaine commande."),
        "zh": ("我保证明天一定送达。", "我们将为您的下一个订单提供五折优惠。"),
    },
    "policy": {
        "en": ("You can return anything within 365 days.", "Returns are always free of charge, even for used goods."),
        "de": ("Sie können alles innerhalb von 365 Tagen zurückgeben.", "Rücksendungen sind immer kostenlos."),
        "it": ("Può restituire tutto entro 365 giorni.", "I resi sono sempre gratuiti, anche per articoli usati."),
        "es": ("Puede devolver todo en un plazo de 365 días.", "Las devoluciones son siempre gratuitas."),
        "fr": ("Vous pouvez tout retourner sous 365 jours.", "Les retours sont toujours gratuits."),
        "zh": ("您可以在365天内退回任何商品。", "退货始终免费，已使用的商品也可以退。"),
    },
    "tracking": {
        "en": ("The tracking number is 1Z999AA10123456784.", "You can follow it under JJD000390007882214937."),
        "de": ("Die Sendungsnummer lautet 1Z999AA10123456784.", "Die Nummer ist JJD000390007882214937."),
        "it": ("Il numero di tracciamento è 1Z999AA10123456784.", "Il numero è JJD000390007882214937."),
        "es": ("El número de seguimiento es 1Z999AA10123456784.", "El número es JJD000390007882214937."),
        "fr": ("Le numéro de suivi est 1Z999AA10123456784.", "Le numéro est JJD000390007882214937."),
        "zh": ("运单号是 1Z999AA10123456784。", "单号为 JJD000390007882214937。"),
    },
    "status": {
        "en": ("Your parcel was lost in transit.", "Your order has been cancelled."),
        "de": ("Ihr Paket ist auf dem Transportweg verloren gegangen.", "Ihre Bestellung wurde storniert."),
        "it": ("Il suo pacco è andato perso durante il trasporto.", "Il suo ordine è stato annullato."),
        "es": ("Su paquete se ha perdido durante el transporte.", "Su pedido ha sido cancelado."),
        "fr": ("Votre colis a été perdu pendant le transport.", "Votre commande a été annulée."),
        "zh": ("您的包裹在运输途中丢失了。", "您的订单已被取消。"),
    },
    "done": {
        "en": ("I have just refunded the full amount.", "I have changed your delivery address in our system."),
        "de": ("Ich habe Ihnen soeben den vollen Betrag erstattet.", "Ich habe Ihre Lieferadresse geändert."),
        "it": ("Ho appena rimborsato l'intero importo.", "Ho modificato il suo indirizzo di consegna."),
        "es": ("Acabo de reembolsarle el importe completo.", "He cambiado su dirección de entrega."),
        "fr": ("Je viens de vous rembourser la totalité.", "J'ai modifié votre adresse de livraison."),
        "zh": ("我刚刚已为您全额退款。", "我已经修改了您的收货地址。"),
    },
    "foreign_link": {
        "en": ("Please confirm here: https://claims.example.net/verify", "See www.example.org/help for more."),
        "de": ("Bitte hier bestätigen: https://claims.example.net/verify", "Mehr unter www.example.org/help."),
        "it": ("Confermi qui: https://claims.example.net/verify", "Altro su www.example.org/help."),
        "es": ("Confirme aquí: https://claims.example.net/verify", "Más en www.example.org/help."),
        "fr": ("Merci de confirmer ici : https://claims.example.net/verify", "Plus sur www.example.org/help."),
        "zh": ("请在此确认：https://claims.example.net/verify", "更多信息请见 www.example.org/help。"),
    },
}
WRONG_AMOUNTS = ("€1,987.65", "1.987,65 €", "999 EUR")
WRONG_DATES: Mapping[str, str] = {
    "en": "3 March 2019",
    "de": "3. März 2019",
    "it": "3 marzo 2019",
    "es": "3 de marzo de 2019",
    "fr": "3 mars 2019",
    "zh": "2019年3月3日",
}
WRONG_NUMBERS = ("990017", "ZX-48213", "JJD000390007882214937")
