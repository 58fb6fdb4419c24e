INSERT INTO transition (machine, old_state, new_state) VALUES
    ('job', 'WAITING', 'RUNNING'),
    ('job', 'WAITING', 'FAILED'),
    ('job', 'WAITING', 'CANCELLED'),
    ('job', 'RUNNING', 'SUCCEEDED'),
    ('job', 'RUNNING', 'FAILED'),
    ('job', 'RUNNING', 'CANCELLED'),
    ('upload', 'AWAITED', 'RECEIVING'),
    ('upload', 'AWAITED', 'GONE'),
    ('upload', 'RECEIVING', 'AWAITED'),
    ('upload', 'RECEIVING', 'RECEIVED'),
    ('upload', 'RECEIVING', 'GONE'),
    ('upload', 'RECEIVED', 'GONE');
CREATE TRIGGER job_state BEFORE UPDATE OF state ON job
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('job');
CREATE TRIGGER upload_state BEFORE UPDATE OF state ON upload
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('upload');
CREATE INDEX job_unfinished ON job (heartbeat_at) WHERE state IN ('WAITING', 'RUNNING');
