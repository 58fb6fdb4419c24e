ALTER TABLE inbox_message ADD CONSTRAINT inbox_message_of_somebody
    FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT;
CREATE INDEX inbox_unread ON inbox_message (customer_id, id) WHERE read_at IS NULL;
-- What was said stays as it was said; that it was read is said once.
CREATE TRIGGER inbox_message_stays BEFORE UPDATE ON inbox_message
    FOR EACH ROW WHEN (
        OLD.read_at IS NOT NULL
        OR to_jsonb(OLD) - 'read_at' IS DISTINCT FROM to_jsonb(NEW) - 'read_at'
    )
    EXECUTE FUNCTION refuse_change();
