"""Bindings of the domain's ports to the outside world; only `backend.wiring` imports them."""
