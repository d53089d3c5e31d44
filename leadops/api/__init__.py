"""What every api.py shares: tokens, scopes, idempotency, errors, pages of rows, the schema."""
