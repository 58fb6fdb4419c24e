INSERT INTO transition (machine, old_state, new_state) VALUES
    ('coupon', 'WAITING', 'ACTIVE'),
    ('coupon', 'WAITING', 'REVOKED'),
    ('coupon', 'ACTIVE', 'PAUSED'),
    ('coupon', 'ACTIVE', 'REVOKED'),
    ('coupon', 'ACTIVE', 'ENDED'),
    ('coupon', 'PAUSED', 'ACTIVE'),
    ('coupon', 'PAUSED', 'REVOKED'),
    ('coupon', 'PAUSED', 'ENDED'),
    -- Its campaign has it again.
    ('coupon', 'ENDED', 'ACTIVE'),
    ('coupon_batch', 'MAKING', 'READY'),
    ('coupon_batch', 'MAKING', 'REVOKED'),
    ('coupon_batch', 'READY', 'REVOKED'),
    ('issued_coupon', 'FREE', 'HELD'),
    ('issued_coupon', 'FREE', 'USED'),
    ('issued_coupon', 'FREE', 'REVOKED'),
    ('issued_coupon', 'HELD', 'USED'),
    ('issued_coupon', 'HELD', 'FREE'),
    -- The order is refunded, and what it used may be used again.
    ('issued_coupon', 'USED', 'FREE'),
    ('coupon_use', 'HELD', 'USED'),
    ('coupon_use', 'HELD', 'RETURNED'),
    ('coupon_use', 'USED', 'RETURNED'),
    -- The payment came after the order had ended.
    ('coupon_use', 'RETURNED', 'USED');
CREATE TRIGGER coupon_state BEFORE UPDATE OF state ON coupon
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('coupon');
CREATE TRIGGER coupon_batch_state BEFORE UPDATE OF state ON coupon_batch
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('coupon_batch');
CREATE TRIGGER issued_coupon_state BEFORE UPDATE OF state ON issued_coupon
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('issued_coupon');
CREATE TRIGGER coupon_use_state BEFORE UPDATE OF state ON coupon_use
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('coupon_use');
-- Issued coupons and uses name a coupon and a batch that stay.
CREATE TRIGGER coupon_kept BEFORE DELETE ON coupon FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER coupon_batch_kept BEFORE DELETE ON coupon_batch FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER coupon_use_kept BEFORE DELETE ON coupon_use FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER coupon_identity BEFORE UPDATE OF id, promotion_id, campaign_id, piece, kind, code ON coupon
    FOR EACH ROW WHEN (
        (OLD.id, OLD.promotion_id, OLD.campaign_id, OLD.piece, OLD.kind, OLD.code)
        IS DISTINCT FROM (NEW.id, NEW.promotion_id, NEW.campaign_id, NEW.piece, NEW.kind, NEW.code)
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER issued_coupon_identity BEFORE UPDATE OF id, coupon_id, batch_id, serial, digest ON issued_coupon
    FOR EACH ROW WHEN (
        (OLD.id, OLD.coupon_id, OLD.batch_id, OLD.serial, OLD.digest)
        IS DISTINCT FROM (NEW.id, NEW.coupon_id, NEW.batch_id, NEW.serial, NEW.digest)
    ) EXECUTE FUNCTION refuse_new_identity();
-- What an order took stays what it took.
CREATE TRIGGER coupon_use_identity BEFORE UPDATE OF id, coupon_id, issued_id, order_id, minor, made_at ON coupon_use
    FOR EACH ROW WHEN (
        (OLD.id, OLD.coupon_id, OLD.issued_id, OLD.order_id, OLD.minor, OLD.made_at)
        IS DISTINCT FROM (NEW.id, NEW.coupon_id, NEW.issued_id, NEW.order_id, NEW.minor, NEW.made_at)
    ) EXECUTE FUNCTION refuse_new_identity();
-- One living coupon a public code, one issued coupon a drawn one.
CREATE UNIQUE INDEX coupon_code_once ON coupon (code) WHERE state IN ('WAITING', 'ACTIVE', 'PAUSED');
CREATE UNIQUE INDEX issued_coupon_code_once ON issued_coupon (digest);
-- An issued coupon is in one order at a time.
CREATE UNIQUE INDEX coupon_use_one_order ON coupon_use (issued_id) WHERE state IN ('HELD', 'USED');
-- Whose it is; few of a million codes are somebody's.
CREATE INDEX issued_coupon_by_customer ON issued_coupon (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX issued_coupon_of_people ON issued_coupon (coupon_id, id) WHERE owned_at IS NOT NULL;
