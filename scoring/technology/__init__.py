"""Which tools a company works with, by marks in its pages and by what it tells."""
