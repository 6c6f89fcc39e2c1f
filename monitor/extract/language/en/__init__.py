"""English: words and named patterns, data only."""
