"""The published JSON Schemas of the record, one file a version."""
