"""Messages to customers by SMS and e-mail: they carry links, never card codes."""
