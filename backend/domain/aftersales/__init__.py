"""After-sales: who gets money back or another code, by whose decision, and the recall of whole batches."""
