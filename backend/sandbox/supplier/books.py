"""The tables of the supplier's books. Amounts are fen, moments milliseconds since 1970."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS goods (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    face_fen INTEGER NOT NULL CHECK (face_fen > 0),
    price_fen INTEGER NOT NULL CHECK (price_fen > 0),
    status INTEGER NOT NULL DEFAULT 1 CHECK (status IN (1, 2, 3))
);
CREATE TABLE IF NOT EXISTS deposits (id INTEGER PRIMARY KEY, fen INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY,
    external_orderno TEXT NOT NULL UNIQUE,
    ordersn TEXT NOT NULL UNIQUE,
    goods_id INTEGER NOT NULL REFERENCES goods (id),
    account TEXT NOT NULL,
    face_fen INTEGER NOT NULL,
    total_fen INTEGER NOT NULL CHECK (total_fen > 0),
    url TEXT NOT NULL,
    outcome TEXT NOT NULL,
    back_fen INTEGER NOT NULL CHECK (back_fen BETWEEN 0 AND total_fen),
    hint TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    processing_at INTEGER NOT NULL,
    settles_at INTEGER NOT NULL,
    reverses_at INTEGER
);
CREATE INDEX IF NOT EXISTS orders_by_account ON orders (account, id);
CREATE TABLE IF NOT EXISTS callbacks (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    status INTEGER NOT NULL,
    back_fen INTEGER NOT NULL,
    forged INTEGER NOT NULL,
    form INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'GAVE_UP')),
    last_status INTEGER
);
CREATE INDEX IF NOT EXISTS callbacks_pending ON callbacks (due_at) WHERE state = 'PENDING';
CREATE TABLE IF NOT EXISTS asked (account TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS behaviours (account TEXT PRIMARY KEY, settings TEXT NOT NULL) WITHOUT ROWID;
"""
