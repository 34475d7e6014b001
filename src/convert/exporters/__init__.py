"""A record to bytes, one format a file."""
