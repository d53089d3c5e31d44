"""What outreach asks of a model, and how the built-in engine answers without one."""
