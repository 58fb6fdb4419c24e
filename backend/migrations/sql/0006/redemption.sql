-- The last use of a voucher may be taken back at the counter.
INSERT INTO transition (machine, old_state, new_state) VALUES ('voucher', 'REDEEMED', 'LIVE');
-- A use stays as it was written; that it was taken back is written once, and nothing besides.
DROP TRIGGER voucher_use_append_only ON voucher_use;
CREATE TRIGGER voucher_use_kept BEFORE DELETE ON voucher_use FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_use_unchanged BEFORE UPDATE ON voucher_use FOR EACH ROW
    WHEN (OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL
        OR (to_jsonb(OLD) - 'undone_at' - 'undone_by') <> (to_jsonb(NEW) - 'undone_at' - 'undone_by'))
    EXECUTE FUNCTION refuse_change();
-- What a store took, the latest first.
CREATE INDEX voucher_use_by_store ON voucher_use (store_id, at DESC, id DESC) WHERE store_id IS NOT NULL;
