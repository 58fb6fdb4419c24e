"""A whole shop on one machine: embedded stores, and the supervisor of its processes."""
