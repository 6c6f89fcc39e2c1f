"""Which day a date or a length of time may mean: counted from another day, the end of a term, the edge of a stretch."""
