"""Every kind of picture that cameras, phones and portals hand over, each as a real file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from tests.documents.drawing import encoded, hall
from tests.documents.test_pictures import fault, mean, opened, picture

from convert.assets import PictureFault

HALF = 32768


def given(folder: Path, data: bytes, name: str = "a.jpg") -> Image.Image:
    """The picture as documents show it."""
    (folder / name).write_bytes(data)
    return opened(picture(folder, name))


def deep_png(colour: int, *samples: int) -> bytes:
    """A PNG of 16 bits a sample, which Pillow reads but writes in grey alone; ``colour`` is PNG's colour type."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    row = b"\0" + struct.pack(f">{len(samples)}H", *samples) * 40
    head = struct.pack(">IIBBBBB", 40, 30, 16, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * 30)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "colour"),
    [
        (deep_png(0, HALF), [128]),
        (deep_png(2, HALF, 0, 65535), [128, 0, 255]),
        (deep_png(4, 0, HALF), [127, 127, 127]),
        (deep_png(6, 65535, 0, 0, HALF), [255, 127, 127]),
    ],
    ids=["grey", "colour", "grey and alpha", "colour and alpha"],
)
def test_sixteen_bits_a_sample(tmp_path: Path, data: bytes, colour: list[int]) -> None:
    assert mean(given(tmp_path, data)) == pytest.approx(colour, abs=1.5)


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_camera_held_in_any_way(tmp_path: Path, turn: int) -> None:
    """EXIF's eight orientations: a red corner stands where TIFF 6.0 (Orientation, 274) says that it is seen."""
    exif = Image.Exif()
    exif[0x0112] = turn
    shot = Image.new("RGB", (80, 40), "white")
    shot.paste("red", (0, 0, 40, 20))
    seen = given(tmp_path, encoded(shot, exif=exif, quality=95)).convert("RGB")
    assert seen.size == ((80, 40) if turn < 5 else (40, 80))
    right, low = turn in {2, 3, 6, 7}, turn in {3, 4, 7, 8}
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        colour = seen.getpixel((seen.width * (1 + 2 * x) // 4, seen.height * (1 + 2 * y) // 4))
        assert isinstance(colour, tuple)
        assert (colour[1] < 100) is ((x, y) == (right, low))


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_many_frames_or_pages_the_first_is_shown(tmp_path: Path, kind: str) -> None:
    first, *others = (Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue"))
    extra = {"lossless": True} if kind == "WEBP" else {}
    data = encoded(first, kind, save_all=True, append_images=others, **extra)
    assert mean(given(tmp_path, data)) == pytest.approx([255, 0, 0], abs=3)


@pytest.mark.parametrize("kind", ["PNG", "GIF"])
def test_a_colour_of_a_palette_may_be_transparent(tmp_path: Path, kind: str) -> None:
    image = Image.new("P", (40, 30), 0)
    image.putpalette([200, 0, 0, 0, 0, 200])
    image.paste(1, (20, 0, 40, 30))
    assert mean(given(tmp_path, encoded(image, kind, transparency=0))) == pytest.approx([127.5, 127.5, 227.5], abs=1)


@pytest.mark.parametrize(("mode", "ink"), [("RGB", (1, 2, 3)), ("L", 7)])
def test_one_colour_may_be_transparent_without_an_alpha(
    tmp_path: Path, mode: str, ink: int | tuple[int, int, int]
) -> None:
    data = encoded(Image.new(mode, (40, 30), ink), "PNG", transparency=ink)
    assert mean(given(tmp_path, data)) == [255, 255, 255]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_a_profile_counts_for_every_kind_of_colour(tmp_path: Path, mode: str) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tXYZ", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"tXYZ", b"gXYZ", 1)
    red = Image.new("RGB", (40, 30), (200, 10, 10)).convert(mode)
    assert mean(given(tmp_path, encoded(red, "PNG", icc_profile=swapped))) == pytest.approx([10, 200, 10], abs=12)


@pytest.mark.parametrize(("width", "height", "small"), [(20_000, 10, (1600, 1)), (10, 20_000, (1, 890))])
def test_a_strip_keeps_a_pixel(tmp_path: Path, width: int, height: int, small: tuple[int, int]) -> None:
    assert given(tmp_path, encoded(Image.new("RGB", (width, height), "navy"), "PNG")).size == small


@pytest.mark.parametrize(("kind", "kept"), [("GIF", 900), ("WEBP", 300), ("TIFF", 3000), ("BMP", 900), ("PNG", 99)])
def test_half_a_picture_is_none(tmp_path: Path, kind: str, kept: int) -> None:
    (tmp_path / "a.jpg").write_bytes(encoded(hall(90, 60), kind)[:kept])
    assert fault(tmp_path, "a.jpg").fault is PictureFault.UNREADABLE


def test_a_gif_of_four_thousand_million_pixels_in_a_few_bytes_is_refused(tmp_path: Path) -> None:
    screen = struct.pack("<HHBBB", 65535, 65535, 0x80, 0, 0) + bytes(6)
    frame = b"," + struct.pack("<HHHHB", 0, 0, 65535, 65535, 0) + b"\x02\x02D\x01\0;"
    (tmp_path / "a.gif").write_bytes(b"GIF89a" + screen + frame)
    assert fault(tmp_path, "a.gif").fault is PictureFault.REFUSED


@pytest.mark.parametrize(
    "head", [b"<!-- Inkscape --><svg/>", b"<!DOCTYPE svg><svg/>", b"\n<?xml version='1.0'?><svg/>"]
)
def test_an_svg_is_known_by_its_element_too(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.png").write_bytes(head)
    assert fault(tmp_path, "a.png").message.startswith("“a.png” is SVG")
