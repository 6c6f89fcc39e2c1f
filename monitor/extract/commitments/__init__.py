"""Which dates are commitments, of which kind, and how sure that is."""
