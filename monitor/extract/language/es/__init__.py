"""Spanish: words and named patterns, data only."""
