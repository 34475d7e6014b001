"""Pictures of nobody and nowhere, drawn by the tests."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw


def hall(width: int = 1200, height: int = 800, seed: int = 0) -> Image.Image:
    """A hall with a stage and rows of seats: enough colours for a JPEG."""
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    for row in range(height):
        shade = row * 90 // height
        draw.line(
            (0, row, width, row), fill=(120 - shade // 2 + seed * 7 % 40, 40 + shade, 50 + (shade + seed * 23) % 90)
        )
    draw.rectangle((width * 0.3, height * 0.12, width * 0.7, height * 0.34), fill=(170, 24, 32), outline=(240, 200, 90))
    for row in range(4):
        for seat in range(12):
            x, y = width * (seat + 0.5) / 12, height * (0.66 + row * 0.09)
            radius = height * 0.03
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(30 + seat * 9, 30 + row * 22, 40))
    return image


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The picture as a file's bytes."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()
