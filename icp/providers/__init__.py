"""What the ICP tasks ask of a model, and how the built-in engine answers without one."""
