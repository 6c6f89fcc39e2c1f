"""Russian: words and named patterns, data only."""
