"""The tenant wall: scoped models, the open scope, and the database's own row-level security."""
