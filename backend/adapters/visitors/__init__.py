"""Made-up visitors of the shop."""
