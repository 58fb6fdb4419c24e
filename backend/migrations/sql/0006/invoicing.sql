INSERT INTO transition (machine, old_state, new_state) VALUES
    ('invoice', 'REQUESTED', 'ISSUED'),
    ('invoice', 'REQUESTED', 'REFUSED'),
    ('invoice', 'REQUESTED', 'WITHDRAWN'),
    ('invoice', 'ISSUED', 'RED_LETTERED'),
    ('invoice', 'ISSUED', 'VOIDED');
CREATE TRIGGER invoice_state BEFORE UPDATE OF state ON invoice
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('invoice');
CREATE TRIGGER invoice_kept BEFORE DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What was issued is never something else; a buyer who is forgotten takes the address and words about them along.
CREATE TRIGGER invoice_issued_stays BEFORE UPDATE ON invoice
    FOR EACH ROW WHEN (
        OLD.number IS NOT NULL
        AND to_jsonb(OLD) - ARRAY['state', 'email', 'answer', 'decided_at', 'decided_by']
            IS DISTINCT FROM to_jsonb(NEW) - ARRAY['state', 'email', 'answer', 'decided_at', 'decided_by']
    )
    EXECUTE FUNCTION refuse_change();
CREATE INDEX invoice_title ON invoice USING gin (title gin_trgm_ops);
CREATE INDEX invoice_by_official_number ON invoice (official_number) WHERE official_number IS NOT NULL;
CREATE INDEX invoice_by_tax_number ON invoice (tax_number) WHERE tax_number IS NOT NULL;

-- The last number of each series. Counting is the database's alone: a number is given with the row that gets it, in
-- its transaction, one after the other, so that none is left out and none is given twice.
CREATE TABLE invoice_series (
    series text PRIMARY KEY,
    last integer NOT NULL CHECK (last >= 0)
);
CREATE FUNCTION number_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.series IS NULL THEN
        RAISE EXCEPTION 'an issued invoice is of a series'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_issued_is_numbered', TABLE = 'invoice';
    END IF;
    INSERT INTO invoice_series AS s (series, last) VALUES (NEW.series, 1)
        ON CONFLICT (series) DO UPDATE SET last = s.last + 1 RETURNING s.last INTO NEW.number;
    RETURN NEW;
END $$;
CREATE TRIGGER invoice_numbered BEFORE UPDATE OF state ON invoice
    FOR EACH ROW WHEN (OLD.state = 'REQUESTED' AND NEW.state = 'ISSUED')
    EXECUTE FUNCTION number_invoice();
CREATE FUNCTION refuse_numbered_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an invoice begins without a number'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_numbered', TABLE = 'invoice';
END $$;
CREATE TRIGGER invoice_begins_without_number BEFORE INSERT ON invoice
    FOR EACH ROW WHEN (NEW.number IS NOT NULL OR NEW.state <> 'REQUESTED')
    EXECUTE FUNCTION refuse_numbered_invoice();
-- A series only counts on.
CREATE FUNCTION refuse_series_jump() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a series counts one after the other'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_series_counts', TABLE = 'invoice_series';
END $$;
CREATE TRIGGER invoice_series_counts BEFORE UPDATE ON invoice_series
    FOR EACH ROW WHEN (NEW.last <> OLD.last + 1 OR NEW.series <> OLD.series)
    EXECUTE FUNCTION refuse_series_jump();
CREATE TRIGGER invoice_series_kept BEFORE DELETE ON invoice_series
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Red letters take back no more than their invoice says. The order is locked by whoever raises one.
CREATE FUNCTION refuse_excess_red_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum(amount_minor) FROM invoice WHERE corrects_id = NEW.corrects_id AND state <> 'WITHDRAWN')
        > (SELECT amount_minor FROM invoice WHERE id = NEW.corrects_id AND number IS NOT NULL) IS NOT FALSE
    THEN
        RAISE EXCEPTION 'red letters take back more than their invoice says'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_red_letters_fit', TABLE = 'invoice';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER invoice_red_letters_fit AFTER INSERT ON invoice
    FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL)
    EXECUTE FUNCTION refuse_excess_red_letter();
