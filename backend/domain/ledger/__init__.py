"""Double entry: accounts, postings, holds. Knows no order."""
