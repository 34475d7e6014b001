"""A record beside its source, as an HTML page."""
