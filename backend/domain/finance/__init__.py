"""What happened, as entries of the ledger; the proof that orders, payments and ledger agree."""
