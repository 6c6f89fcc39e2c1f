"""French: words and named patterns, data only."""
