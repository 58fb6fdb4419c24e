"""Primitives that know no commerce: database, redis, outbox, money, ids, clock, crypto."""
