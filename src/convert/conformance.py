"""The kit that every plugin must pass, ours and a third party's."""
