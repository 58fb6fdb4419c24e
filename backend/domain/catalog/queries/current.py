"""The price of the moment as SQL: `prices.asked` where the database itself must sort or choose by it."""

# What lists of the channel say of one variant now, the one that decides first. `{who}` tells whose lists.
_SAID = """
    SELECT e.price_minor, l.id, l.version, l.name_zh, l.name_en
    FROM price_list_entry AS e JOIN price_list AS l ON l.id = e.list_id
    WHERE e.variant_id = {variant} AND l.channel_id = {channel} AND {who} AND l.active
      AND l.starts_at <= {at} AND (l.ends_at IS NULL OR l.ends_at > {at})
    ORDER BY l.priority DESC, l.id DESC LIMIT 1
"""


_ASKED = """least(cp.list_minor, greatest(
        cp.floor_minor, coalesce((SELECT price_minor FROM ({listed}) AS listed), cp.price_minor)
    ))"""


def said(variant: str, channel: str, at: str, *, tier: str | None = None) -> str:
    """A subquery of one row at most: the price list of everybody, or of a tier, that decides on a variant."""
    who = "l.tier_id IS NULL" if tier is None else f"l.tier_id = {tier}"
    return _SAID.format(variant=variant, channel=channel, at=at, who=who)


def asked(channel: str, at: str) -> str:
    """What everybody is asked now for the row `cp` of `channel_price`."""
    return _ASKED.format(listed=said("cp.variant_id", channel, at))


# The tier of a customer; nobody's for a guest. Who was not placed yet is where everybody begins.
TIER = """
    SELECT tier.id, tier.version, tier.name_zh, tier.name_en, tier.discount_bps
    FROM member_tier AS tier WHERE tier.active AND tier.id = {tier}
"""
TIER_OF = """
    SELECT tier.id, tier.version, tier.name_zh, tier.name_en, tier.discount_bps
    FROM customer JOIN member_tier AS tier ON tier.active AND tier.id = coalesce(
        customer.tier_id, (SELECT id FROM member_tier WHERE active AND threshold_minor = 0)
    )
    WHERE customer.id = {customer} AND customer.registered_at IS NOT NULL
"""
