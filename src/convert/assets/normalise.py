"""Any picture's bytes to one safe form: sRGB JPEG or PNG, upright, without metadata, at most 1600 × 890 pixels."""

from __future__ import annotations

import io
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

from convert.assets.picture import NoPicture, Picture, PictureFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

LONGEST, HIGHEST = 1600, 890
"""Pixels. No page shows a picture less high than 38 mm, where more than 600 an inch are in the file for nothing."""
MOST_PIXELS = 100_000_000
_READ = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")
_LOSSLESS = frozenset({"PNG", "GIF", "BMP", "TIFF"})
_QUALITY = 88
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_DRAWINGS = ((b"%PDF", "PDF"), (b"%!PS", "EPS"), (b"\xc5\xd0\xd3\xc6", "EPS"), (b"<svg", "SVG"), (b"<?xml", "SVG"))


def normalised(data: bytes) -> Picture | NoPicture:
    """The picture in the one form that documents take; NoPicture says why not, without the name. Never raises."""
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    drawing = next((kind for magic, kind in _DRAWINGS if head.startswith(magic)), None)
    if head.startswith(b"<!") and b"<svg" in head:
        drawing = "SVG"
    if drawing:
        return _refused(f"is {drawing}, which may run programs or fetch files; save it as PNG")
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC and not _heic():
        return _refused("is HEIC, which needs the extra portaldoc[heic]")
    try:
        with warnings.catch_warnings(), _whole_pictures():
            warnings.simplefilter("ignore")
            return _encoded(data)
    except _TooLargeError:
        return _refused(f"has more than {MOST_PIXELS // 1_000_000} million pixels")
    except Exception:  # noqa: BLE001 - a decoder may raise anything on bytes made to break it; its words hold paths
        return NoPicture(fault=PictureFault.UNREADABLE, message="cannot be read as a picture")


class _TooLargeError(Exception):
    """More pixels than a page can need: a bomb."""


def _refused(message: str) -> NoPicture:
    return NoPicture(fault=PictureFault.REFUSED, message=message)


def _heic() -> bool:
    """Whether the extra that reads HEIC is installed; it is made known to Pillow."""
    try:
        import pillow_heif  # noqa: PLC0415 - an extra, wanted only for this kind
    except ImportError:
        return False
    pillow_heif.register_heif_opener()
    return True


@contextmanager
def _whole_pictures() -> Iterator[None]:
    """Half a picture is none: WeasyPrint tells Pillow to fill what is missing with grey, for the whole process."""
    from PIL import ImageFile  # noqa: PLC0415 - as below

    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _encoded(data: bytes) -> Picture:
    from PIL import Image, ImageOps  # noqa: PLC0415 - 30 ms that articles without pictures do not pay

    Image.init()
    formats = (*_READ, "HEIF") if "HEIF" in Image.OPEN else _READ
    try:
        opened = Image.open(io.BytesIO(data), formats=formats)
    except Image.DecompressionBombError as bomb:
        raise _TooLargeError from bomb
    with opened as image:
        if image.width * image.height > MOST_PIXELS:
            raise _TooLargeError
        kind = image.format
        image.draft("RGB", (LONGEST * 2, LONGEST * 2))
        upright = ImageOps.exif_transpose(image)
        small = _shrunk(_eight_bit(upright))
        inks = small if small.mode == "CMYK" else _on_white(small)
        plain = _on_white(_srgb(inks, image.info.get("icc_profile")))
    few_colours = kind in _LOSSLESS and plain.getcolors(256) is not None
    return _written(plain, "PNG" if few_colours else "JPEG")


def _eight_bit(image: Image) -> Image:
    if image.mode.startswith("I"):
        high = image.convert("I")
        return high.point(lambda value: value * (1 / 256)).convert("L")
    return image.convert("L") if image.mode in {"F", "1"} else image


def _shrunk(image: Image) -> Image:
    from PIL import Image as pillow  # noqa: N813, PLC0415 - the module and its class have one name

    scale = min(LONGEST / image.width, HIGHEST / image.height, 1)
    if scale == 1:
        return image
    if image.mode in {"P", "PA"}:
        image = image.convert("RGBA")
    size = max(round(image.width * scale), 1), max(round(image.height * scale), 1)
    return image.resize(size, pillow.Resampling.LANCZOS, reducing_gap=3.0)


def _srgb(image: Image, profile: bytes | None) -> Image:
    """The picture in sRGB, by its own profile where it has one that can be read."""
    if not profile or image.mode not in {"RGB", "CMYK"}:
        return image
    from PIL import ImageCms  # noqa: PLC0415 - only for pictures that carry a profile

    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return image
    return turned or image


def _on_white(image: Image) -> Image:
    from PIL import Image as pillow  # noqa: N813, PLC0415 - the module and its class have one name

    if image.mode in {"RGB", "L"} and "transparency" not in image.info:
        return image
    if image.mode in {"RGBA", "LA", "PA", "P", "RGBa", "La"} or "transparency" in image.info:
        layered = image.convert("RGBA")
        white = pillow.new("RGBA", layered.size, (255, 255, 255, 255))
        return pillow.alpha_composite(white, layered).convert("RGB")
    return image.convert("RGB")


def _written(image: Image, kind: str) -> Picture:
    from PIL import Image as pillow  # noqa: N813, PLC0415 - the module and its class have one name

    bare = pillow.new(image.mode, image.size)
    bare.paste(image)
    stream = io.BytesIO()
    bare.save(stream, kind, optimize=True, **({"quality": _QUALITY} if kind == "JPEG" else {}))
    return Picture(media_type=f"image/{kind.lower()}", width=bare.width, height=bare.height, data=stream.getvalue())
