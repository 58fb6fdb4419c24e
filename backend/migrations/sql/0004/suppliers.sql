INSERT INTO transition (machine, old_state, new_state) VALUES
    ('supplier_order', 'QUEUED', 'PLACING'),
    ('supplier_order', 'QUEUED', 'REFUSED'),
    ('supplier_order', 'PLACING', 'QUEUED'),
    ('supplier_order', 'PLACING', 'UNKNOWN'),
    ('supplier_order', 'PLACING', 'ACCEPTED'),
    ('supplier_order', 'PLACING', 'DELIVERED'),
    ('supplier_order', 'PLACING', 'PARTIAL'),
    ('supplier_order', 'PLACING', 'REFUSED'),
    ('supplier_order', 'UNKNOWN', 'PLACING'),
    ('supplier_order', 'UNKNOWN', 'ACCEPTED'),
    ('supplier_order', 'UNKNOWN', 'DELIVERED'),
    ('supplier_order', 'UNKNOWN', 'PARTIAL'),
    ('supplier_order', 'UNKNOWN', 'REFUSED'),
    ('supplier_order', 'ACCEPTED', 'DELIVERED'),
    ('supplier_order', 'ACCEPTED', 'PARTIAL'),
    ('supplier_order', 'ACCEPTED', 'REFUSED'),
    ('supplier_order', 'DELIVERED', 'REVERSED'),
    ('supplier_order', 'PARTIAL', 'REVERSED');
CREATE TRIGGER supplier_order_state BEFORE UPDATE OF state ON supplier_order
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('supplier_order');
-- Money was spent under it: it is never deleted, and what it is for never changes.
CREATE TRIGGER supplier_order_kept BEFORE DELETE ON supplier_order
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER supplier_order_identity
    BEFORE UPDATE OF id, unit_id, order_id, variant_id, attempt, reference, account, account_key, face_minor, currency
    ON supplier_order
    FOR EACH ROW WHEN (
        (OLD.id, OLD.unit_id, OLD.order_id, OLD.variant_id, OLD.attempt, OLD.reference, OLD.account, OLD.account_key,
            OLD.face_minor, OLD.currency)
        IS DISTINCT FROM
        (NEW.id, NEW.unit_id, NEW.order_id, NEW.variant_id, NEW.attempt, NEW.reference, NEW.account, NEW.account_key,
            NEW.face_minor, NEW.currency)
    )
    EXECUTE FUNCTION refuse_new_identity();
-- Once sent, an order stays with the supplier it was sent to.
CREATE TRIGGER supplier_order_place
    BEFORE UPDATE OF supplier_id, offer_id, pinned_minor ON supplier_order
    FOR EACH ROW WHEN (
        OLD.state <> 'QUEUED'
        AND (OLD.supplier_id, OLD.offer_id, OLD.pinned_minor)
            IS DISTINCT FROM (NEW.supplier_id, NEW.offer_id, NEW.pinned_minor)
        AND NEW.state <> 'QUEUED'
    )
    EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER supplier_deposit_append_only BEFORE UPDATE OR DELETE ON supplier_deposit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The sweeper looks only at what is due; those that wait for an account are found by it, the oldest first.
CREATE INDEX supplier_order_due ON supplier_order (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX supplier_order_waiting ON supplier_order (account_key, id) WHERE state = 'QUEUED';
CREATE INDEX supplier_order_for_a_person ON supplier_order (person_since, id) WHERE person_since IS NOT NULL;
CREATE INDEX supplier_order_by_account ON supplier_order (account_key, id);
ALTER TABLE supplier_order SET (fillfactor = 70);
-- Changed by every order: room for new versions in the same page.
ALTER TABLE supplier_offer SET (fillfactor = 20, autovacuum_vacuum_threshold = 50);
