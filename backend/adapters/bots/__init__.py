"""Bots of group chats."""
