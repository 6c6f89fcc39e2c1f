"""Ukrainian: words and named patterns, data only."""
