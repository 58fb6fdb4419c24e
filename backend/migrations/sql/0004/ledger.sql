INSERT INTO transition (machine, old_state, new_state) VALUES
    ('ledger_hold', 'HELD', 'POSTED'),
    ('ledger_hold', 'HELD', 'VOIDED'),
    ('ledger_hold', 'HELD', 'EXPIRED');
CREATE TRIGGER ledger_hold_state BEFORE UPDATE OF state ON ledger_hold
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('ledger_hold');

-- What was booked stays as it was booked.
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_kept BEFORE TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE ON ledger_posting
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_kept BEFORE TRUNCATE ON ledger_posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An account stays what it is; only its kept balance moves.
CREATE TRIGGER ledger_account_identity BEFORE UPDATE OF id, code, kind, currency ON ledger_account
    FOR EACH ROW WHEN ((OLD.id, OLD.code, OLD.kind, OLD.currency) IS DISTINCT FROM (NEW.id, NEW.code, NEW.kind, NEW.currency))
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_account_kept BEFORE DELETE ON ledger_account
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_hold_kept BEFORE DELETE ON ledger_hold
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_hold_identity BEFORE UPDATE OF id, key, account_id, minor ON ledger_hold
    FOR EACH ROW WHEN ((OLD.id, OLD.key, OLD.account_id, OLD.minor) IS DISTINCT FROM (NEW.id, NEW.key, NEW.account_id, NEW.minor))
    EXECUTE FUNCTION refuse_change();

-- At commit an entry has exactly the postings it announced, and each of its currencies sums to zero. Its places
-- being all taken then, nothing can be added to it afterwards: one check per entry holds for ever.
-- (A session plans it once: for a table that was still empty then, without the setting, for ever by reading all of it.)
CREATE FUNCTION refuse_unbalanced_entry() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    found bigint;
    off boolean;
BEGIN
    SELECT coalesce(sum(p.n), 0), coalesce(bool_or(p.total <> 0), true) INTO found, off
    FROM (SELECT count(*) AS n, sum(minor) AS total FROM ledger_posting WHERE entry_id = NEW.id GROUP BY currency) AS p;
    IF found <> NEW.lines OR off THEN
        RAISE EXCEPTION 'ledger entry % does not balance', NEW.key
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced', TABLE = 'ledger_entry';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_entry_balanced AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced_entry();

-- Every posting fits its entry and its account, becomes part of the account's total, and moves the balance of an
-- account with a floor: once per statement and not per row.
CREATE FUNCTION take_postings() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM fresh
        JOIN ledger_entry e ON e.id = fresh.entry_id
        JOIN ledger_account a ON a.id = fresh.account_id
        WHERE fresh.place >= e.lines OR fresh.currency <> a.currency
    ) THEN
        RAISE EXCEPTION 'a posting does not fit its entry or its account'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_fits', TABLE = 'ledger_posting';
    END IF;
    INSERT INTO ledger_movement (account_id, minor)
    SELECT account_id, sum(minor) FROM fresh GROUP BY account_id HAVING sum(minor) <> 0 ORDER BY account_id;
    -- Hot rows, so last, and always in the order of their ids. NO KEY: the postings' foreign keys hold them already.
    PERFORM FROM ledger_account
        WHERE id IN (SELECT account_id FROM fresh) AND floor_minor IS NOT NULL ORDER BY id FOR NO KEY UPDATE;
    UPDATE ledger_account a SET balance_minor = a.balance_minor
        + moved.minor * CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END
    FROM (SELECT account_id, sum(minor) AS minor FROM fresh GROUP BY account_id) AS moved
    WHERE a.id = moved.account_id AND a.floor_minor IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_posting_taken AFTER INSERT ON ledger_posting
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION take_postings();

-- What is held of an account is what its holds say.
CREATE FUNCTION count_ledger_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change bigint := CASE WHEN NEW.state = 'HELD' THEN NEW.minor ELSE 0 END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        change := change - CASE WHEN OLD.state = 'HELD' THEN OLD.minor ELSE 0 END;
    END IF;
    IF change <> 0 THEN
        UPDATE ledger_account SET held_minor = held_minor + change WHERE id = NEW.account_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_hold_counted AFTER INSERT OR UPDATE OF state ON ledger_hold
    FOR EACH ROW EXECUTE FUNCTION count_ledger_hold();

CREATE INDEX ledger_hold_expiring ON ledger_hold (expires_at) WHERE state = 'HELD';
-- What was booked for an order.
CREATE INDEX ledger_entry_by_subject ON ledger_entry (subject_id, id) WHERE subject_id IS NOT NULL;
-- Small, and changing all the time.
ALTER TABLE ledger_movement SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
ALTER TABLE ledger_account SET (fillfactor = 50, autovacuum_vacuum_threshold = 100);
ALTER TABLE ledger_total SET (fillfactor = 50, autovacuum_vacuum_threshold = 100);
