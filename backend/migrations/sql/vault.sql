INSERT INTO transition (machine, old_state, new_state) VALUES
    ('batch', 'RECEIVED', 'SAMPLED'),
    ('batch', 'RECEIVED', 'WITHDRAWN'),
    ('batch', 'SAMPLED', 'ON_SALE'),
    ('batch', 'SAMPLED', 'WITHDRAWN'),
    ('batch', 'ON_SALE', 'FROZEN'),
    ('batch', 'ON_SALE', 'RECALLED'),
    ('batch', 'ON_SALE', 'EXHAUSTED'),
    ('batch', 'ON_SALE', 'WITHDRAWN'),
    ('batch', 'FROZEN', 'ON_SALE'),
    ('batch', 'FROZEN', 'RECALLED'),
    ('batch', 'FROZEN', 'WITHDRAWN'),
    ('batch', 'EXHAUSTED', 'ON_SALE'),
    ('batch', 'EXHAUSTED', 'RECALLED'),
    ('code', 'FREE', 'HELD'),
    ('code', 'FREE', 'QUARANTINED'),
    ('code', 'FREE', 'EXPIRED'),
    ('code', 'HELD', 'FREE'),
    ('code', 'HELD', 'DELIVERED'),
    ('code', 'HELD', 'QUARANTINED'),
    ('code', 'DELIVERED', 'QUARANTINED');
CREATE TRIGGER batch_state BEFORE UPDATE OF state ON batch
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('batch');
CREATE TRIGGER code_state BEFORE UPDATE OF state ON code
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('code');
CREATE TRIGGER batch_event_append_only BEFORE UPDATE OR DELETE ON batch_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reveal_append_only BEFORE UPDATE OR DELETE ON reveal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A code refers to its batch without a row-by-row foreign key; so a batch is never deleted, what it is never
-- changes, and the statement trigger below checks the batches of new codes.
CREATE TRIGGER batch_kept BEFORE DELETE ON batch FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_identity BEFORE UPDATE OF id, variant_id ON batch
    FOR EACH ROW WHEN (OLD.id <> NEW.id OR OLD.variant_id <> NEW.variant_id)
    EXECUTE FUNCTION refuse_new_identity();
-- What was sealed stays as it was sealed.
CREATE TRIGGER code_identity
    BEFORE UPDATE OF id, product_id, variant_id, batch_id, sealed, secret_index, number_index, expires_on ON code
    FOR EACH ROW WHEN (
        (OLD.id, OLD.product_id, OLD.variant_id, OLD.batch_id, OLD.sealed, OLD.secret_index, OLD.number_index,
            OLD.expires_on)
        IS DISTINCT FROM
        (NEW.id, NEW.product_id, NEW.variant_id, NEW.batch_id, NEW.sealed, NEW.secret_index, NEW.number_index,
            NEW.expires_on)
    )
    EXECUTE FUNCTION refuse_new_identity();

-- Every change of codes is also a movement of counts, once per statement and not per row.
CREATE FUNCTION count_new_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT batch_id, variant_id, product_id FROM fresh) AS f
        LEFT JOIN batch ON batch.id = f.batch_id AND batch.variant_id = f.variant_id
        LEFT JOIN variant ON variant.id = f.variant_id AND variant.product_id = f.product_id
        WHERE batch.id IS NULL OR variant.id IS NULL
    ) THEN
        RAISE EXCEPTION 'a code names no batch of its variant'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'code_of_batch', TABLE = 'code';
    END IF;
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, count(*) FROM fresh GROUP BY 1, 2, 3, 4;
    RETURN NULL;
END $$;
CREATE TRIGGER code_counted_insert AFTER INSERT ON code
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_new_codes();

CREATE FUNCTION count_changed_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, sum(delta) FROM (
        SELECT batch_id, variant_id, state, expires_on, -1 AS delta FROM stale
        UNION ALL
        SELECT batch_id, variant_id, state, expires_on, 1 FROM fresh
    ) AS moved
    GROUP BY 1, 2, 3, 4 HAVING sum(delta) <> 0;
    RETURN NULL;
END $$;
CREATE TRIGGER code_counted_update AFTER UPDATE ON code
    REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION count_changed_codes();

CREATE FUNCTION count_deleted_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, -count(*) FROM stale GROUP BY 1, 2, 3, 4;
    RETURN NULL;
END $$;
CREATE TRIGGER code_counted_delete AFTER DELETE ON code
    REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION count_deleted_codes();

CREATE UNIQUE INDEX code_count_once ON code_count (batch_id, state, expires_on) NULLS NOT DISTINCT;
CREATE INDEX code_movement_by_batch ON code_movement (batch_id);
-- Both are small and change all the time.
ALTER TABLE code_movement SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
ALTER TABLE code_count SET (autovacuum_vacuum_threshold = 200, fillfactor = 50);

-- What is claimed first: batch by batch, what expires soonest.
CREATE INDEX code_claimable ON code (batch_id, expires_on, id) WHERE state = 'FREE';
ALTER TABLE code SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.1);
CREATE INDEX batch_on_sale ON batch (variant_id, expires_on, id) WHERE state = 'ON_SALE';

-- Imports stage their rows here, one unlogged table per job, dropped at its end.
CREATE SCHEMA staging;
