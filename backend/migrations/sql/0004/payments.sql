-- A refund that failed may be asked for again, under a new reference.
INSERT INTO transition (machine, old_state, new_state) VALUES ('refund', 'FAILED', 'PENDING');
-- Whole orders that are being given back since the version before: from now on a refund knows its units.
UPDATE order_unit u SET refund_minor = u.paid_minor, state = 'REFUNDING' FROM "order" o
WHERE o.id = u.order_id AND o.state = 'REFUNDING' AND u.state = 'RELEASED';
INSERT INTO refund_unit (id, refund_id, unit_id, amount_minor)
SELECT gen_random_uuid(), r.id, u.id, u.paid_minor
FROM refund r JOIN order_unit u ON u.order_id = r.order_id
WHERE r.reason = 'paid_late' AND u.kind <> 'BUNDLE' AND u.paid_minor > 0
    AND u.state IN ('REFUNDING', 'REFUNDED');
-- Only what makes refunds more asks for the payment's row: a refund that is carried out is locked without it, and
-- whoever asks for a failed one again holds the payment before the refund.
DROP TRIGGER refund_within_payment ON refund;
CREATE TRIGGER refund_within_payment BEFORE INSERT ON refund
    FOR EACH ROW EXECUTE FUNCTION refuse_refund_above_payment();
CREATE TRIGGER refund_within_payment_again BEFORE UPDATE OF state, amount_minor ON refund
    FOR EACH ROW WHEN (
        (OLD.state = 'FAILED' AND NEW.state <> 'FAILED') OR OLD.amount_minor IS DISTINCT FROM NEW.amount_minor)
    EXECUTE FUNCTION refuse_refund_above_payment();
