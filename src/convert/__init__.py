"""Vietnamese government-portal text to validated records, and records to documents."""

from __future__ import annotations

__version__ = "0.1.0"
