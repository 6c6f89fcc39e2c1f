"""From the characters of a text to a sentence as the rules see it: sentences, words, phrases, dates at their places."""
