"""What no schema can say of a record, one file a family."""
