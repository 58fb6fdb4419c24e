"""Customers, guests, staff, their sessions and what each may do."""
