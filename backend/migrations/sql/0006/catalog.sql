-- A list is of a channel for good: its entries were checked against that channel's floors.
CREATE TRIGGER price_list_identity BEFORE UPDATE OF channel_id ON price_list
    FOR EACH ROW WHEN (OLD.channel_id IS DISTINCT FROM NEW.channel_id) EXECUTE FUNCTION refuse_new_identity();

-- An option belongs to a choice of its own bundle.
CREATE FUNCTION refuse_foreign_option() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT bundle_variant_id FROM choice_group WHERE id = NEW.group_id) IS DISTINCT FROM NEW.bundle_variant_id THEN
        RAISE EXCEPTION 'an option belongs to a choice of its own bundle'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bundle_component_group', TABLE = 'bundle_component';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bundle_component_group BEFORE INSERT OR UPDATE ON bundle_component
    FOR EACH ROW WHEN (NEW.group_id IS NOT NULL) EXECUTE FUNCTION refuse_foreign_option();

-- A choice has more options than picks, whichever of them was written last: looked at when the transaction ends.
CREATE FUNCTION refuse_no_choice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wanted uuid;
BEGIN
    IF TG_TABLE_NAME = 'choice_group' THEN
        wanted := NEW.id;
    ELSE
        wanted := OLD.group_id;
    END IF;
    IF EXISTS (
        SELECT FROM choice_group AS g WHERE g.id = wanted
            AND g.picks >= (SELECT count(*) FROM bundle_component AS c WHERE c.group_id = g.id)
    ) THEN
        RAISE EXCEPTION 'a choice has more options than picks'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'choice_group_is_a_choice', TABLE = 'choice_group';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER choice_group_is_a_choice AFTER INSERT OR UPDATE ON choice_group
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_no_choice();
CREATE CONSTRAINT TRIGGER choice_group_keeps_options AFTER DELETE OR UPDATE ON bundle_component
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.group_id IS NOT NULL) EXECUTE FUNCTION refuse_no_choice();

-- What goes on sale or off it by itself: few products, asked for every few seconds.
CREATE INDEX product_by_schedule ON product (least(publish_at, unpublish_at))
    WHERE publish_at IS NOT NULL OR unpublish_at IS NOT NULL;

INSERT INTO price_clock (id, stamp) VALUES (1, gen_random_uuid());
CREATE TRIGGER exchange_rate_append_only BEFORE UPDATE OR DELETE ON exchange_rate
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
