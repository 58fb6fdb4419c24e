"""Tortoise's own migrations: 0001 from the models, 0002 what the ORM cannot say (`sql/`)."""
