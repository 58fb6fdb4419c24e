CREATE TRIGGER tier_move_append_only BEFORE UPDATE OR DELETE ON tier_move
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Support looks buyers up by their contact, guests too.
CREATE INDEX customer_by_email ON customer (email) WHERE email IS NOT NULL;
CREATE INDEX customer_by_phone ON customer (phone) WHERE phone IS NOT NULL;
CREATE TRIGGER person_note_unchanged BEFORE UPDATE ON person_note
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
