"""Proving that orders, payments, goods and ledger agree: compared anew from the rows, nothing of it remembered."""
