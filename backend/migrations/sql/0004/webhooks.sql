INSERT INTO transition (machine, old_state, new_state) VALUES
    ('webhook_endpoint', 'ACTIVE', 'PAUSED'),
    ('webhook_endpoint', 'ACTIVE', 'DISABLED'),
    ('webhook_endpoint', 'PAUSED', 'ACTIVE'),
    ('webhook_endpoint', 'PAUSED', 'DISABLED'),
    ('webhook_endpoint', 'DISABLED', 'ACTIVE'),
    ('webhook_endpoint', 'DISABLED', 'PAUSED'),
    ('webhook_message', 'DUE', 'DELIVERED'),
    ('webhook_message', 'DUE', 'FAILED'),
    ('webhook_message', 'DELIVERED', 'DUE'),
    ('webhook_message', 'FAILED', 'DUE');
CREATE TRIGGER webhook_endpoint_state BEFORE UPDATE OF state ON webhook_endpoint
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('webhook_endpoint');
CREATE TRIGGER webhook_message_state BEFORE UPDATE OF state ON webhook_message
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('webhook_message');
-- The sender looks only at what is due; the pruner only at what is old.
CREATE INDEX webhook_message_due ON webhook_message (endpoint_id, due_at, id) WHERE state = 'DUE';
CREATE INDEX webhook_message_old ON webhook_message (created_at);
