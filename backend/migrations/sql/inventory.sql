INSERT INTO transition (machine, old_state, new_state) VALUES
    ('hold', 'ACTIVE', 'CONSUMED'),
    ('hold', 'ACTIVE', 'RELEASED'),
    ('hold', 'RELEASED', 'CONSUMED');
CREATE TRIGGER hold_state BEFORE UPDATE OF state ON hold
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('hold');
CREATE INDEX hold_active ON hold (expires_at) WHERE state = 'ACTIVE';
ALTER TABLE hold SET (fillfactor = 80);
-- One row per capped variant, changed by every sale: room for new versions in the same page.
ALTER TABLE capacity SET (fillfactor = 20, autovacuum_vacuum_threshold = 50);
