"""A text that is read once more: what it only repeats, what its new version adds and what it takes back."""
