INSERT INTO transition (machine, old_state, new_state) VALUES
    ('voucher', 'LIVE', 'REDEEMED'),
    ('voucher', 'LIVE', 'VOIDED'),
    ('voucher', 'LIVE', 'EXPIRED'),
    ('voucher', 'EXPIRED', 'VOIDED');
CREATE TRIGGER voucher_state BEFORE UPDATE OF state ON voucher
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('voucher');
CREATE TRIGGER voucher_use_append_only BEFORE UPDATE OR DELETE ON voucher_use
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What runs out next.
CREATE INDEX voucher_live ON voucher (expires_at) WHERE state = 'LIVE';
