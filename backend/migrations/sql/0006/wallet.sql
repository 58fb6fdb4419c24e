-- What was given stays as it was given. Of somebody who is forgotten, staff's words may go.
CREATE TRIGGER wallet_credit_kept BEFORE DELETE ON wallet_credit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wallet_credit_append_only BEFORE UPDATE ON wallet_credit
    FOR EACH ROW WHEN (NEW.reason <> '' OR to_jsonb(OLD) - 'reason' IS DISTINCT FROM to_jsonb(NEW) - 'reason')
    EXECUTE FUNCTION refuse_change();
