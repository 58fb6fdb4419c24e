"""Checkout: quotes with every price step explained, and the one call that places an order."""
