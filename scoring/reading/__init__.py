"""What a saved page, feed or folder holds: its text, structure, dates, sums and whose it is."""
