-- Books ask which codes a unit had before, and which were set aside unsold.
CREATE INDEX code_before_of_unit ON code (unit_id) WHERE state = 'QUARANTINED' AND unit_id IS NOT NULL;
CREATE INDEX code_set_aside ON code (batch_id) WHERE state = 'QUARANTINED' AND delivered_at IS NULL;
ALTER TABLE stock_book SET (fillfactor = 50);
