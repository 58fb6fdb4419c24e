"""Invoices against what was really paid. Like `orders`: one row at most, the first difference."""

INVOICES = """
WITH base AS (
    SELECT u.order_id, sum(u.paid_minor - u.refund_minor) AS minor FROM order_unit u
    WHERE u.order_id = ANY($1::uuid[]) AND u.kind <> 'BUNDLE' GROUP BY u.order_id
), letter AS (
    SELECT l.corrects_id, sum(l.amount_minor) AS owed,
        coalesce(sum(l.amount_minor) FILTER (WHERE l.state = 'ISSUED'), 0) AS made
    FROM invoice l WHERE l.order_id = ANY($1::uuid[]) AND l.kind = 'RED_LETTER' AND l.state <> 'WITHDRAWN'
    GROUP BY l.corrects_id
)
SELECT v.what, 'order ' || o.number AS where_, v.expected::text, v.found::text
FROM invoice i JOIN "order" o ON o.id = i.order_id JOIN base ON base.order_id = i.order_id
LEFT JOIN letter ON letter.corrects_id = i.id
CROSS JOIN LATERAL (VALUES
    (1, 'an invoice less its red letters is what was really paid', base.minor,
        i.amount_minor - coalesce(letter.owed, 0)),
    (2, 'an invoice of which nothing is left is marked so', i.amount_minor,
        CASE WHEN i.state = 'RED_LETTERED' THEN coalesce(letter.made, 0) ELSE i.amount_minor END)
) AS v (place, what, expected, found)
WHERE i.order_id = ANY($1::uuid[]) AND i.kind = 'INVOICE' AND i.state IN ('REQUESTED', 'ISSUED', 'RED_LETTERED')
    AND v.expected IS DISTINCT FROM v.found
ORDER BY i.order_id, v.place LIMIT 1
"""
