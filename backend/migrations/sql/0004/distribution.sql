INSERT INTO transition (machine, old_state, new_state) VALUES
    ('partner', 'ACTIVE', 'PAUSED'),
    ('partner', 'PAUSED', 'ACTIVE'),
    ('api_client', 'ACTIVE', 'PAUSED'),
    ('api_client', 'PAUSED', 'ACTIVE'),
    ('api_key', 'LIVE', 'RETIRED');
CREATE TRIGGER partner_state BEFORE UPDATE OF state ON partner
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('partner');
CREATE TRIGGER api_client_state BEFORE UPDATE OF state ON api_client
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('api_client');
CREATE TRIGGER api_key_state BEFORE UPDATE OF state ON api_key
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('api_key');
CREATE TRIGGER partner_credit_append_only BEFORE UPDATE OR DELETE ON partner_credit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO nonce_epoch (id, number, begins_at, ahead_until) VALUES (1, 0, 'epoch', 'epoch');
INSERT INTO catalogue_clock (id, revision) VALUES (1, 0);

-- Whoever follows the catalogue finds every product, the ones from before included.
ALTER TABLE catalogue_revision ADD CONSTRAINT catalogue_revision_product
    FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE;
INSERT INTO catalogue_revision (product_id, revision) SELECT id, 0 FROM product;
CREATE FUNCTION note_new_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO catalogue_revision (product_id, revision) VALUES (NEW.id, 0);
    RETURN NULL;
END $$;
CREATE TRIGGER product_has_revision AFTER INSERT ON product
    FOR EACH ROW EXECUTE FUNCTION note_new_product();

-- A partner's orders, newest first.
CREATE INDEX order_by_partner ON "order" (partner_id, id) WHERE partner_id IS NOT NULL;
ALTER TABLE "order" ADD CONSTRAINT order_partner_known FOREIGN KEY (partner_id) REFERENCES partner (id);
