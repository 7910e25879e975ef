"""Chinese: no spaces between sentences, figures set off with spaces, no plural."""

from drafter.composing.languages.base import ORIGINAL, Clock, Day, Tongue
from drafter.domain.values import Duration

_DATES = {
    "by": ("", "前"),
    "until": ("到", "为止"),
    "since": ("自", "以来"),
    "after": ("", "之后"),
    "from": ("自", "起"),
}
_SHORT_WEEKDAYS = {f"星期{day}": f"周{day}" for day in "一二三四五六日"}


class Chinese(Tongue):
    """Simplified Chinese of mainland China."""

    language = "zh"
    at_once = "即时"
    joint = ""
    comma = "、"
    semicolon = "；"
    brackets = ("（", "）")
    sets_apart = True
    quantity_name = "{name} ×{quantity}"
    units = {
        "minute": ("分钟", "分钟"),
        "hour": ("小时", "小时"),
        "day": ("天", "天"),
        "business_day": ("个工作日", "个工作日"),
        "week": ("周", "周"),
        "month": ("个月", "个月"),
        "year": ("年", "年"),
    }

    def date_phrase(self, day: Day, filter_: str) -> str:
        """Return e.g. `11 月 24 日（周一）前`."""
        return self._framed(self._plain(day), filter_)

    def moment_phrase(self, day: Day, clock: Clock, filter_: str) -> str:
        """Return e.g. `11 月 19 日 14:32`."""
        return self._framed(f"{self._plain(day)} {clock.digits}", filter_)

    def _plain(self, day: Day) -> str:
        weekday = f"（{_SHORT_WEEKDAYS.get(day.weekday, day.weekday)}）" if day.weekday else ""
        year = f"{day.year} 年 " if day.year else ""
        return f"{year}{day.month_number} 月 {day.number} 日{weekday}"

    def _framed(self, text: str, filter_: str) -> str:
        before, after = _DATES.get(filter_, ("", ""))
        space = " " if before else ""
        return f"{before}{space}{text}{after if text.endswith(('）', '日')) else f' {after}' if after else ''}"

    def duration_phrase(self, duration: Duration, filter_: str) -> str:
        """Return e.g. `5 至 7 个工作日`."""
        text = self.count_units(duration, " 至 ")
        return f"{text}内" if filter_ == "within" else text

    payments = {
        ORIGINAL: ("您的原支付方式", "到您的原支付方式"),
        "card": ("您的银行卡", "到您的银行卡"),
        "paypal": ("您的 PayPal 账户", "到您的 PayPal 账户"),
        "gift_card": ("您的礼品卡", "到您的礼品卡"),
        "store_credit": ("您的店铺余额", "到您的店铺余额"),
        "bank_transfer": ("您的银行账户", "到您的银行账户"),
        "klarna": ("您的 Klarna 账户", "到您的 Klarna 账户"),
        "apple_pay": ("您 Apple Pay 绑定的银行卡", "到您 Apple Pay 绑定的银行卡"),
        "google_pay": ("您 Google Pay 绑定的银行卡", "到您 Google Pay 绑定的银行卡"),
        "alipay": ("您的支付宝账户", "到您的支付宝账户"),
        "wechat_pay": ("您的微信支付账户", "到您的微信支付账户"),
        "amazon_pay": ("您的 Amazon Pay 账户", "到您的 Amazon Pay 账户"),
    }
    labels = {
        "order.status": {"open": "处理中", "cancelled": "已取消", "closed": "已完成"},
        "order.payment_status": {
            "pending": "待付款",
            "authorized": "已授权",
            "expired": "授权已过期",
            "partially_paid": "已部分付款",
            "paid": "已付款",
            "partially_refunded": "已部分退款",
            "refunded": "已退款",
            "voided": "已作废",
        },
        "order.fulfillment_status": {
            "unfulfilled": "尚未备货",
            "scheduled": "已排期",
            "on_hold": "暂缓处理",
            "in_progress": "备货中",
            "partially_fulfilled": "已部分发货",
            "fulfilled": "已发货",
            "restocked": "已退回仓库",
            "not_required": "无需发货",
        },
        "order.return_status": {
            "none": "无退货",
            "requested": "已申请",
            "in_progress": "处理中",
            "inspection_complete": "已验货",
            "returned": "已退回",
            "failed": "未完成",
        },
        "order.hold_reason": {
            "awaiting_payment": "等待付款",
            "address": "等待完整的收货地址",
            "stock": "等待到货",
            "other": "正在核实",
        },
        "order.cancel_reason": {
            "customer": "应您的要求",
            "inventory": "因为缺货",
            "declined": "因为付款未成功",
            "other": "由我们取消",
        },
        "shipment.status": {
            "label_created": "待快递揽收",
            "in_transit": "运输中",
            "out_for_delivery": "派送中",
            "attempt_failed": "派送未成功",
            "available_for_pickup": "待您自取",
            "delivered": "已签收",
            "exception": "运输途中出现异常",
            "returning": "正在退回给我们",
            "lost": "已丢失",
        },
        "shipment.next_step": {
            "carrier_pickup": "等待快递揽收",
            "transit": "继续运输",
            "delivery_by": "等待派送",
            "delivery_today": "等待派送",
            "second_attempt": "等待再次派送",
            "collect": "待您自取",
            "carrier_inquiry": "向快递公司查件",
            "back_to_us": "退回给我们",
            "nothing": "已完成",
        },
        "refund.status": {"pending": "处理中", "completed": "已退回", "failed": "未成功"},
        "return.status": {
            "requested": "已申请",
            "approved": "已同意",
            "declined": "未通过",
            "in_transit": "正在寄回",
            "received": "已收到",
            "closed": "已完成",
        },
        "policy.return_shipping": {"merchant": "由我们承担", "customer": "由您承担"},
        "product.availability": {"available": "有货", "unavailable": "缺货"},
        "action.name": {
            "return_approved": "同意退货",
            "label_issued": "开具退货面单",
            "refund_issued": "办理退款",
            "partial_refund": "退还部分款项",
            "replacement_confirmed": "安排补发",
            "exchange_confirmed": "安排换货",
            "order_cancelled": "取消订单",
            "address_changed": "修改地址",
        },
    }
