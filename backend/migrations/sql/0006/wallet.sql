-- What was given stays as it was given. Of somebody who is forgotten, staff's words may go.
CREATE TRIGGER wallet_credit_kept BEFORE DELETE ON wallet_credit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_credit_append_only BEFORE UPDATE ON wallet_credit
    FOR EACH ROW WHEN (NEW.reason <> '' OR to_jsonb(OLD) - 'reason' IS DISTINCT FROM to_jsonb(NEW) - 'reason')
    EXECUTE FUNCTION refuse_change();

INSERT INTO transition (machine, old_state, new_state) VALUES
    ('gift_card', 'ACTIVE', 'REDEEMED'),
    ('gift_card', 'ACTIVE', 'EXPIRED'),
    ('gift_card', 'ACTIVE', 'VOIDED');
CREATE TRIGGER gift_card_state BEFORE UPDATE OF state ON gift_card
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('gift_card');
-- What a card is, and what it is worth, never changes.
CREATE TRIGGER gift_card_identity BEFORE UPDATE OF id, batch_id, face_minor, currency, expires_at, digest, tail ON gift_card
    FOR EACH ROW WHEN (
        (OLD.id, OLD.batch_id, OLD.face_minor, OLD.currency, OLD.expires_at, OLD.digest, OLD.tail)
        IS DISTINCT FROM (NEW.id, NEW.batch_id, NEW.face_minor, NEW.currency, NEW.expires_at, NEW.digest, NEW.tail)
    ) EXECUTE FUNCTION refuse_new_identity();
-- One card a code.
CREATE UNIQUE INDEX gift_card_code_once ON gift_card (digest);
-- What ends next by time; and whose end staff are told.
CREATE INDEX gift_card_ending ON gift_card (expires_at) WHERE state = 'ACTIVE';
CREATE INDEX gift_card_by_tail ON gift_card (tail, id);
