"""The admin door, one file per context."""
