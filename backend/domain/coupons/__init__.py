"""Coupons: promotions that only count with one in hand. Typed, claimed, sent; held by an order, used, given back."""
