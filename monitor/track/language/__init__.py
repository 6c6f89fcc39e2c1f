"""The words that tracking itself knows of each language."""
