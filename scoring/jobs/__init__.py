"""Open positions: job boards, days of posting, recruiters."""
