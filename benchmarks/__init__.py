"""Measurements of speed, memory and accuracy; each script says how to run it."""
