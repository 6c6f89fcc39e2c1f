"""What a statement is about: the name that a reader would give it, and who must act."""
