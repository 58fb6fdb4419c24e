INSERT INTO transition (machine, old_state, new_state) VALUES
    ('promotion', 'LIVE', 'PAUSED'),
    ('promotion', 'PAUSED', 'LIVE'),
    ('promotion', 'LIVE', 'ENDED'),
    ('promotion', 'PAUSED', 'ENDED'),
    -- Its campaign went back to a version that has it.
    ('promotion', 'ENDED', 'LIVE'),
    ('allowance_hold', 'HELD', 'USED'),
    ('allowance_hold', 'HELD', 'RETURNED'),
    -- The order is refunded, and what it used may be taken again.
    ('allowance_hold', 'USED', 'RETURNED'),
    -- The payment came after the order had ended.
    ('allowance_hold', 'RETURNED', 'USED');
CREATE TRIGGER promotion_state BEFORE UPDATE OF state ON promotion
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('promotion');
CREATE TRIGGER allowance_hold_state BEFORE UPDATE OF state ON allowance_hold
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('allowance_hold');
-- What an order took stays what it took.
CREATE TRIGGER allowance_hold_identity BEFORE UPDATE OF id, allowance_id, order_id, uses, minor, made_at ON allowance_hold
    FOR EACH ROW WHEN (
        (OLD.id, OLD.allowance_id, OLD.order_id, OLD.uses, OLD.minor, OLD.made_at)
        IS DISTINCT FROM (NEW.id, NEW.allowance_id, NEW.order_id, NEW.uses, NEW.minor, NEW.made_at)
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER allowance_hold_kept BEFORE DELETE ON allowance_hold
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Every process keeps what is live, and sees by the stamp that it is old.
CREATE FUNCTION stamp_prices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE price_clock SET stamp = gen_random_uuid();
    RETURN NULL;
END $$;
CREATE TRIGGER promotion_changes_prices AFTER INSERT OR UPDATE OR DELETE ON promotion
    FOR EACH STATEMENT EXECUTE FUNCTION stamp_prices();
