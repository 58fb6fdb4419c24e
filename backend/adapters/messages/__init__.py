"""Carriers of messages."""
