INSERT INTO transition (machine, old_state, new_state) VALUES
    ('message', 'QUEUED', 'SENT'),
    ('message', 'QUEUED', 'FAILED');
CREATE TRIGGER message_state BEFORE UPDATE OF state ON message
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('message');
