"""Finds dated commitments in what its users read, follows them, and alerts before the day and after it."""
