"""German: words and named patterns, data only."""
