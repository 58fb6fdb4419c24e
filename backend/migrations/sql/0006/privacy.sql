INSERT INTO transition (machine, old_state, new_state) VALUES
    ('data_export', 'WAITING', 'READY'),
    ('data_export', 'WAITING', 'GONE'),
    ('data_export', 'READY', 'GONE'),
    ('erasure', 'PENDING', 'DONE'),
    ('erasure', 'PENDING', 'CANCELLED');
CREATE TRIGGER data_export_state BEFORE UPDATE OF state ON data_export
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('data_export');
CREATE TRIGGER erasure_state BEFORE UPDATE OF state ON erasure
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('erasure');
CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who was forgotten has no contact, no password, and no account.
ALTER TABLE customer ADD CONSTRAINT customer_erased_is_nobody CHECK (
    erased_at IS NULL
    OR (num_nonnulls(phone, email, password_hash, registered_at) = 0 AND display_name = '')
);
-- And stays so.
CREATE TRIGGER customer_erased_for_good BEFORE UPDATE ON customer
    FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL)
    EXECUTE FUNCTION refuse_change();

-- What was said in a case stays as it was said, or goes altogether with the person who said it.
DROP TRIGGER case_remark_append_only ON case_remark;
CREATE TRIGGER case_remark_append_only BEFORE DELETE ON case_remark
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_remark_emptied_only BEFORE UPDATE ON case_remark
    FOR EACH ROW WHEN (NEW.words <> '' OR to_jsonb(OLD) - 'words' IS DISTINCT FROM to_jsonb(NEW) - 'words')
    EXECUTE FUNCTION refuse_change();
-- Whose account an order at a supplier credited may be forgotten, and never be another's.
DROP TRIGGER supplier_order_identity ON supplier_order;
CREATE TRIGGER supplier_order_identity
    BEFORE UPDATE OF id, unit_id, order_id, variant_id, attempt, reference, account, account_key, face_minor, currency
    ON supplier_order
    FOR EACH ROW WHEN (
        (OLD.id, OLD.unit_id, OLD.order_id, OLD.variant_id, OLD.attempt, OLD.reference, OLD.face_minor, OLD.currency)
        IS DISTINCT FROM
        (NEW.id, NEW.unit_id, NEW.order_id, NEW.variant_id, NEW.attempt, NEW.reference, NEW.face_minor, NEW.currency)
        OR (
            (OLD.account, OLD.account_key) IS DISTINCT FROM (NEW.account, NEW.account_key)
            AND (NEW.account <> '' OR NEW.account_key <> '')
        )
    )
    EXECUTE FUNCTION refuse_new_identity();
