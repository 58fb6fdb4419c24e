"""Whom an account is known to be paid for by, as statements ask it."""

# Of a device in a shop, or of whoever pays for a whole office, no more than these count with the next order.
MOST_PAYERS = 20
# Of a customer `c` (or none) on a `{device}`: whoever paid for orders of the account, with contacts that are proved to
# be its own, or on this device.
PAYERS = f"""
ARRAY(
    WITH mine AS MATERIALIZED (
        SELECT payer_key FROM "order"
        WHERE customer_id = c.id OR device_key = {{device}}
            OR contact_email = CASE WHEN c.email_proved_at IS NOT NULL THEN c.email END
            OR contact_phone = CASE WHEN c.phone_proved_at IS NOT NULL THEN c.phone END
    )
    SELECT DISTINCT payer_key FROM mine WHERE payer_key IS NOT NULL ORDER BY payer_key LIMIT {MOST_PAYERS}
)
"""  # noqa: S608 - our own words; values are bound
