INSERT INTO transition (machine, old_state, new_state) VALUES
    ('after_sale_case', 'OPEN', 'AWAITING_APPROVAL'),
    ('after_sale_case', 'OPEN', 'DONE'),
    ('after_sale_case', 'OPEN', 'REJECTED'),
    ('after_sale_case', 'AWAITING_APPROVAL', 'DONE'),
    ('after_sale_case', 'AWAITING_APPROVAL', 'REJECTED'),
    ('recalled_code', 'DUE', 'REFUNDED'),
    ('recalled_code', 'DUE', 'REPLACED'),
    ('recalled_code', 'DUE', 'SET_ASIDE'),
    ('recalled_code', 'DUE', 'UNHELD');
CREATE TRIGGER after_sale_case_state BEFORE UPDATE OF state ON after_sale_case
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('after_sale_case');
-- The word of this machine is `outcome`; the function reads a column named `state`.
CREATE FUNCTION refuse_second_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM transition
        WHERE machine = 'recalled_code' AND old_state = OLD.outcome AND new_state = NEW.outcome
    ) THEN
        RAISE EXCEPTION 'recalled_code may not go from % to %', OLD.outcome, NEW.outcome
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recalled_code_transition', TABLE = 'recalled_code';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER recalled_code_outcome BEFORE UPDATE OF outcome ON recalled_code
    FOR EACH ROW WHEN (OLD.outcome IS DISTINCT FROM NEW.outcome)
    EXECUTE FUNCTION refuse_second_outcome();
CREATE TRIGGER supplier_claim_append_only BEFORE UPDATE OR DELETE ON supplier_claim
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- A case is remembered: what was decided stays as it was decided.
CREATE TRIGGER after_sale_case_kept BEFORE DELETE ON after_sale_case
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- The queue of what a person must decide, and what one person had replaced lately.
CREATE INDEX case_undecided ON after_sale_case (due_at, id) WHERE state IN ('OPEN', 'AWAITING_APPROVAL');
CREATE INDEX case_replaced ON after_sale_case (decided_at) WHERE kind = 'REPLACE' AND automatic AND state = 'DONE';

-- Cautious defaults; the shop changes them in the admin.
INSERT INTO policy_rule (id, kind, stage, refund, approver, bearer, coupon_returns, replacement, window_days, version,
    changed_at) VALUES
    (gen_random_uuid(), 'CODE', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'CODE', 'DELIVERED_UNREVEALED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'AUTO', 7, 1, now()),
    (gen_random_uuid(), 'CODE', 'REVEALED', 'APPROVAL', 'FINANCE', 'SUPPLIER', false, 'AUTO', 7, 1, now()),
    (gen_random_uuid(), 'CODE', 'EXPIRED', 'REFUSED', 'FINANCE', 'CUSTOMER', false, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'TOPUP', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'TOPUP', 'TOPPED_UP', 'APPROVAL', 'FINANCE', 'SHOP', false, 'REFUSED', 7, 1, now()),
    (gen_random_uuid(), 'MEMBERSHIP', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'MEMBERSHIP', 'DELIVERED_UNREVEALED', 'APPROVAL', 'FINANCE', 'SHOP', false, 'REFUSED', 7, 1, now()),
    (gen_random_uuid(), 'MEMBERSHIP', 'EXPIRED', 'REFUSED', 'FINANCE', 'CUSTOMER', false, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'VOUCHER', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'VOUCHER', 'DELIVERED_UNREVEALED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'VOUCHER', 'REDEEMED', 'REFUSED', 'FINANCE', 'CUSTOMER', false, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'VOUCHER', 'EXPIRED', 'APPROVAL', 'FINANCE', 'SHOP', false, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'MANUAL', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'MANUAL', 'REDEEMED', 'APPROVAL', 'FINANCE', 'SHOP', false, 'REFUSED', 7, 1, now());
