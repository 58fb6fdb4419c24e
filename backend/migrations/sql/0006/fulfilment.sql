INSERT INTO transition (machine, old_state, new_state) VALUES
    ('gift', 'OPEN', 'CLAIMED'),
    ('gift', 'OPEN', 'TAKEN_BACK'),
    ('gift', 'OPEN', 'RETURNED'),
    ('gift', 'OPEN', 'CANCELLED');
CREATE TRIGGER gift_state BEFORE UPDATE OF state ON gift
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('gift');

-- Whatever takes a unit's money back, its gift goes with it. Whoever claims it has the order's lock, and so has this.
CREATE FUNCTION cancel_gift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE gift SET state = 'CANCELLED', closed_at = now() WHERE unit_id = NEW.id AND state = 'OPEN';
    RETURN NULL;
END $$;
CREATE TRIGGER order_unit_takes_gift AFTER UPDATE OF state ON order_unit
    FOR EACH ROW WHEN (OLD.state = 'DELIVERED' AND NEW.state <> 'DELIVERED') EXECUTE FUNCTION cancel_gift();

-- What goes back to its buyer next.
CREATE INDEX gift_open ON gift (expires_at) WHERE state = 'OPEN';
