"""Working days and public holidays, by country."""
