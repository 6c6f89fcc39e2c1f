"""Which changes a sentence reports, of which due, and to which new one."""
