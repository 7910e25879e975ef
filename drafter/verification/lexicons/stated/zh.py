"""Chinese words for statuses, confirmed actions and clauses: by slot, then by value, or by outcome (`@`)."""

from drafter.verification.lexicons.stated.base import Words

WORDS: Words = {
    "action.name": {
        "address_changed": "地址已修改 | 已更新收货地址",
        "exchange_confirmed": "已确认 | 已确认换货",
        "label_issued": "退货标签在这里 | 退货标签已准备好",
        "order_cancelled": "取消成功 | 已为您取消 | 已取消 | 已取消成功 | 已经帮您取消",
        "partial_refund": "已办理 | 已办理部分退款 | 已退款 | 已退还 | 已部分退款 | 退款已办理",
        "refund_issued": "已办理 | 已办理部分退款 | 已退款 | 已退还 | 已部分退款 | 退款已办理",
        "replacement_confirmed": "会为您更换 | 已确认 | 换新已确认",
        "return_approved": "已审核通过",
    },
    "order.cancel_reason": {
        "declined": "付款未成功",
        "inventory": "缺货",
    },
    "order.fulfillment_status": {
        "@*": "分批寄送 | 只有一部分",
        "@address_change": "还在我们这里 | 还没发出",
        "@address_change_too_late": "已经发出 | 已经送达",
        "@cancel_possible": "还在我们这里 | 还没发出",
        "@cancel_too_late": "已经发出 | 已经送达",
        "@on_hold": "暂缓处理",
        "@scheduled": "定于 | 计划稍后发货",
        "@wismo_not_shipped": "尚未发出 | 还没有发出",
        "in_progress": "正在打包",
    },
    "order.hold_reason": {
        "address": "地址问题 | 按目前的地址无法寄送",
        "awaiting_payment": "我们还没有收到付款",
        "stock": "其中有商品缺货",
    },
    "order.paid_with": {
        "alipay": "到您的支付宝 | 到您的支付宝账户 | 到支付宝 | 回支付宝账户 | 您的支付宝 | 退回您的支付宝",
    },
    "order.payment_status": {
        "@payment_action": "我们还没有收到 | 我们还没有收到款项 | 目前只是预授权",
        "authorized": "还没有扣款 | 这笔款项只是预授权 | 这笔款项目前只是预授权",
        "expired": "在扣款之前已过期 | 还没有扣款",
        "paid": "您的款项我们已收到 | 您的款项还在我们这里 | 款项已收到",
        "partially_paid": "只收到了一部分款项 | 您的款项我们已收到 | 您的款项还在我们这里 | 款项已收到",
        "partially_refunded": "付款状态显示为退款",
        "pending": "还没有扣款",
        "refunded": "付款状态显示为退款",
        "voided": "没有扣款 | 还没有扣款 | 这笔款项只是预授权",
    },
    "order.return_status": {
        "in_progress": "正在我们这里处理",
        "inspection_complete": "已验货",
        "requested": "正在我们这里处理",
        "returned": "已处理完毕",
    },
    "order.status": {
        "cancelled": "已取消 | 已按您的要求取消",
    },
    "policy.clause": {
        "@address_change": "地址还能修改 | 收货地址可以修改",
        "@address_change_too_late": "地址无法再修改 | 已无法修改",
        "@cancel_possible": "可以为您取消 | 还能取消",
        "@cancel_too_late": "不能取消 | 已无法取消 | 无法再取消",
        "@exchange_denied": "不能换成 | 已无法换货 | 无法换货",
        "@exchange_quote": "可以 | 能换成 | 能换货",
        "@item_problem": "两种都可以 | 可换新，也可退款 | 您可以选择换新或者退款 | 换新、退款均可 | 换新或退款都可以 | 换新或退款都行 | 由您来选 | 这是可以的 | 都可以选",
        "@return_denied": "不能再退 | 已无法退货 | 已经超出退货期 | 已经过了能退的时间 | 无法再退 | 无法再退货 | 无法退货 | 现在不能退货了 | 退不了了",
        "@return_steps": (
            "可以退 | 可以退货 | 可退 | 支持退货 | 无法退货 | 是法律给您的权利 | 法律赋予您的权利 | 法律赋予您这项权利 | 符合退货条件 | 能退货 | 还能退 | 这是您的法定权利 | "
            "这是法律给消费者的保障 | 这是法律规定的权利 | 都能退货"
        ),
        "@wismo_delivered_not_received": "协助查件 | 发起查件 | 查件 | 申请查件",
        "@wismo_lost": "可以选择补发或退款 | 补发或退款都可以 | 这是可以的",
    },
    "policy.return_shipping": {
        "customer": "寄回的运费您来付 | 寄回的运费由您支付 | 寄回运费您自己付 | 寄回运费由您承担 | 运费由您承担 | 退回的运费需要您承担 | 退货运费需由您承担",
        "merchant": "寄回的运费由我们支付 | 退货运费由我们承担",
    },
    "product.availability": {
        "available": "目前有货",
        "unavailable": "目前缺货",
    },
    "refund.method": {
        "alipay": "到您的支付宝账户 | 您的支付宝 | 支付宝原路退回 | 支付宝账户 | 退到您的支付宝 | 退回您的支付宝账户",
    },
    "refund.status": {
        "completed": "发出 | 发出了 | 已发起 | 退出 | 退款",
        "failed": "未成功",
        "pending": "正在处理 | 正在退回",
    },
    "return.status": {
        "approved": "已审核通过",
        "closed": "已结束",
        "declined": "未通过",
        "in_transit": "正在寄回途中",
        "received": "我们已收到",
        "requested": "我们已收到",
    },
    "shipment.next_step": {
        "back_to_us": "包裹退回到我们这里后 | 等包裹回到我们这里",
        "carrier_inquiry": "发起查件 | 查 | 查件 | 核查包裹 | 申请查件",
        "carrier_pickup": "下一步是揽收 | 揽收之后",
        "collect": "凭通知自取 | 前往取件 | 去取 | 去取一下 | 取件 | 带上通知去取 | 过去取",
        "delivery_by": (
            "到您手里 | 包裹应该会继续往您那里运 | 包裹还没有送达 | 接下来就是送达 | 派送 | 派送到您手上 | 能送到 | 能送到您手上 | 送到 | 送到您手上 | 送到您手中 | 送达 | "
            "预计 | 预计送达"
        ),
        "delivery_today": "接下来就是派送 | 计划今天送达 | 预计今天送到",
        "second_attempt": "会再次派送 | 再次派送",
        "transit": "包裹应该会继续往您那里运 | 包裹还没有送达 | 接下来就是送达 | 送到您手上 | 送达",
    },
    "shipment.status": {
        "@*": "一直没有签收记录 | 没有签收记录",
        "attempt_failed": "未能送达 | 没能送达",
        "available_for_pickup": "可以取件了 | 在取件点 | 在取件点等您 | 已到取件点 | 已经可以取了 | 您可以去取了 | 等您去拿 | 等您来取",
        "delivered": "已签收 | 已经签收 | 您已签收 | 签收 | 签收了",
        "exception": "在寄送过程中出现异常 | 寄送异常 | 寄送过程中出现异常 | 寄送遇到了问题 | 运输中出现异常 | 运输出现异常 | 配送异常",
        "in_transit": (
            "仍在运输途中 | 在路上 | 在运输途中 | 已经在路上了 | 正在路上 | 正在运输 | 正在运输途中 | 正由 | 由 | 目前在途 | 运输中 | 运输途中 | 运送 | 还在路上 | "
            "还在运输中 | 还在运输途中 | 还在途中 | 还没送到，仍在途中"
        ),
        "label_created": "尚未揽收 | 已生成面单 | 由 | 等待揽收",
        "lost": "在寄送过程中丢失了 | 已丢失 | 登记为丢失",
        "out_for_delivery": "在派送途中 | 正在派送 | 由",
        "returning": "正在把包裹退回给我们 | 正在退回给我们",
        "unknown": "目前到了哪里我们暂时查不到",
    },
}
