"""What a thing is called: the parts of a name, how two names agree, what a name has to do with what a watch names."""
