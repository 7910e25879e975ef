"""When an order that has not left should leave: handling time in business days, cut-off and days off."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from drafter.decision.sheet import Sheet
from drafter.domain.order import LineItem, Order
from drafter.domain.policy import CalendarRule, DispatchRule
from drafter.domain.values import Duration


def write_dispatch(sheet: Sheet, order: Order, items: Sequence[LineItem], *, since: datetime) -> tuple[str, ...]:
    """Write down by when the items should leave, counted from a moment; return the flags that follow.

    The first day is only given while the last one lies ahead.
    """
    rule = sheet.need(DispatchRule, "dispatch", order)
    handling = _handling(rule, items)
    calendar = sheet.calendar
    taken_in = _taken_in(sheet, rule, since)
    earliest = calendar.after(taken_in, handling, "least")
    latest = calendar.after(taken_in, handling, "most")
    subject = f"order:{order.number}"
    record = f"dispatch/{rule.id}"
    basis = [("order.placed_on", subject), ("order.scheduled_for", subject)]
    sheet.write(("order.dispatch_by", subject), latest, basis=basis, rule=record)
    if latest < sheet.today:
        return ("overdue_dispatch",)
    earliest = max(earliest, calendar.next_workday(sheet.today))
    if earliest < latest:
        sheet.write(("order.earliest_dispatch", subject), earliest, basis=basis, rule=record)
    return ()


def dispatch_span(sheet: Sheet, rule: DispatchRule) -> tuple[date, date]:
    """Return the first and last day on which an order placed now would leave."""
    taken_in = _taken_in(sheet, rule, sheet.context.as_of)
    calendar = sheet.calendar
    return calendar.after(taken_in, rule.handling, "least"), calendar.after(taken_in, rule.handling, "most")


def _handling(rule: DispatchRule, items: Sequence[LineItem]) -> Duration:
    """Return the longest handling time among the items: they leave together at the latest."""
    spans = [rule.handling]
    for item in items:
        spans += [other.handling for other in rule.categories if item.category in other.categories]
    return max(spans, key=lambda span: (span.most, span.least))


def _taken_in(sheet: Sheet, rule: DispatchRule, since: datetime) -> date:
    """Return the business day on which an order is taken in: the next one when it comes after the cut-off."""
    zone = sheet.need(CalendarRule, "calendar").time_zone
    local = since.astimezone(ZoneInfo(zone) if zone else sheet.zone)
    day = sheet.calendar.next_workday(local.date())
    if day == local.date() and local.time() >= rule.cut_off:
        return sheet.calendar.add(day, 1)
    return day
