"""The storefront's public pages as they are before its app runs: for who reads without scripts, and for first sight."""
