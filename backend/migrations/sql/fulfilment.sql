-- The order page lists the deliveries of its order.
CREATE INDEX outbox_of_order ON outbox_message ((payload->>'order_id')) WHERE payload ? 'order_id';
-- Dead letters are few and looked at often.
CREATE INDEX delivery_dead ON delivery (id) WHERE state IN ('DEAD', 'POISONED');
