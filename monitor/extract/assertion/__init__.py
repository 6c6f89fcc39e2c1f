"""Said or done: what negation, modality, hearsay and open steps leave of a change."""
