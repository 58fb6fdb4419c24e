INSERT INTO transition (machine, old_state, new_state) VALUES
    ('referral_program', 'LIVE', 'PAUSED'),
    ('referral_program', 'PAUSED', 'LIVE'),
    ('referral_program', 'LIVE', 'ENDED'),
    ('referral_program', 'PAUSED', 'ENDED'),
    -- Its campaign has it again.
    ('referral_program', 'ENDED', 'LIVE'),
    ('referral', 'JOINED', 'BOUGHT'),
    ('referral', 'JOINED', 'REVIEW'),
    ('referral', 'JOINED', 'REFUSED'),
    ('referral', 'BOUGHT', 'REWARDED'),
    ('referral', 'BOUGHT', 'REFUSED'),
    -- The order went back before the reward.
    ('referral', 'BOUGHT', 'JOINED'),
    ('referral', 'REVIEW', 'BOUGHT'),
    ('referral', 'REVIEW', 'REFUSED'),
    ('referral', 'REVIEW', 'JOINED'),
    ('referral', 'REWARDED', 'TAKEN_BACK');
CREATE TRIGGER referral_program_state BEFORE UPDATE OF state ON referral_program
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('referral_program');
CREATE TRIGGER referral_state BEFORE UPDATE OF state ON referral
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('referral');
CREATE TRIGGER referral_identity BEFORE UPDATE OF id, program_id, invitation_id, inviter_id, friend_id, joined_at ON referral
    FOR EACH ROW WHEN (
        (OLD.id, OLD.program_id, OLD.invitation_id, OLD.inviter_id, OLD.friend_id, OLD.joined_at)
        IS DISTINCT FROM (NEW.id, NEW.program_id, NEW.invitation_id, NEW.inviter_id, NEW.friend_id, NEW.joined_at)
    ) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER referral_kept BEFORE DELETE ON referral FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Whose reward is due next; and whose order may still go back.
CREATE INDEX referral_due ON referral (due_at) WHERE state = 'BOUGHT';
CREATE INDEX referral_watched ON referral (id) WHERE state IN ('JOINED', 'BOUGHT', 'REVIEW', 'REWARDED');
