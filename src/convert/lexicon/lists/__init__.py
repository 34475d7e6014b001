"""The vocabulary as data alone: a list is text with an entry a line and ``#`` before remarks, or a Python list."""
