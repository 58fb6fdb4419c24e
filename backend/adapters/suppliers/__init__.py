"""Suppliers behind `backend.domain.suppliers.ports.SupplierPort`."""
