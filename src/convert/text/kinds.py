"""First bytes to the name of the binary format that they begin."""

from __future__ import annotations

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, as DOCX, XLSX and ODT files are; `portaldoc batch` opens archives of articles"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls); save it as .docx"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
)


def binary_kind(head: bytes) -> str | None:
    """What a file that begins so is (``a PNG picture``), or None where these bytes begin no format known here."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if b"multipart/related" in head[:1000] and b"MIME-Version:" in head[:1000]:
        return "a web page saved as one file (MHTML); browsers save a complete page, HTML with its pictures, too"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "a WebP picture"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "a BMP picture"
    return "a video or HEIC picture" if head[4:8] == b"ftyp" else None


def begins(head: bytes) -> str:
    """The reader for bytes without a telling name: ``html``, ``docx``, ``record``, else ``text``."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml")):
        return "html"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    return "record" if start.startswith(b"{") and b'"' in start else "text"
