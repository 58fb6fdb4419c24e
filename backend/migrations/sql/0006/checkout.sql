-- An account is saved once: for a game, on a server.
CREATE UNIQUE INDEX saved_account_once
    ON saved_account (customer_id, format, account, product_id, (server->>'code')) NULLS NOT DISTINCT;
