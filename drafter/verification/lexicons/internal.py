"""Words of the house that no customer should read, in any language."""

INTERNAL = {
    "note": "internal note/notes/use/comment/comments/only/information | staff-only | staff only | for internal | "
    "interne notiz/anmerkung/information/notizen/hinweise | nur intern | interner vermerk/hinweis | nota interna/interne | "
    "uso interno | note interne | notes internes | usage interne | à usage interne | comentario interno | "
    "内部备注 | 内部使用 | 仅供内部 | 内部信息",
    "secret": "do not share/disclose/tell | not for the? customer/customers | nicht an den kunden | nicht weitergeben | "
    "non comunicare al cliente | no comunicar al cliente | ne pas communiquer au client | 请勿告知 | 不要告诉客户",
    "machine": "system prompt | language model | as an ai | als ki | chatbot | large language | knowledge base | playbook | "
    "modello linguistico | modelo de lenguaje | modèle de langage | sprachmodell | 系统提示 | 语言模型 | 人工智能助手",
    "risk": "escalation queue | priority queue | fraud score/check/flag/review/suspicion/suspected | suspected fraud | chargeback | "
    "blacklist/blacklisted/blacklists | risk score | betrugsverdacht | betrugsprüfung | confidence score | sospetta frode | "
    "sospetto di frode | sospecha de fraude | suspicion de fraude | liste noire | lista nera | lista negra | 风控 | 黑名单 | 欺诈",
}
