"""Arguments in, exit code out; one file a command; the only place that prints."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    raise NotImplementedError
