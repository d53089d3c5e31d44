"""Every write of outreach, by noun."""
