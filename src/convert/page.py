"""A record to the page plan: which block, which role, which words, in which order."""
