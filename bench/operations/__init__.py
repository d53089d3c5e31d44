"""What the portal does while its processes are exchanged and its releases change."""
