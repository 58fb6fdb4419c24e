-- Goods that come one by one, and go back one by one.
INSERT INTO transition (machine, old_state, new_state) VALUES
    ('order', 'PAID', 'REFUNDING'),
    ('order', 'PAID', 'REFUNDED'),
    ('order', 'DELIVERED', 'REFUNDING'),
    ('order', 'DELIVERED', 'REFUNDED'),
    ('order_unit', 'DUE', 'REFUNDING'),
    ('order_unit', 'DUE', 'REFUNDED'),
    ('order_unit', 'DELIVERED', 'REFUNDING'),
    ('order_unit', 'DELIVERED', 'REFUNDED'),
    ('order_unit', 'RELEASED', 'REFUNDING'),
    ('order_unit', 'REFUNDING', 'REFUNDED');

-- Top-ups of one number in a day are counted, and support finds orders by the account that was credited.
CREATE INDEX order_line_by_account ON order_line (account, order_id) WHERE account IS NOT NULL;
