INSERT INTO transition (machine, old_state, new_state) VALUES
    ('manual_task', 'OPEN', 'TAKEN'),
    ('manual_task', 'OPEN', 'GIVEN_BACK'),
    ('manual_task', 'TAKEN', 'OPEN'),
    ('manual_task', 'TAKEN', 'DONE'),
    ('manual_task', 'TAKEN', 'GIVEN_BACK');
CREATE TRIGGER manual_task_state BEFORE UPDATE OF state ON manual_task
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('manual_task');
-- The queue: what is due first comes first.
CREATE INDEX manual_task_queue ON manual_task (due_at, id) WHERE state IN ('OPEN', 'TAKEN');
