"""Records in, findings with line and column out."""
