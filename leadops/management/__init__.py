"""Commands that run the portal as a whole."""
