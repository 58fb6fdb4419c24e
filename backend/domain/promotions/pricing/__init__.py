"""The pricing engine: rules and a cart in, prices with their reasons out. Pure, without I/O."""
