"""A commitment in the making: what was heard of it, in how many voices, and the claims of its term that weigh."""
