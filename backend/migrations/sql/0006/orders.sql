-- Support is given a partner's own number and asks whose order it is.
CREATE INDEX order_by_external_id ON "order" (external_id, id) WHERE external_id IS NOT NULL;
