-- A list is of a channel for good: its entries were checked against that channel's floors.
CREATE TRIGGER price_list_identity BEFORE UPDATE OF channel_id ON price_list
    FOR EACH ROW WHEN (OLD.channel_id IS DISTINCT FROM NEW.channel_id) EXECUTE FUNCTION refuse_new_identity();
