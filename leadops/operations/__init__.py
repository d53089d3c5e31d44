"""What an operator watches and what runs by night: health, figures, lines, retention, upgrades."""
