INSERT INTO transition (machine, old_state, new_state) VALUES
    ('campaign', 'DRAFT', 'IN_REVIEW'),
    ('campaign', 'DRAFT', 'SCHEDULED'),
    ('campaign', 'DRAFT', 'RUNNING'),
    ('campaign', 'DRAFT', 'ENDED'),
    ('campaign', 'IN_REVIEW', 'DRAFT'),
    ('campaign', 'IN_REVIEW', 'SCHEDULED'),
    ('campaign', 'IN_REVIEW', 'RUNNING'),
    ('campaign', 'IN_REVIEW', 'ENDED'),
    ('campaign', 'SCHEDULED', 'RUNNING'),
    ('campaign', 'SCHEDULED', 'PAUSED'),
    ('campaign', 'SCHEDULED', 'ENDED'),
    ('campaign', 'RUNNING', 'SCHEDULED'),
    ('campaign', 'RUNNING', 'PAUSED'),
    ('campaign', 'RUNNING', 'ENDED'),
    ('campaign', 'PAUSED', 'SCHEDULED'),
    ('campaign', 'PAUSED', 'RUNNING'),
    ('campaign', 'PAUSED', 'ENDED');
CREATE TRIGGER campaign_state BEFORE UPDATE OF state ON campaign
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION refuse_unknown_transition('campaign');
CREATE TRIGGER campaign_identity BEFORE UPDATE OF id, created_at, currency ON campaign
    FOR EACH ROW WHEN (
        (OLD.id, OLD.created_at) IS DISTINCT FROM (NEW.id, NEW.created_at)
        -- What was promised and counted in one currency is not another's.
        OR OLD.live_version IS NOT NULL AND OLD.currency <> NEW.currency
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER campaign_kept BEFORE DELETE ON campaign
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER campaign_version_kept BEFORE UPDATE OR DELETE ON campaign_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What the schedule looks for every other second: of thousands of campaigns the few that begin or end.
CREATE INDEX campaign_to_start ON campaign (starts_at) WHERE state = 'SCHEDULED';
CREATE INDEX campaign_to_end ON campaign (ends_at) WHERE state IN ('SCHEDULED', 'RUNNING', 'PAUSED');
CREATE INDEX campaign_in_review ON campaign (submitted_at, id) WHERE submitted_at IS NOT NULL;
