INSERT INTO transition (machine, old_state, new_state) VALUES
    ('flash_sale', 'SCHEDULED', 'RUNNING'),
    ('flash_sale', 'SCHEDULED', 'PAUSED'),
    ('flash_sale', 'SCHEDULED', 'ENDED'),
    ('flash_sale', 'RUNNING', 'PAUSED'),
    ('flash_sale', 'RUNNING', 'ENDED'),
    ('flash_sale', 'PAUSED', 'RUNNING'),
    -- Stopped and let go on before it began.
    ('flash_sale', 'PAUSED', 'SCHEDULED'),
    ('flash_sale', 'PAUSED', 'ENDED'),
    -- Its campaign has it again.
    ('flash_sale', 'ENDED', 'SCHEDULED'),
    ('flash_sale', 'ENDED', 'RUNNING'),
    ('flash_admission', 'OPEN', 'ORDERED'),
    ('flash_admission', 'OPEN', 'LAPSED'),
    ('flash_admission', 'OPEN', 'LEFT'),
    ('flash_admission', 'ORDERED', 'PAID'),
    ('flash_admission', 'ORDERED', 'RETURNED'),
    -- The money came after the order had ended, and there was still a piece.
    ('flash_admission', 'RETURNED', 'PAID');
CREATE TRIGGER flash_sale_state BEFORE UPDATE OF state ON flash_sale
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('flash_sale');
CREATE TRIGGER flash_admission_state BEFORE UPDATE OF state ON flash_admission
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('flash_admission');
-- A place is for whom and for what it was given.
CREATE TRIGGER flash_admission_identity
    BEFORE UPDATE OF id, item_id, customer_id, quantity, made_at, idempotency_key ON flash_admission
    FOR EACH ROW WHEN (
        (OLD.id, OLD.item_id, OLD.customer_id, OLD.quantity, OLD.made_at, OLD.idempotency_key)
        IS DISTINCT FROM (NEW.id, NEW.item_id, NEW.customer_id, NEW.quantity, NEW.made_at, NEW.idempotency_key)
    ) EXECUTE FUNCTION refuse_new_identity();
-- What buyers were given stays; what a rehearsal made up goes when it is over, with what it took.
CREATE FUNCTION is_rehearsed(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id
        WHERE i.id = item AND s.rehearsal_id IS NOT NULL
    )
$$;
CREATE TRIGGER flash_admission_kept BEFORE DELETE ON flash_admission
    FOR EACH ROW WHEN (NOT is_rehearsed(OLD.item_id)) EXECUTE FUNCTION refuse_change();
CREATE FUNCTION is_rehearsed_allowance(allowance uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM allowance a WHERE a.id = allowance AND a.owner = 'FLASH_SALE' AND is_rehearsed(a.owner_id)
    )
$$;
DROP TRIGGER allowance_hold_kept ON allowance_hold;
CREATE TRIGGER allowance_hold_kept BEFORE DELETE ON allowance_hold
    FOR EACH ROW WHEN (NOT is_rehearsed_allowance(OLD.allowance_id)) EXECUTE FUNCTION refuse_change();
-- A sale that is real never becomes a rehearsal's.
CREATE TRIGGER flash_sale_real BEFORE UPDATE OF rehearsal_id ON flash_sale
    FOR EACH ROW WHEN (OLD.rehearsal_id IS DISTINCT FROM NEW.rehearsal_id) EXECUTE FUNCTION refuse_new_identity();
CREATE UNIQUE INDEX flash_sale_shadow ON flash_sale (rehearsal_id) WHERE rehearsal_id IS NOT NULL;
CREATE INDEX flash_admission_unsettled ON flash_admission (state, expires_at) WHERE state IN ('OPEN', 'ORDERED');
