"""Bytes to source text, one format a file."""
