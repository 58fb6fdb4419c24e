"""Which rules live, which goods they name and may touch, and whether what they ask for is so."""

from datetime import timedelta

from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.values import CartLine, Circumstances
from tests.domain.promotions.reference.world import Piece, World


def alive(rule: r.Rule, now: Circumstances) -> bool:
    return (
        rule.id not in now.spent
        and (rule.starts_at is None or rule.starts_at <= now.now)
        and (rule.ends_at is None or now.now < rule.ends_at)
        and (rule.coupon_id is None or rule.coupon_id in now.coupons)
    )


def names(goods: r.Selection, line: CartLine) -> bool:
    if line.product_id in goods.except_product_ids or line.variant_id in goods.except_variant_ids:
        return False
    if not (goods.product_ids or goods.variant_ids or goods.category_ids or goods.brands):
        return True
    return (
        line.product_id in goods.product_ids
        or line.variant_id in goods.variant_ids
        or any(one in goods.category_ids for one in line.category_ids)
        or line.brand in goods.brands
    )


def touchable(rule: r.Rule, line: CartLine) -> bool:
    return (rule.flash_too or not line.at_flash_price) and (rule.member_too or not line.at_member_price)


def worth(world: World, rule: r.Rule, piece: Piece) -> int:
    return piece.start if rule.base is r.Base.INITIAL else piece.price


def met(condition: r.Condition | None, world: World, rule: r.Rule) -> bool:  # noqa: C901 - one piece, so that it reads like the rules in words
    now = world.now
    counted = [one for one in world.pieces if touchable(rule, world.lines[one.line])]
    match condition:
        case None:
            return True
        case r.All(of):
            return all(met(one, world, rule) for one in of)
        case r.Some(of):
            return any(met(one, world, rule) for one in of)
        case r.Not(of):
            return not met(of, world, rule)
        case r.InChannels(ids):
            return now.channel_id in ids
        case r.OfTiers(ids):
            return now.tier_id in ids
        case r.Tagged(tags):
            return bool(set(tags) & set(now.tags))
        case r.NewCustomer(days):
            return now.registered_at is not None and now.registered_at + timedelta(days=days) >= now.now
        case r.FirstOrder():
            return now.first_order
        case r.BirthdayMonth():
            return now.local.month == now.birthday_month
        case r.PaysBy(methods):
            return now.payment_method in methods
        case r.OnDevices(devices):
            return now.device in devices
        case r.OnDates(dates):
            return now.local.date() in dates
        case r.DuringHours(weekdays, start, end):
            length = (end - start) % 1440 or 1440
            return any(
                (began := now.local - timedelta(minutes=past)).isoweekday() in weekdays
                and began.hour * 60 + began.minute == start
                for past in range(length)
            )
        case r.AtLeastPieces(pieces, goods):
            return len([one for one in counted if names(goods, world.lines[one.line])]) >= pieces
        case r.AtLeastAmount(minor, goods):
            return sum(worth(world, rule, one) for one in counted if names(goods, world.lines[one.line])) >= minor
    raise AssertionError(condition)
