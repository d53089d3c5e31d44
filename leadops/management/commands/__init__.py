"""`up` starts and watches everything, `prepare` readies the database, `clock` keeps time."""
