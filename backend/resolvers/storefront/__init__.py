"""The storefront door, one file per context."""
