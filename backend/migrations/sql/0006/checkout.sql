-- An account is saved once: for a game, on a server.
CREATE UNIQUE INDEX saved_account_once
    ON saved_account (customer_id, format, account, product_id, (server->>'code')) NULLS NOT DISTINCT;

-- A cart holds a variant once, a bundle once for each choice of its options: those of a large one are too long for an
-- index as they are.
CREATE UNIQUE INDEX cart_line_once ON cart_line (customer_id, variant_id, md5(choices::text));
