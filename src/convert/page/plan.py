"""An article to its page plan: which block, in which role, with which words, in which order; drawn by every exporter.

The order follows Nghị định 30/2020/NĐ-CP, Phụ lục I, as far as it lays out a page; a portal article is none of its 29
kinds of document, so there is no Quốc hiệu, no number and no signature block.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from itertools import zip_longest
from typing import TYPE_CHECKING

from convert.article import Figure, Heading, ListBlock, Paragraph, Role, Table
from convert.errors import UsageError
from convert.findings import Read
from convert.page.factbox import fact_box, moment_words
from convert.page.grid import grid
from convert.page.parts import HEADINGS, Items, Line, Page, Part, Picture, Run, Style, Words
from convert.page.words import ADDRESS, date_parts, dropped, linked, plain, printable, quoted, shortened
from convert.patterns import pattern
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Moment, Passage


_ANNOUNCES = pattern(r"(?:Bảng|Biểu|BẢNG|BIỂU)(?: số)? ?[\dIVX]{1,4}[.: ].{0,160}\Z|.{1,200}:\Z")
"""A table's name, or words that lead to it."""
_MARKS = frozenset("»›>•▪■●○◦*+-–—")
_MARK = pattern(r"[-–—+•·●○▪■□◆►‣◦✓✔*»›>]|\(?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,5})[.)/](?!\d)|o ")

_LABEL = pattern(r"[^\W\d][^:]{0,38}:|[Tt]heo")
_LONGEST_LABEL = 80
_BETWEEN = " -–—,;|/()[]\"“”'"


def plan(article: Article, *, epoch: int | None = None) -> Read[Page]:
    """The page of an article. Never raises: what the record does not know is not on the page.

    ``epoch``, in seconds since 1970 (SOURCE_DATE_EPOCH), dates the document in place of the article's own day.
    """
    page = Page(
        language=article.language,
        name=_name(article),
        authors=tuple(printable(signer.text) for signer in _signers(article)),
        description=printable(article.lead.text) if article.lead else "",
        date=_date(article, epoch),
        parts=tuple(_parts(article)),
        foot=_foot(article),
    )
    return Read(page, dropped(article))


def _parts(article: Article) -> Iterator[Part]:
    if article.section:
        yield Line(style=Style.SECTION, words=plain(" › ".join(passage.text for passage in article.section)))
    if article.title:
        yield Line(style=Style.TITLE, words=plain(article.title.text))
    if article.published:
        yield Line(style=Style.PUBLISHED, words=_published(article, article.published))
    if article.lead:
        yield Line(style=Style.LEAD, words=plain(article.lead.text))
    yield from fact_box(article)
    yield from _body(article)
    yield from _signed(article)
    yield from _tail("Tài liệu kèm theo", article.attachments)
    yield from _tail("Tin liên quan", article.related)


def _name(article: Article) -> str:
    """The title; without one the first words there are, else the file's name."""
    words = [article.title, article.lead, *(block for block in article.body if isinstance(block, Paragraph | Heading))]
    first = next((passage.text for passage in words if passage and printable(passage.text)), article.source.name)
    name = printable(first)
    return name if article.title else shortened(name, 120)


def _body(article: Article) -> Iterator[Part]:
    number = 0
    for block, below in zip_longest(article.body, article.body[1:]):
        match block:
            case Paragraph():
                announces = isinstance(below, Table) and _ANNOUNCES.match(block.text) is not None
                yield Line(style=Style.BODY, words=linked(block.text), announces=announces)
            case Heading():
                yield Line(style=HEADINGS[min(max(block.level, 1), 3) - 1], words=plain(block.text))
            case ListBlock():
                yield _items(block)
            case Table():
                yield grid(block, article.source.text)
            case Figure():
                number += 1
                yield _picture(number, block)


def _items(block: ListBlock) -> Items:
    """A list; where no item has a mark in its words, as on a web page, each gets its number, or a dash."""
    marked = any(_MARK.match(item.text) for item in block.items)
    numbered = not marked and block.ordered and len(block.items) > 1
    items = tuple(linked(item.text) for item in block.items)
    return Items(items=items, dashed=not (marked or numbered), numbered=numbered)


def _picture(number: int, figure: Figure) -> Picture:
    name = printable(figure.image.text) if figure.image else None
    caption = printable(figure.caption.text) if figure.caption else None
    alternative = caption or (f"Ảnh {number} ({name})" if name else f"Ảnh {number}")
    return Picture(number=number, name=name, caption=caption or None, alternative=alternative)


def _tail(heading: str, passages: tuple[Passage, ...]) -> Iterator[Part]:
    if passages:
        yield Line(style=Style.TAIL_HEADING, words=(Run(heading),))
        items = tuple(linked(_unmarked(passage.text)) for passage in passages)
        yield Items(items=items, dashed=True, tail=True)


def _unmarked(words: str) -> str:
    """An item of a tail's list without the portal's own mark, in place of which the list has one."""
    mark, _, rest = words.partition(" ")
    return rest if mark in _MARKS and rest else words


def _signers(article: Article) -> list[Passage]:
    """Who signs, in the order of the source."""
    signed = article.sign_off
    passages = (*signed.authors, signed.agency, signed.source) if signed else ()
    return sorted(filter(None, passages), key=lambda one: one.span)


def _signed(article: Article) -> Iterator[Line]:
    """A line for each who signs, behind the label that the text has there; a source is called one in any case."""
    source, after = article.sign_off.source if article.sign_off else None, 0
    for signer in _signers(article):
        name = printable(signer.text)
        label = _label(article, signer, after)
        if not label and signer is source and "nguồn" not in name.casefold():
            label = "Nguồn:"
        yield Line(style=Style.SIGN_OFF, words=(*([Run(f"{label} ")] if label else []), *linked(name)))
        after = signer.span[1]


def _label(article: Article, signer: Passage, after: int) -> str:
    """What stands before a name in the lines of the signature: ``Tin, ảnh:``, ``Theo``."""
    start = signer.span[0]
    signed = (one.span for one in article.segments if one.role is Role.SIGN_OFF)
    first = next((begin for begin, end in signed if begin <= start < end), start)
    words = quoted(article.source.text[max(first, after, start - _LONGEST_LABEL) : start]).strip(_BETWEEN)
    return words if _LABEL.fullmatch(words) else ""


def _foot(article: Article) -> Words:
    """The source's name, its address where it is known, and the file that was converted."""
    signed = article.sign_off
    names = [passage.text for passage in (signed.source, signed.agency) if passage] if signed else []
    said = [*names[:1], shortened(printable(article.source.name), 60)]
    runs = [Run("Nguồn: " + " · ".join(printable(name) for name in said))]
    if article.source.url:
        url = printable(article.source.url)
        runs += [Run(" · "), Run(shortened(url, 70), href=url if ADDRESS.fullmatch(url) else None)]
    return tuple(runs)


def _published(article: Article, moment: Moment) -> Words:
    """When the portal published it; words that begin with a day of their own are led to without another."""
    first, *others = moment_words(article, moment)
    if first.text.startswith("Ngày "):
        return (replace(first, text=f"Đăng {first.text[0].lower()}{first.text[1:]}"), *others)
    return (Run("Ngày đăng: "), first, *others)


_VIETNAM = timezone(timedelta(hours=7))
_UNDATED = datetime(1980, 1, 1, tzinfo=UTC)


def _date(article: Article, epoch: int | None) -> datetime:
    """What a document says of its making: ``epoch``, else the article's or its event's day, else a constant."""
    if epoch is not None:
        try:
            return datetime.fromtimestamp(epoch, UTC)
        except (OverflowError, ValueError, OSError) as error:
            what = f"{epoch} seconds from 1970 are in no year from 1 to 9999"
            raise UsageError(what, where="source_date_epoch", next="give it fewer") from error
    for moment in (article.published, article.event and article.event.start):
        parts = date_parts(moment.value or "") if moment else {}
        if {"year", "month", "day"} <= parts.keys():
            hour, minute = (int(part) for part in parts.get("clock", "0:0").split(":"))
            year, month, day = (int(parts[name]) for name in ("year", "month", "day"))
            with suppress(ValueError):
                return datetime(year, month, day, hour, minute, tzinfo=_VIETNAM)
    return _UNDATED
