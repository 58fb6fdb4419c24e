-- Support is given the supplier's number of a top-up.
CREATE INDEX supplier_order_by_their_number ON supplier_order (supplier_reference) WHERE supplier_reference IS NOT NULL;
