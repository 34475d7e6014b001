from __future__ import annotations

import io
import os
import struct
import sys
import unicodedata
import zlib
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image, ImageCms
from tests.documents.drawing import encoded, hall
from tests.documents.judging import docx_problems, pdf_problems
from tests.documents.writing import Draft

from convert.assets import Assets, NoPicture, Picture, PictureFault, beside
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.page.pictures import size_mm


def found(folder: Path, name: str) -> Picture | NoPicture:
    return Assets(folders=(folder,)).picture(name)


def picture(folder: Path, name: str) -> Picture:
    one = found(folder, name)
    assert isinstance(one, Picture), one
    return one


def fault(folder: Path, name: str) -> NoPicture:
    one = found(folder, name)
    assert isinstance(one, NoPicture)
    assert str(folder) not in one.message
    return one


def opened(one: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(one.data))
    assert image.get_format_mimetype() == one.media_type
    assert image.size == (one.width, one.height)
    assert image.mode in {"RGB", "L"}
    assert not image.getexif()
    assert "icc_profile" not in image.info
    return image


@pytest.fixture(scope="module")
def jpeg() -> bytes:
    return encoded(hall(90, 60))


@pytest.mark.parametrize(
    ("written", "held"),
    [
        ("IMG_1.JPG", "IMG_1.JPG"),
        ("img_1.jpg", "IMG_1.JPG"),
        ("Lễ hội.jpg", unicodedata.normalize("NFD", "Lễ hội.jpg")),
        ("le hoi.jpg", "Lễ Hội.JPG"),
        ("5---1532019_101409.jpg", "5 - 1532019 101409.jpg"),
        ("a.jpeg", "a.jpg"),
        ("x.jpg?width=1000", "x.jpg"),
        ("đại hội.jpg", "Dai-hoi.jpg"),
    ],
)
def test_a_name_is_found_exactly_then_by_case_then_loosely(
    tmp_path: Path, jpeg: bytes, written: str, held: str
) -> None:
    (tmp_path / held).write_bytes(jpeg)
    assert picture(tmp_path, written).media_type == "image/jpeg"


def test_the_closest_way_wins_over_a_looser_one(tmp_path: Path, jpeg: bytes) -> None:
    (tmp_path / "a 1.jpg").write_bytes(jpeg)
    (tmp_path / "a1.jpg").write_bytes(encoded(hall(30, 20)))
    assert picture(tmp_path, "a 1.jpg").width == 90
    assert picture(tmp_path, "a1.jpg").width == 30


def test_two_that_match_equally_are_ambiguous(tmp_path: Path, jpeg: bytes) -> None:
    for name in ("le hoi.jpg", "Lễ-hội.jpg"):
        (tmp_path / name).write_bytes(jpeg)
    one = fault(tmp_path, "LEHOI.jpg")
    assert one.fault is PictureFault.AMBIGUOUS
    assert "“Lễ-hội.jpg”, “le hoi.jpg”" in one.message


def test_an_earlier_folder_wins(tmp_path: Path, jpeg: bytes) -> None:
    for name, data in (("first", jpeg), ("second", encoded(hall(30, 20)))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jpg").write_bytes(data)
    one = Assets(folders=(tmp_path / "second", tmp_path / "first")).picture("a.jpg")
    assert isinstance(one, Picture)
    assert one.width == 30


def test_a_typo_gets_a_suggestion_and_never_a_guess(tmp_path: Path, jpeg: bytes) -> None:
    (tmp_path / "phat bieu.jpg").write_bytes(jpeg)
    one = fault(tmp_path, "phst bieu.jpg")
    assert one.fault is PictureFault.MISSING
    assert one.message.endswith("did you mean “phat bieu.jpg”?")


def test_without_folders_nothing_was_given() -> None:
    one = Assets().picture("a.jpg")
    assert isinstance(one, NoPicture)
    assert one.fault is PictureFault.NOT_GIVEN


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert fault(tmp_path / "none", "a.jpg").fault is PictureFault.MISSING


@pytest.mark.parametrize(
    "name",
    [
        "../a.jpg",
        "sub/a.jpg",
        "/etc/passwd",
        "C:a.jpg",
        "C:\\a.jpg",
        "\\\\host\\a.jpg",
        "https://example.vn/a.jpg",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "a\u202egpj.exe",
        "a\x00.jpg",
        "a\n.jpg",
        "",
        ".",
        "..",
    ],
)
def test_what_is_no_plain_name_is_refused(tmp_path: Path, jpeg: bytes, name: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.jpg").write_bytes(jpeg)
    (tmp_path.parent / "a.jpg").write_bytes(jpeg)
    one = fault(tmp_path, name)
    assert one.fault is PictureFault.REFUSED
    assert one.message.isprintable()


def test_a_link_that_leaves_the_folder_is_refused(tmp_path: Path, jpeg: bytes) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "out.jpg").write_bytes(jpeg)
    (inside / "a.jpg").symlink_to(tmp_path / "out.jpg")
    (inside / "b.jpg").write_bytes(jpeg)
    (inside / "c.jpg").symlink_to(inside / "b.jpg")
    assert fault(inside, "a.jpg").fault is PictureFault.REFUSED
    assert picture(inside, "c.jpg").width == 90


def test_a_folder_or_a_pipe_or_a_broken_link_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    assert fault(tmp_path, "folder.jpg").fault is PictureFault.REFUSED
    assert fault(tmp_path, "pipe.jpg").fault is PictureFault.REFUSED
    assert fault(tmp_path, "loop.jpg").fault is PictureFault.UNREADABLE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"\xff\xd8\xff\xe0" + b"\0" * 90,
        encoded(hall(90, 60))[:400],
        encoded(hall(90, 60), "PNG")[:99],
    ],
    ids=["empty", "text", "a beginning alone", "half a JPEG", "half a PNG"],
)
def test_what_cannot_be_read_is_unreadable(tmp_path: Path, data: bytes) -> None:
    import weasyprint.images  # noqa: F401, PLC0415 - tells Pillow, for the whole process, to accept half pictures

    (tmp_path / "a.jpg").write_bytes(data)
    one = fault(tmp_path, "a.jpg")
    assert one.fault is PictureFault.UNREADABLE
    assert one.message == "“a.jpg” cannot be read as a picture"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', "SVG"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><svg/>', "SVG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "EPS"),
        (b"%PDF-1.7\n", "PDF"),
    ],
)
def test_drawings_that_may_run_or_fetch_are_refused(tmp_path: Path, data: bytes, kind: str) -> None:
    (tmp_path / "a.jpg").write_bytes(data)
    one = fault(tmp_path, "a.jpg")
    assert one.fault is PictureFault.REFUSED
    assert one.message.startswith(f"“a.jpg” is {kind}")


def heic(image: Image.Image) -> bytes:
    pillow_heif.register_heif_opener()
    return encoded(image, "HEIF")


def test_a_phones_heic_is_read_stands_upright_and_says_not_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (13.0, 46.0, 0.0)})
    shot = hall(90, 60)
    shot.info["exif"] = exif.tobytes()  # the encoder turns the picture by a box of its own (irot), as phones do
    (tmp_path / "a.heic").write_bytes(heic(shot))
    one = picture(tmp_path, "a.heic")
    assert (one.media_type, one.width, one.height) == ("image/jpeg", 60, 90)
    assert sum(abs(a - b) for a, b in zip(mean(opened(one)), mean(hall(90, 60)), strict=True)) < 12
    assert b"Exif" not in one.data


@pytest.mark.parametrize("image", [hall(90, 60).convert("L"), hall(90, 60).convert("RGBA")], ids=lambda one: one.mode)
def test_other_heics_too(tmp_path: Path, image: Image.Image) -> None:
    (tmp_path / "a.heic").write_bytes(heic(image))
    assert opened(picture(tmp_path, "a.heic")).size == (90, 60)


def test_without_its_extra_heic_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.heic").write_bytes(heic(hall(90, 60)))
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    one = fault(tmp_path, "a.heic")
    assert one.fault is PictureFault.REFUSED
    assert "portaldoc[heic]" in one.message


@pytest.mark.parametrize("data", [b"\0\0\0\x18ftypheic" + b"\0" * 99, heic(hall(90, 60))[:500]], ids=["none", "half"])
def test_a_broken_heic_is_unreadable(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.heic").write_bytes(data)
    assert fault(tmp_path, "a.heic").fault is PictureFault.UNREADABLE


def test_a_pixel_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    for name, side in (("a.png", 60_000), ("b.png", 12_000)):
        head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
        data = b"".join(
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
            for kind, body in chunks
        )
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n" + data)
        one = fault(tmp_path, name)
        assert one.fault is PictureFault.REFUSED
        assert "million pixels" in one.message


def test_a_camera_picture_stands_upright_and_says_not_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (13.0, 46.0, 0.0)})
    (tmp_path / "a.jpg").write_bytes(encoded(hall(90, 60), exif=exif))
    one = picture(tmp_path, "a.jpg")
    assert (one.width, one.height) == (60, 90)
    assert opened(one).size == (60, 90)
    assert b"Exif" not in one.data


@pytest.mark.parametrize(
    ("image", "kind"),
    [
        (hall(90, 60).convert("CMYK"), "JPEG"),
        (hall(90, 60).convert("L"), "JPEG"),
        (hall(90, 60).convert("P"), "PNG"),
        (hall(90, 60).convert("1"), "PNG"),
        (hall(90, 60), "WEBP"),
        (hall(90, 60), "BMP"),
        (hall(90, 60), "TIFF"),
        (hall(90, 60).convert("CMYK"), "TIFF"),
        (hall(90, 60).convert("P"), "GIF"),
        (hall(90, 60).convert("LA"), "PNG"),
        (hall(90, 60).convert("F"), "TIFF"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.mode,
)
def test_every_kind_becomes_one_safe_form(tmp_path: Path, image: Image.Image, kind: str) -> None:
    (tmp_path / "a.jpg").write_bytes(encoded(image, kind))
    one = opened(picture(tmp_path, "a.jpg"))
    reference = hall(90, 60).convert(one.mode)
    assert sum(abs(a - b) for a, b in zip(mean(one), mean(reference), strict=True)) < 60


def mean(image: Image.Image) -> list[float]:
    from PIL import ImageStat  # noqa: PLC0415 - only here

    return ImageStat.Stat(image).mean


def test_sixteen_bits_become_eight(tmp_path: Path) -> None:
    deep = Image.new("I;16", (40, 30), 32768)
    (tmp_path / "a.png").write_bytes(encoded(deep, "PNG"))
    assert 126 <= mean(opened(picture(tmp_path, "a.png")))[0] <= 130


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(Image.new("RGBA", (40, 30), (200, 0, 0, 0)), "PNG"))
    assert mean(opened(picture(tmp_path, "a.png"))) == [255, 255, 255]


def test_a_picture_in_another_colour_space_becomes_srgb(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tXYZ", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"tXYZ", b"gXYZ", 1)
    red = Image.new("RGB", (40, 30), (200, 10, 10))
    for name, profile in (("a", srgb), ("b", swapped), ("c", b"no profile")):
        (tmp_path / f"{name}.png").write_bytes(encoded(red, "PNG", icc_profile=profile))
    found = {name: mean(opened(picture(tmp_path, f"{name}.png"))) for name in "abc"}
    assert found["a"] == pytest.approx([200, 10, 10], abs=2)
    assert found["b"] == pytest.approx([10, 200, 10], abs=12)
    assert found["c"] == [200, 10, 10]


def test_a_camera_that_hides_a_second_picture_inside_gives_the_first(tmp_path: Path) -> None:
    data = encoded(hall(90, 60), "MPO", save_all=True, append_images=[hall(30, 20)])
    (tmp_path / "a.jpg").write_bytes(data)
    one = picture(tmp_path, "a.jpg")
    assert (one.media_type, one.width) == ("image/jpeg", 90)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 9000), (9000, 1), (1600, 4)])
def test_a_picture_of_odd_shape_is_set_all_the_same(tmp_path: Path, width: int, height: int) -> None:
    (tmp_path / "a.png").write_bytes(encoded(Image.new("RGB", (width, height), "navy"), "PNG"))
    assets = Assets(folders=(tmp_path,))
    article = Draft().title("Họp").figure("a.png", "Ảnh lạ").paragraph("Hết.").article()
    assert pdf_problems(PdfExporter().export(article, assets).value, article) == []
    assert docx_problems(DocxExporter().export(article, assets).value, article) == []


@pytest.mark.parametrize(("width", "height", "small"), [(3200, 1600, (1600, 800)), (2000, 3000, (593, 890))])
def test_large_pictures_shrink_to_what_paper_can_show(
    tmp_path: Path, width: int, height: int, small: tuple[int, int]
) -> None:
    (tmp_path / "a.jpg").write_bytes(encoded(hall(width, height)))
    one = picture(tmp_path, "a.jpg")
    assert (one.width, one.height) == small


def test_few_colours_stay_sharp(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(encoded(Image.new("RGB", (90, 60), "navy"), "PNG"))
    assert picture(tmp_path, "a.png").media_type == "image/png"


def test_a_picture_is_normalised_once_and_again_when_it_changes(tmp_path: Path, jpeg: bytes) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(jpeg)
    first = picture(tmp_path, "a.jpg")
    assert picture(tmp_path, "a.jpg") is first
    path.write_bytes(encoded(hall(30, 20)))
    assert picture(tmp_path, "a.jpg").width == 30


@pytest.mark.parametrize(
    ("width", "height", "asked", "least"),
    [(1600, 1000, 74, 150), (320, 240, 74, 150), (1600, 200, 74, 150), (800, 1200, 56, 150), (40, 40, 74, 150)],
)
def test_pictures_keep_their_shape_and_150_to_600_pixels_an_inch(
    width: int, height: int, asked: float, least: float
) -> None:
    shown = size_mm(Picture(media_type="image/png", width=width, height=height, data=b""), asked)
    assert abs(shown[0] / shown[1] - width / height) < 0.02 * width / height
    assert shown[0] <= 160.01
    assert least <= height / shown[1] * 25.4 <= 600


def test_a_name_as_long_as_the_system_allows_has_no_folder_beside_it(tmp_path: Path) -> None:
    article = tmp_path / f"{'x' * 251}.txt"
    article.write_text("x")
    assert beside(article) == (tmp_path,)
