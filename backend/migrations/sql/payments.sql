INSERT INTO transition (machine, old_state, new_state) VALUES
    ('payment', 'PENDING', 'PAID'),
    ('payment', 'PENDING', 'CLOSED'),
    ('payment', 'PENDING', 'DECLINED'),
    ('payment', 'CLOSED', 'PAID'),
    ('payment', 'DECLINED', 'PAID'),
    ('refund', 'PENDING', 'UNKNOWN'),
    ('refund', 'PENDING', 'SUCCEEDED'),
    ('refund', 'PENDING', 'FAILED'),
    ('refund', 'UNKNOWN', 'PENDING'),
    ('refund', 'UNKNOWN', 'SUCCEEDED'),
    ('refund', 'UNKNOWN', 'FAILED');
CREATE TRIGGER payment_state BEFORE UPDATE OF state ON payment
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('payment');
CREATE TRIGGER refund_state BEFORE UPDATE OF state ON refund
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('refund');

-- The sweeper looks only at what may still change.
CREATE INDEX payment_to_query ON payment (query_at) WHERE state = 'PENDING';
CREATE INDEX refund_due ON refund (due_at) WHERE state IN ('PENDING', 'UNKNOWN');

-- All refunds of a payment together never exceed it. BEFORE: the payment's row is locked ahead of the foreign
-- key's own check of it, so that two refunds at once wait for each other instead of dead-locking.
CREATE FUNCTION refuse_refund_above_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    paid bigint;
    given bigint;
BEGIN
    SELECT amount_minor INTO paid FROM payment WHERE id = NEW.payment_id FOR UPDATE;
    SELECT coalesce(sum(amount_minor), 0) INTO given FROM refund
        WHERE payment_id = NEW.payment_id AND state <> 'FAILED' AND id <> NEW.id;
    IF NEW.state <> 'FAILED' AND given + NEW.amount_minor > paid THEN
        RAISE EXCEPTION 'refunds exceed the payment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_payment', TABLE = 'refund';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refund_within_payment BEFORE INSERT OR UPDATE OF state, amount_minor ON refund
    FOR EACH ROW EXECUTE FUNCTION refuse_refund_above_payment();
