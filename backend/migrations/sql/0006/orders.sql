-- Support is given a partner's own number and asks whose order it is.
CREATE INDEX order_by_external_id ON "order" (external_id, id) WHERE external_id IS NOT NULL;

-- What is to be chosen next, or never: looked for by when its time is over.
CREATE INDEX order_unit_to_choose ON order_unit (choose_by) WHERE kind = 'CHOICE';
-- What a piece is does not change, but of one that was left open it is said once, when it is due.
CREATE TRIGGER order_unit_identity BEFORE UPDATE OF kind, variant_id, component ON order_unit
    FOR EACH ROW WHEN (
        (OLD.kind, OLD.variant_id, OLD.component) IS DISTINCT FROM (NEW.kind, NEW.variant_id, NEW.component)
        AND NOT (OLD.kind = 'CHOICE' AND OLD.state = 'DUE' AND NEW.kind NOT IN ('CHOICE', 'BUNDLE'))
    ) EXECUTE FUNCTION refuse_new_identity();
