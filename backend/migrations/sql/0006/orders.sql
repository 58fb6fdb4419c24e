-- Support is given a partner's own number and asks whose order it is.
CREATE INDEX order_by_external_id ON "order" (external_id, id) WHERE external_id IS NOT NULL;

-- What is to be chosen next, or never: looked for by when its time is over.
CREATE INDEX order_unit_to_choose ON order_unit (choose_by) WHERE kind = 'CHOICE';
-- What a piece is does not change, but of one that was left open it is said once, when it is due.
CREATE TRIGGER order_unit_identity BEFORE UPDATE OF kind, variant_id, component ON order_unit
    FOR EACH ROW WHEN (
        (OLD.kind, OLD.variant_id, OLD.component) IS DISTINCT FROM (NEW.kind, NEW.variant_id, NEW.component)
        AND NOT (OLD.kind = 'CHOICE' AND OLD.state = 'DUE' AND NEW.kind NOT IN ('CHOICE', 'BUNDLE'))
    ) EXECUTE FUNCTION refuse_new_identity();

-- What was bought in another currency than it was sold in counted by its number: what that is worth nobody wrote down.
-- Whether its money comes from a batch or a supplier, its books keep the number.
WITH bought AS (
    SELECT * FROM (
        SELECT DISTINCT ON (c.unit_id) c.unit_id, b.currency FROM code c JOIN batch b ON b.id = c.batch_id
        WHERE c.delivered_at IS NOT NULL ORDER BY c.unit_id, c.delivered_at
    ) AS first_code
    UNION ALL
    SELECT s.unit_id, min(p.currency) FROM supplier_order s JOIN supplier p ON p.id = s.supplier_id
    WHERE s.cost_minor > 0 GROUP BY s.unit_id
)
UPDATE order_unit u SET bought_minor = u.cost_minor, bought_currency = bought.currency, cost_minor = NULL
FROM bought JOIN order_unit w ON w.id = bought.unit_id JOIN "order" o ON o.id = w.order_id
WHERE u.id = w.id AND bought.currency <> o.currency AND u.cost_minor > 0;
UPDATE order_unit p SET cost_minor = NULL
WHERE p.kind = 'BUNDLE' AND EXISTS (SELECT FROM order_unit u WHERE u.parent_id = p.id AND u.bought_minor IS NOT NULL);
UPDATE "order" o SET cost_unknown = true, cost_minor = (
    SELECT coalesce(sum(u.cost_minor), 0) FROM order_unit u WHERE u.order_id = o.id AND u.kind <> 'BUNDLE'
) WHERE EXISTS (SELECT FROM order_unit u WHERE u.order_id = o.id AND u.bought_minor IS NOT NULL);

-- Whoever orders on a device, or was paid for by somebody, is looked up by their earlier orders.
CREATE INDEX order_by_device ON "order" (device_key, id) WHERE device_key IS NOT NULL;
CREATE INDEX order_by_payer ON "order" (payer_key, paid_at) WHERE payer_key IS NOT NULL;
