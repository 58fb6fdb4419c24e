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
CREATE TRIGGER flash_admission_kept BEFORE DELETE ON flash_admission
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE INDEX flash_admission_unsettled ON flash_admission (state, expires_at) WHERE state IN ('OPEN', 'ORDERED');
