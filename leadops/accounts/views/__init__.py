"""Pages of people: how they get in, who they are, what they may do."""
