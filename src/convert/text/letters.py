"""Classes of Vietnamese letters, for use inside the brackets of a pattern."""

from __future__ import annotations

UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
"""Capitals; small letters alternate with them from U+1EA0 on, so that no range would do."""
