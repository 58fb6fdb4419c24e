INSERT INTO transition (machine, old_state, new_state) VALUES
    ('order', 'PENDING_PAYMENT', 'PAID'),
    ('order', 'PENDING_PAYMENT', 'CANCELLED'),
    ('order', 'PENDING_PAYMENT', 'EXPIRED'),
    ('order', 'PAID', 'DELIVERED'),
    ('order', 'CANCELLED', 'PAID'),
    ('order', 'CANCELLED', 'REFUNDING'),
    ('order', 'EXPIRED', 'PAID'),
    ('order', 'EXPIRED', 'REFUNDING'),
    ('order', 'REFUNDING', 'REFUNDED'),
    ('order_unit', 'HELD', 'DUE'),
    ('order_unit', 'HELD', 'RELEASED'),
    ('order_unit', 'DUE', 'DELIVERED'),
    ('order_unit', 'RELEASED', 'DUE'),
    ('order_unit', 'RELEASED', 'REFUNDED');
CREATE TRIGGER order_state BEFORE UPDATE OF state ON "order"
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('order');
CREATE TRIGGER order_unit_state BEFORE UPDATE OF state ON order_unit
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('order_unit');
CREATE TRIGGER order_event_append_only BEFORE UPDATE OR DELETE ON order_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE INDEX order_unpaid ON "order" (expires_at) WHERE state = 'PENDING_PAYMENT';
CREATE INDEX order_undelivered ON "order" (id) WHERE state = 'PAID';
-- Support finds orders by e-mail, phone, and the last four digits of a phone.
CREATE INDEX order_by_email ON "order" (contact_email, id) WHERE contact_email IS NOT NULL;
CREATE INDEX order_by_phone ON "order" (contact_phone, id) WHERE contact_phone IS NOT NULL;
CREATE INDEX order_by_phone_tail ON "order" (right(contact_phone, 4), id) WHERE contact_phone IS NOT NULL;
-- What a customer owns, newest first.
CREATE INDEX order_unit_owned ON order_unit (customer_id, delivered_at, id)
    WHERE state = 'DELIVERED' AND kind <> 'BUNDLE';
ALTER TABLE "order" SET (fillfactor = 80);
ALTER TABLE order_unit SET (fillfactor = 80);
-- The day's figures look at what was paid lately.
CREATE INDEX order_by_payment ON "order" (paid_at) WHERE paid_at IS NOT NULL;
-- A visitor without a session whose answer was lost is found by key.
CREATE INDEX order_by_key ON "order" (idempotency_key);
