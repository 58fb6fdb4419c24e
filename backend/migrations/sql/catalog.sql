INSERT INTO transition (machine, old_state, new_state) VALUES
    ('product', 'DRAFT', 'PUBLISHED'),
    ('product', 'DRAFT', 'ARCHIVED'),
    ('product', 'PUBLISHED', 'DRAFT'),
    ('product', 'PUBLISHED', 'ARCHIVED'),
    ('product', 'ARCHIVED', 'DRAFT');
CREATE TRIGGER product_state BEFORE UPDATE OF state ON product
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('product');

-- What a variant is, and whose, is decided once: orders, codes and bundles rely on it.
CREATE FUNCTION refuse_new_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a % is may not change', TG_TABLE_NAME
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_identity', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER product_identity BEFORE UPDATE OF is_bundle ON product
    FOR EACH ROW WHEN (OLD.is_bundle IS DISTINCT FROM NEW.is_bundle) EXECUTE FUNCTION refuse_new_identity();
CREATE TRIGGER variant_identity BEFORE UPDATE OF kind, product_id ON variant
    FOR EACH ROW WHEN (OLD.kind IS DISTINCT FROM NEW.kind OR OLD.product_id IS DISTINCT FROM NEW.product_id)
    EXECUTE FUNCTION refuse_new_identity();

-- A bundle has one variant, of kind BUNDLE, and no other product has such a one.
CREATE UNIQUE INDEX variant_bundle_once ON variant (product_id) WHERE kind = 'BUNDLE';
CREATE FUNCTION refuse_foreign_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.kind = 'BUNDLE') IS DISTINCT FROM (SELECT is_bundle FROM product WHERE id = NEW.product_id) THEN
        RAISE EXCEPTION 'a variant of kind % does not belong to this product', NEW.kind
            USING ERRCODE = 'check_violation', CONSTRAINT = 'variant_kind_of_product', TABLE = 'variant';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER variant_kind BEFORE INSERT ON variant FOR EACH ROW EXECUTE FUNCTION refuse_foreign_kind();

CREATE FUNCTION refuse_nested_bundle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT kind FROM variant WHERE id = NEW.bundle_variant_id) IS DISTINCT FROM 'BUNDLE'
       OR (SELECT kind FROM variant WHERE id = NEW.component_variant_id) = 'BUNDLE' THEN
        RAISE EXCEPTION 'a bundle holds variants that are no bundles'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bundle_component_kind', TABLE = 'bundle_component';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bundle_component_kind BEFORE INSERT OR UPDATE ON bundle_component
    FOR EACH ROW EXECUTE FUNCTION refuse_nested_bundle();

-- The storefront lists what is published, by place on the shelf or by age.
CREATE INDEX product_shelf ON product (position, id) WHERE state = 'PUBLISHED';
CREATE INDEX product_newest ON product (published_at DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX product_translation_name ON product_translation USING gin (name gin_trgm_ops);
CREATE INDEX variant_sku_trgm ON variant USING gin (sku gin_trgm_ops);
