"""Template tags that know who reads."""
