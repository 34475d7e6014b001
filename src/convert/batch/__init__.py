"""Many inputs to many outputs, none lost: plan, run, journal."""
