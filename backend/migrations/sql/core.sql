-- States move only along the rows of this table; the trigger below refuses anything else.
CREATE TABLE transition (
    machine text NOT NULL,
    old_state text NOT NULL,
    new_state text NOT NULL,
    PRIMARY KEY (machine, old_state, new_state)
);

CREATE FUNCTION refuse_unknown_transition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM transition
        WHERE machine = TG_ARGV[0] AND old_state = OLD.state AND new_state = NEW.state
    ) THEN
        RAISE EXCEPTION '% may not go from % to %', TG_ARGV[0], OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_transition', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;

-- Evidence is written once: append-only tables refuse every later change.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only', TABLE = TG_TABLE_NAME;
END $$;

-- The relay and the sweeper look only at what is due.
CREATE INDEX outbox_unrouted ON outbox_message (id) WHERE routed_at IS NULL;
CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state IN ('PENDING', 'SENT');
ALTER TABLE delivery SET (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 80);
