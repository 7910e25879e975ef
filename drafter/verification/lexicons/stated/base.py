"""The shape of the tables of stated words, and the small words that may stand beside any of them."""

from collections.abc import Mapping

from drafter.domain.store import Language

Words = Mapping[str, Mapping[str, str]]

SMALL: Mapping[Language, frozenset[str]] = {
    "en": frozenset(
        "is are was were has have had been be being it its it's they they've we we've i you your the a an this that now already "
        "currently right still just also yet of to for at in on with and order parcel package parcels".split()
    ),
    "de": frozenset(
        "ist sind war waren wurde wurden wird werden hat haben worden es sie er wir die der das den dem ihre ihr ihnen dein deine dir dich "
        "bereits schon jetzt nun gerade derzeit aktuell zurzeit noch auch inzwischen und zu für paket sendung bestellung".split()
    ),
    "it": frozenset(
        "è sono era erano stato stata stati state ha hanno abbiamo viene vengono il lo la i gli le l' del della al alla a di in e "
        "già ora adesso ancora attualmente appena anche suo sua tuo tua pacco ordine spedizione lei ti le".split()
    ),
    "es": frozenset(
        "es son está están fue fueron ha han hemos sido se le te lo la los las el su tu sus tus del de a al en y "
        "ya ahora todavía aún actualmente también paquete pedido envío".split()
    ),
    "fr": frozenset(
        "est sont a ont avons été était étaient il elle ils elles nous vous le la les l' votre vos de du des d' à au en et "
        "déjà maintenant encore actuellement toujours aussi bien colis commande".split()
    ),
    "zh": frozenset("已 已经 目前 现在 正 正在 还 仍 仍在 了 的 您的 您 我们 包裹 订单 为您 给您 是 在".split()),
}

DENIES: Mapping[Language, frozenset[str]] = {
    "en": frozenset("not no never t cannot nor neither without nothing none nobody failed unable".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand".split()),
    "it": frozenset("non mai nessun nessuno nessuna senza né niente nulla".split()),
    "es": frozenset("no nunca ningún ninguno ninguna sin tampoco nada ni jamás nadie".split()),
    "fr": frozenset("pas ne n jamais aucun aucune sans ni rien personne".split()),
    "zh": frozenset("没 未 不 无 非".split()),
}
