"""The vocabulary as data."""
