"""Bytes to text: every encoding, and every refusal with what it names."""

from __future__ import annotations

import codecs
import tomllib
import unicodedata
from importlib.resources import files

import pytest

from convert.errors import InputError, UsageError
from convert.findings import Read
from convert.readers.from_text import TextReader
from convert.source import Source
from convert.text.charsets import OLD, windows_text
from convert.text.decode import decode

ARTICLE = (
    "Hội nghị tổng kết công tác khuyến nông huyện Mường Thảo\n"
    "Sáng ngày 12/9, tại nhà văn hóa xã Bản Lúa, UBND huyện tổ chức hội nghị tổng kết công tác khuyến nông.\n"
    "Phát biểu tại hội nghị, bà Lò Thị Sương đề nghị các xã giữ vững diện tích lúa nước, mở rộng vườn ươm.\n"
)

# The article's first line as each encoding writes it, by hand from the published tables.
FIRST_LINE = {
    "tcvn3": "Héi nghÞ tæng kÕt c«ng t¸c khuyÕn n«ng huyÖn M­êng Th¶o",
    "vni": "Hoäi nghò toång keát coâng taùc khuyeán noâng huyeän Möôøng Thaûo",
    "viscii": "Hµi ngh¸ t±ng kªt công tác khuyªn nông huy®n Mß¶ng Thäo",
}

TABLES = tomllib.loads(files("convert.text").joinpath("charsets.toml").read_text(encoding="utf-8"))


def encoded(text: str, charset: str) -> bytes:
    """The text in an old encoding, by the inverse of the product's own table."""
    if charset == "windows-1258":
        return b"".join(_windows_1258(letter) for letter in text)
    entry = TABLES[charset]
    if "codes" in entry:
        pairs = dict(zip(entry["letters"].split(), entry["codes"].split(), strict=True))
        pairs |= {letter.upper(): code.upper() for letter, code in pairs.items()}
        return "".join(pairs.get(letter, letter) for letter in text).encode("cp1252")
    table = "".join(map(chr, range(128))) + "".join(entry["rows"].values())
    return bytes(table.index(letter) if letter in table else table.index(letter.lower()) for letter in text)


def _windows_1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        apart = unicodedata.normalize("NFD", letter)
        tone = next(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", apart.replace(tone, ""))
        return (base + tone).encode("cp1258")


def text_of(data: bytes, encoding: str | None = None) -> Read[Source]:
    return TextReader(encoding=encoding).read("bai.txt", data)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (ARTICLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + ARTICLE.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + ARTICLE.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + ARTICLE.encode("utf-16-be"), "utf-16-be"),
        (ARTICLE.encode("utf-16-le"), "utf-16-le"),
        (ARTICLE.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_read_without_a_word(data: bytes, encoding: str) -> None:
    got = text_of(data)
    assert (got.value.text, got.value.encoding, got.findings) == (ARTICLE, encoding, ())


@pytest.mark.parametrize("text", ["một\r\nhai\r\n", "một\rhai\r", "\ufeffmột", "một\x0chai", "", " "])
def test_line_ends_and_blanks_stay_as_they_are(text: str) -> None:
    assert text_of(text.encode()).value.text == text.removeprefix("\ufeff")


@pytest.mark.parametrize("charset", OLD)
def test_an_old_encoding_is_proved_by_its_syllables(charset: str) -> None:
    got = text_of(encoded(ARTICLE, charset))
    assert unicodedata.normalize("NFC", got.value.text) == ARTICLE
    assert got.value.encoding == charset
    assert [finding.code.id for finding in got.findings] == ["PD101"]


@pytest.mark.parametrize("charset", FIRST_LINE)
def test_the_tables_are_the_published_ones(charset: str) -> None:
    assert decode(FIRST_LINE[charset].encode("latin-1"), "bai.txt").value.text == ARTICLE.splitlines()[0]


@pytest.mark.parametrize("charset", OLD)
def test_an_old_encoding_read_as_windows_1252_is_healed(charset: str) -> None:
    got = text_of(windows_text(encoded(ARTICLE, charset)).encode())
    assert unicodedata.normalize("NFC", got.value.text) == ARTICLE
    assert (got.value.encoding, [finding.code.id for finding in got.findings]) == ("utf-8", ["PD103"])


def test_utf_8_read_as_windows_1252_is_healed() -> None:
    got = text_of(windows_text(ARTICLE.encode()).encode())
    assert got.value.text == ARTICLE


@pytest.mark.parametrize("text", ["Thông báo", "Lễ hội xuân", ARTICLE])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_utf_8_misread_is_healed_however_short_and_often(text: str, times: int) -> None:
    data = text.encode()
    for _ in range(times):
        data = windows_text(data).encode()
    assert text_of(data).value.text == text


def test_a_word_of_misread_utf_8_that_lost_a_byte_stays_and_the_others_are_healed() -> None:
    line = "Hội nghị khuyến nông huyện Mường Thảo"
    lossy = line.encode().decode("cp1252", errors="ignore")
    got = text_of(lossy.encode())
    assert got.value.text == "Hội nghị khuyến nông huyện M\u00c6\u00b0\u00e1\u00bbng Thảo"
    assert [finding.code.id for finding in got.findings] == ["PD103"]


PAGES_MISREAD = ("cp1250", "cp1251", "cp1258", "iso8859-15", "mac-roman", "cp850", "cp437")


def misread(text: str, page: str) -> str:
    """UTF-8 read in an encoding of one byte a letter; what that leaves open as Latin-1 has it."""
    return "".join(bytes([byte]).decode(page, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("page", PAGES_MISREAD)
@pytest.mark.parametrize("others", [(), ("cp1252",), ("cp1258",)])
def test_utf_8_misread_in_other_encodings_is_healed(page: str, others: tuple[str, ...]) -> None:
    text = ARTICLE
    for name in (*others, page):
        text = misread(text, name)
    got = text_of(text.encode())
    assert (got.value.text, [finding.code.id for finding in got.findings]) == (ARTICLE, ["PD103"])


@pytest.mark.parametrize("page", PAGES_MISREAD)
def test_one_misread_line_is_healed_among_right_ones(page: str) -> None:
    first, *rest = ARTICLE.splitlines(keepends=True)
    assert text_of(f"{first}{''.join(rest[:-1])}{misread(rest[-1], page)}".encode()).value.text == ARTICLE


@pytest.mark.parametrize(
    ("text", "healed"),
    [
        ("v\u00c3  c\u00c3\u00a1c x\u00c3\u00a3 \u00c4\u2018\u00c3 o t\u00e1\u00ba\u00a1o", "và  các xã đào tạo"),
        ("Xã \u00e2\u20ac\u0153giữ rừng\u00e2\u20ac\u009d \u00e2\u20ac\u201c giữ nước", "Xã “giữ rừng” – giữ nước"),
        ("Xã Mây\u00c2\u00a0Thượng", "Xã Mây\u00a0Thượng"),
    ],
)
def test_blanks_and_quotes_that_were_misread_are_healed_with_a_finding(text: str, healed: str) -> None:
    got = text_of(text.encode())
    assert (got.value.text, [finding.code.id for finding in got.findings]) == (healed, ["PD103"])


@pytest.mark.parametrize(
    "text",
    [
        "Le Vietnam a reçu l’été dernier près de 2 000 élèves à Hà Nội",
        "Die Universität Köln grüßt: schöne Größe, Maß",
        "Đoàn công tác thăm Đại học Münster; ông Jörg Größer tiếp đoàn",
        "Đoàn Ba Lan: ông Wałęsa, bà Łódź, Kraków; ông Путин tiếp đoàn Ёлка",
        "Công ty TNHH Señor Peña, giá 12 £, 5 µg, ± 2 °C, «trích»",
    ],
)
def test_foreign_letters_in_clean_text_are_nobodys_mojibake(text: str) -> None:
    got = text_of(text.encode())
    assert (got.value.text, got.findings) == (text, ())


@pytest.mark.parametrize(
    ("text", "healed"),
    [
        ("các quậnnbsp; huyện", "các quận\xa0 huyện"),
        ("h&#7897;i ngh&#x1ECB; &ndash; t&ocirc;n vinh", "hội nghị – tôn vinh"),
        ("R&D; A & B; tin: x;", None),
    ],
)
def test_a_pages_entities_in_a_text_are_healed_with_a_finding(text: str, healed: str | None) -> None:
    got = text_of(text.encode())
    assert got.value.text == (healed or text)
    assert [finding.code.id for finding in got.findings] == (["PD105"] if healed else [])


def test_a_paragraph_of_mojibake_in_clean_text_is_healed_alone() -> None:
    text = ARTICLE + FIRST_LINE["tcvn3"] + "\n" + ARTICLE
    got = text_of(text.encode())
    assert got.value.text == ARTICLE + ARTICLE.splitlines(keepends=True)[0] + ARTICLE
    [finding] = got.findings
    assert "line 4" in finding.message
    assert finding.span is not None
    assert got.value.text[slice(*finding.span)] == ARTICLE.splitlines()[0]


def test_a_paragraph_of_old_bytes_in_utf_8_is_read_with_a_finding() -> None:
    got = text_of(ARTICLE.encode() + FIRST_LINE["tcvn3"].encode("latin-1") + b"\n" + ARTICLE.encode())
    assert got.value.text == ARTICLE + ARTICLE.splitlines(keepends=True)[0] + ARTICLE
    assert [finding.code.id for finding in got.findings] == ["PD102"]


def test_a_word_in_capitals_is_in_capitals_though_the_old_fonts_drew_them_with_one_code() -> None:
    assert decode("HéI NGHÞ tæng kÕt c«ng t¸c".encode("latin-1"), "x").value.text.startswith("HỘI NGHỊ tổng")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ñy ban x· häp. ¸nh s¸ng tõ ®Ìn", "Ủy ban xã họp. Ánh sáng từ đèn"),
        ("ch©u ¸ cã c¸c ñy viªn (¶nh: §ç Thä)", "châu Á có các Ủy viên (Ảnh: Đỗ Thọ)"),
        ("héi nghÞ ë\në x· ¸y", "hội nghị ở\nở xã ấy"),
    ],
)
def test_capitals_that_the_place_proves_are_capitals(written: str, read: str) -> None:
    assert text_of(written.encode("latin-1"), "tcvn3").value.text == read.replace("ấy", "áy")


def test_mojibake_is_healed_in_short_lines_and_file_names_too() -> None:
    line = FIRST_LINE["tcvn3"]
    got = text_of(f"Kinh tÕ\n{line}\nBCH §ang 1®.jpg\n{line}\n".encode())
    assert got.value.text.splitlines()[::2] == ["Kinh tế", "BCH Đang 1đ.jpg"]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Müller và bà Björk thăm xã Bản Lúa.\n" * 3,
        "Giá 5 µg/m³ · 20 °C · § 3 · ½ · «trích»\n" + ARTICLE,
        "Công ty Citroën, Cà Mau; Señor Peña; Måløy.",
        "Hà Nam, Hà Tây, Bà Nà, Cà Ná",
    ],
)
def test_foreign_names_and_signs_are_no_mojibake(text: str) -> None:
    got = text_of(text.encode())
    assert (got.value.text, got.findings) == (text, ())


def test_an_unsure_text_is_refused_with_the_candidates_and_the_encoding_decides() -> None:
    data = "H\u00e9i abc \u00f0\u00f1 xyz".encode("latin-1")
    with pytest.raises(InputError, match=r"byte 1 \(line 1\) is 0xe9") as error:
        text_of(data)
    assert "--encoding" in str(error.value)
    assert text_of(data, "tcvn3").value.text.startswith("Hội")


def test_invalid_bytes_in_the_middle_are_named_by_line() -> None:
    data = ARTICLE.encode() + b"x \xff\xfe y\n" + ARTICLE.encode()
    with pytest.raises(InputError, match=r"\(line 4\) is 0xff"):
        text_of(data)


def test_an_unknown_encoding_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="choose from utf-8"):
        text_of(b"abc", "klingon")


@pytest.mark.parametrize(
    ("head", "named"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG picture"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF document"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG picture"),
        (b"PK\x03\x04\x14\0", "ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"),
        (b"{\\rtf1\\ansi", "RTF document"),
        (b"\0\1\2\3" * 50, "NUL bytes"),
        (b"\xff\0\xff\0\0\0" * 50, "NUL bytes"),
    ],
)
def test_a_binary_file_is_refused_and_named(head: bytes, named: str) -> None:
    with pytest.raises(InputError, match=named):
        text_of(head)


def test_a_nul_in_text_is_kept_with_a_finding() -> None:
    text = ARTICLE * 2 + "a\0b"
    got = text_of(text.encode())
    assert got.value.text == text
    assert [finding.code.id for finding in got.findings] == ["PD104"]
