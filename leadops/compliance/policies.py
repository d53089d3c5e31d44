"""Who may stop messages, bring lists of it, and lift it: by page and by API."""

MAY_ADD = ("admin", "rep", "sales_ops", "sales_lead", "manager", "marketing_lead")
MAY_IMPORT = ("admin", "sales_ops")
MAY_LIFT = ("admin", "sales_ops", "manager")
