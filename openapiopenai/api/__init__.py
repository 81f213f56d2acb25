"""Resources of the API: one module each, imported when a client first uses it."""
