"""How the names of pictures end, for file names and for use in a pattern."""

from __future__ import annotations

PICTURES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff"),
    *(".heic", ".heif", ".avif", ".svg", ".emf", ".wmf"),
)
PICTURE = rf"\.(?:{'|'.join(suffix[1:] for suffix in PICTURES)})"
"""One of them, in a pattern that ignores case and says what may follow."""
