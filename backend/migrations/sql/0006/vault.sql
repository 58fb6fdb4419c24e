INSERT INTO transition (machine, old_state, new_state) VALUES
    ('shared_code', 'OPEN', 'PAUSED'),
    ('shared_code', 'OPEN', 'CLOSED'),
    ('shared_code', 'PAUSED', 'OPEN'),
    ('shared_code', 'PAUSED', 'CLOSED'),
    ('shared_code', 'OPEN', 'RECALLED'),
    ('shared_code', 'PAUSED', 'RECALLED'),
    ('shared_code', 'CLOSED', 'RECALLED'),
    ('seat', 'HELD', 'TAKEN'),
    ('seat', 'TAKEN', 'REVOKED'),
    ('seat', 'TAKEN', 'RETURNED'),
    ('seat', 'TAKEN', 'RECALLED');
CREATE TRIGGER shared_code_state BEFORE UPDATE OF state ON shared_code
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('shared_code');
CREATE TRIGGER seat_state BEFORE UPDATE OF state ON seat
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('seat');
-- What a shared code is, and where it stands in the line of those with free seats, never changes.
CREATE TRIGGER shared_code_kept BEFORE DELETE ON shared_code FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shared_code_identity BEFORE UPDATE OF id, variant_id, expires_on ON shared_code
    FOR EACH ROW WHEN ((OLD.id, OLD.variant_id, OLD.expires_on) IS DISTINCT FROM (NEW.id, NEW.variant_id, NEW.expires_on))
    EXECUTE FUNCTION refuse_new_identity();
-- A secret stays as it was written, until another takes its place: then its content is gone for good.
CREATE TRIGGER shared_secret_kept BEFORE DELETE ON shared_secret FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shared_secret_unchanged BEFORE UPDATE ON shared_secret
    FOR EACH ROW WHEN (NEW.sealed IS NOT NULL OR (to_jsonb(OLD) - 'sealed') <> (to_jsonb(NEW) - 'sealed'))
    EXECUTE FUNCTION refuse_change();
-- Whose seat it is never changes. One that was handed over is history; one that was only held goes with its order.
CREATE TRIGGER seat_kept BEFORE DELETE ON seat
    FOR EACH ROW WHEN (OLD.state <> 'HELD') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seat_identity BEFORE UPDATE OF id, shared_code_id, unit_id, slot ON seat
    FOR EACH ROW WHEN (
        (OLD.id, OLD.shared_code_id, OLD.unit_id, OLD.slot) IS DISTINCT FROM (NEW.id, NEW.shared_code_id, NEW.unit_id, NEW.slot)
    ) EXECUTE FUNCTION refuse_new_identity();

-- held + sold + free = cap at every moment: whatever becomes of a seat is counted with it, and nowhere else.
CREATE FUNCTION count_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE shared_code SET
        held = held + coalesce((NEW.state = 'HELD')::int, 0) - coalesce((OLD.state = 'HELD')::int, 0),
        sold = sold + coalesce((NEW.state = 'TAKEN')::int, 0) - coalesce((OLD.state = 'TAKEN')::int, 0)
    WHERE id = coalesce(NEW.shared_code_id, OLD.shared_code_id);
    RETURN NULL;
END $$;
CREATE TRIGGER seat_counted AFTER INSERT OR DELETE ON seat FOR EACH ROW EXECUTE FUNCTION count_seat();
CREATE TRIGGER seat_counted_anew AFTER UPDATE OF state ON seat
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION count_seat();
