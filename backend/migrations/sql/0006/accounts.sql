CREATE TRIGGER tier_move_append_only BEFORE UPDATE OR DELETE ON tier_move
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
