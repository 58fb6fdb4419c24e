"""What orders take beside goods follows them: statements that find the first that does not."""


def followed(taken: str, what: str) -> str:
    """Of rows of `taken` (`order_id`, `state`) the first that does not stand as its order does, said as `what`.

    What was used may have come back with a refund, as what it is of says.
    """
    return f"""
WITH followed AS (
    SELECT o.id, o.number, o.state AS order_state, t.state AS found, CASE
        WHEN o.state = 'PENDING_PAYMENT' THEN 'HELD'
        WHEN o.state IN ('CANCELLED', 'EXPIRED') THEN 'RETURNED'
        ELSE 'USED' END AS expected
    FROM {taken} t JOIN "order" o ON o.id = t.order_id
)
SELECT '{what}' AS what, 'order ' || number AS where_, expected, found
FROM followed WHERE found <> expected AND NOT (found = 'RETURNED' AND order_state IN ('REFUNDING', 'REFUNDED'))
ORDER BY id LIMIT 1
"""  # noqa: S608 - our own words


def said(taken: str, column: str, what: str) -> str:
    """The first order whose `column` does not say whether there are rows of `taken` for it, said as `what`."""
    return f"""
SELECT '{what}' AS what, 'order ' || o.number AS where_,
    EXISTS (SELECT FROM {taken} t WHERE t.order_id = o.id)::text AS expected, o.{column}::text AS found
FROM "order" o
WHERE o.{column} AND NOT EXISTS (SELECT FROM {taken} t WHERE t.order_id = o.id)
    OR NOT o.{column} AND o.id IN (SELECT order_id FROM {taken})
ORDER BY o.id LIMIT 1
"""  # noqa: S608 - our own words
