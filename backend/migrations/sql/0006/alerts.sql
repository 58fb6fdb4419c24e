INSERT INTO transition (machine, old_state, new_state) VALUES
    ('alert', 'OPEN', 'ACKNOWLEDGED'),
    ('alert', 'OPEN', 'RESOLVED'),
    ('alert', 'ACKNOWLEDGED', 'RESOLVED'),
    ('alert_notice', 'DUE', 'SENDING'),
    ('alert_notice', 'SENDING', 'DUE'),
    ('alert_notice', 'SENDING', 'SENT'),
    ('alert_notice', 'SENDING', 'FAILED'),
    ('alert_notice', 'SENDING', 'UNKNOWN');
CREATE TRIGGER alert_state BEFORE UPDATE OF state ON alert
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('alert');
CREATE TRIGGER alert_notice_state BEFORE UPDATE OF state ON alert_notice
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('alert_notice');
-- The bell counts what is not over; the sender looks only at what waits.
CREATE INDEX alert_open ON alert (kind, seen_at) WHERE state <> 'RESOLVED';
CREATE INDEX alert_notice_due ON alert_notice (due_at, id) WHERE state IN ('DUE', 'SENDING');
-- Whether suppliers deliver is judged by what was settled lately, and what was spent there by what was sent.
CREATE INDEX supplier_order_by_settled ON supplier_order (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX supplier_order_by_sent ON supplier_order (supplier_id, sent_at) WHERE sent_at IS NOT NULL;
-- Offers that stand because their cost jumped.
CREATE INDEX supplier_offer_jumped ON supplier_offer (id) WHERE state = 'PAUSED' AND pause_reason = 'COST_JUMP';

-- What is watched to begin with; the shop changes it in the admin. Thresholds: hours, basis points, minutes.
INSERT INTO alert_rule (
    id, kind, active, threshold, owner_role, escalate_after_min, escalate_to, email, bot_ids, language, version, changed_at
)
SELECT gen_random_uuid(), kind, true, threshold, owner, escalate_after, escalate_to, true, '[]'::jsonb, 'zh-CN', 1, now()
FROM (VALUES
    ('STOCK_DAYS', 72, 'OPERATOR', 720, 'OWNER'),
    ('SUPPLIER_BALANCE', 36, 'FINANCE', 120, 'OWNER'),
    ('DELIVERY_SUCCESS', 9500, 'OPERATOR', 30, 'OWNER'),
    ('COST_JUMP', 300, 'OPERATOR', 240, 'OWNER'),
    ('STUCK_ORDERS', 10, 'OPERATOR', 30, 'OWNER'),
    ('CASES_LATE', 0, 'SUPPORT', 60, 'OWNER'),
    ('BOOKS_DIFFER', 0, 'FINANCE', 30, 'OWNER'),
    ('CAMPAIGN_STOPPED', 0, 'MARKETER', 60, 'OWNER'),
    ('BUDGET_BURN', 8000, 'MARKETER', 240, 'OWNER'),
    ('LIMITS_PASSED', 0, 'OPERATOR', 720, 'OWNER')
) AS r (kind, threshold, owner, escalate_after, escalate_to);
