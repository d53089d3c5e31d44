"""Dated signals: pieces of news, what each reports, whose it is, when it happened, told once."""
