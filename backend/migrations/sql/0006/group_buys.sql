INSERT INTO transition (machine, old_state, new_state) VALUES
    ('group_offer', 'LIVE', 'PAUSED'),
    ('group_offer', 'PAUSED', 'LIVE'),
    ('group_offer', 'LIVE', 'ENDED'),
    ('group_offer', 'PAUSED', 'ENDED'),
    -- Its campaign has it again.
    ('group_offer', 'ENDED', 'LIVE'),
    ('buying_group', 'WAITING', 'OPEN'),
    ('buying_group', 'WAITING', 'LAPSED'),
    ('buying_group', 'OPEN', 'COMPLETE'),
    ('buying_group', 'OPEN', 'LAPSED'),
    -- Its leader's payment came after the order had ended.
    ('buying_group', 'LAPSED', 'OPEN'),
    ('group_seat', 'HELD', 'TAKEN'),
    ('group_seat', 'HELD', 'FREED'),
    ('group_seat', 'TAKEN', 'FREED'),
    -- The payment came after the order had ended, and there was room.
    ('group_seat', 'FREED', 'TAKEN');
CREATE TRIGGER group_offer_state BEFORE UPDATE OF state ON group_offer
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('group_offer');
CREATE TRIGGER buying_group_state BEFORE UPDATE OF state ON buying_group
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('buying_group');
CREATE TRIGGER group_seat_state BEFORE UPDATE OF state ON group_seat
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('group_seat');
-- A group sells at the terms it was opened with.
CREATE TRIGGER buying_group_identity
    BEFORE UPDATE OF id, offer_id, channel_id, currency, price_minor, size, hours ON buying_group
    FOR EACH ROW WHEN (
        (OLD.id, OLD.offer_id, OLD.channel_id, OLD.currency, OLD.price_minor, OLD.size, OLD.hours)
        IS DISTINCT FROM (NEW.id, NEW.offer_id, NEW.channel_id, NEW.currency, NEW.price_minor, NEW.size, NEW.hours)
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER group_seat_identity BEFORE UPDATE OF id, group_id, order_id, pieces, held_at ON group_seat
    FOR EACH ROW WHEN (
        (OLD.id, OLD.group_id, OLD.order_id, OLD.pieces, OLD.held_at)
        IS DISTINCT FROM (NEW.id, NEW.group_id, NEW.order_id, NEW.pieces, NEW.held_at)
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER group_seat_kept BEFORE DELETE ON group_seat
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What ends next; and which orders wait for others.
CREATE INDEX buying_group_ending ON buying_group (ends_at) WHERE state = 'OPEN';
CREATE INDEX order_by_group ON "order" (group_id) WHERE group_id IS NOT NULL;
