-- What customers find: a projection of published products, made anew from them whenever they change.

-- A word of the index: as written ('w'), as heard ('p', pinyin), by its initials ('i'); '#' is in every entry.
-- `n` counts the entries that have it, `shown` is what people write for it.
CREATE TABLE search_word (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    way text NOT NULL CHECK (way IN ('w', 'p', 'i', '#')),
    word text COLLATE "C" NOT NULL,
    size smallint NOT NULL,
    shown text NOT NULL,
    n integer NOT NULL DEFAULT 0 CHECK (n >= 0),
    CONSTRAINT search_word_once UNIQUE (word, way)
);

-- What is left of a word without one letter, or two: words that share a rest are near each other.
CREATE TABLE search_near (
    rest text COLLATE "C" NOT NULL,
    word_id integer NOT NULL REFERENCES search_word ON DELETE CASCADE,
    PRIMARY KEY (rest, word_id)
);

-- A published product in a channel that customers see. `words` holds twice a word's id for a word of its name,
-- and one more for a word that stands beside it (category, brand, variants, numbers, what is inside).
CREATE TABLE search_entry (
    channel_id uuid NOT NULL REFERENCES channel ON DELETE CASCADE,
    product_id uuid NOT NULL REFERENCES product ON DELETE CASCADE,
    version integer NOT NULL,
    category_id uuid NOT NULL,
    brand text NOT NULL,
    kinds text[] NOT NULL,
    price_minor bigint NOT NULL,
    position integer NOT NULL,
    published_at timestamptz NOT NULL,
    in_stock boolean NOT NULL,
    words integer[] NOT NULL,
    PRIMARY KEY (channel_id, product_id)
);
-- Read far more often than written: entries that wait for their place would be gone through by every search.
CREATE INDEX search_entry_by_words ON search_entry USING gin (words) WITH (fastupdate = off);
CREATE INDEX search_entry_by_position ON search_entry (channel_id, position, product_id);
CREATE INDEX search_entry_by_price ON search_entry (channel_id, price_minor, product_id);
CREATE INDEX search_entry_by_time ON search_entry (channel_id, published_at, product_id);
CREATE INDEX search_entry_by_product ON search_entry (product_id);

-- Words that mean the same to customers; a word is in one group.
CREATE TABLE synonym_group (
    id uuid PRIMARY KEY,
    words text[] NOT NULL CHECK (cardinality(words) BETWEEN 2 AND 20),
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL,
    updated_by uuid REFERENCES staff
);
CREATE TABLE synonym_word (
    word text COLLATE "C" CONSTRAINT synonym_word_once PRIMARY KEY,
    group_id uuid NOT NULL REFERENCES synonym_group ON DELETE CASCADE
);
CREATE INDEX synonym_word_by_group ON synonym_word (group_id);

-- What was looked for, by day of the shop; by whom is not known to anybody.
CREATE TABLE search_term (
    day date NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (char_length(term) BETWEEN 1 AND 100),
    searches bigint NOT NULL CHECK (searches > 0),
    results integer NOT NULL CHECK (results >= 0),
    last_at timestamptz NOT NULL,
    PRIMARY KEY (day, term)
);
