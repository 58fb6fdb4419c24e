"""Vouchers that shops take at the counter: issuing, showing, redeeming, ending them."""
