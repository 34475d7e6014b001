"""The page plan as the body of word/document.xml (ECMA-376 Part 1, 17), by the names of styles."""

from __future__ import annotations

from html import escape as _escape
from typing import TYPE_CHECKING, TypeGuard

from convert.page.parts import HEADINGS, MANY, FactBox, Grid, Head, Items, Line, Part, Picture, Run, Style, Words
from convert.page.pictures import firsts, size_mm
from convert.page.widths import balanced, last_line, wide
from convert.page.words import ending
from convert.values import field, replace, state
from convert.wordml.hair import HYPHEN, LEFT, NAMES, hair, is_stretched
from convert.wordml.measure import CAPTION, ITEM, SETTINGS, TAIL_ITEM
from convert.wordml.template import COLUMN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from convert import assets
    from convert.wordml.measure import Setting

_EMU_PER_MM = 36000
_DISPLAYED = frozenset({Style.TITLE, Style.LEAD})
_WHOLE = frozenset({*_DISPLAYED, *HEADINGS, Style.BODY})
_NO_BREAK = "\N{NO-BREAK SPACE}"
_BORDER, _LABELS = 30, 2268
"""In twentieths of a point, what the box of facts loses to its border; the column of its labels."""
_MM = 1440 / 25.4
_SHORT = 300
"""Characters: LibreOffice breaks no paragraph that is kept with the next."""


def escape(text: str) -> str:
    """Text inside an element or an attribute."""
    return _escape(text, quote=True)


@state
class Writer:
    """Writes parts of a page as XML; collects what the XML points to.

    ``styles`` gives a style's id by its name; ``pictures`` the found pictures by their figures' numbers, ``heights``
    how high they are to be, in mm; ``column`` is how wide the text is, in twentieths of a point; ``links`` and
    ``shown`` are filled on the way: addresses and figures' numbers, by relationship id.
    """

    styles: Mapping[str, str]
    pictures: Mapping[int, assets.Picture]
    heights: Mapping[int, float] = field(default_factory=dict)
    column: int = COLUMN
    links: dict[str, str] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)
    firsts: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.firsts = firsts(self.pictures)

    def body(self, parts: Iterable[Part]) -> str:
        """The parts, one after another; what is signed stays with the words above it."""
        shown = list(parts)
        return "".join(
            self._line(part, "Body Text Last") if _is_signed(part, following) else self._part(part)
            for part, following in zip(shown, (*shown, None)[1:], strict=True)
        )

    def _part(self, part: Part) -> str:
        match part:
            case Line():
                return self._line(part, part.style.value)
            case Items():
                return self._items(part)
            case Grid():
                return self._grid(part)
            case FactBox():
                return self._facts(part)
            case Picture():
                return self._figure(part)

    def _line(self, line: Line, style: str) -> str:
        words = tuple(map(_bound, line.words)) if line.style in _DISPLAYED else line.words
        if line.style is Style.TITLE:
            words = tuple(_ended(run, SETTINGS[Style.TITLE]) for run in words)
        how = SETTINGS[line.style] if line.style in _WHOLE else None
        return self.paragraph(style, words, kept=line.announces, how=how)

    def paragraph(self, style: str, words: Words, *, kept: bool = False, how: Setting | None = None) -> str:
        """A paragraph in a style; ``kept`` on the page of what follows; ``how`` it is set, where lines are counted.

        They are where the template's letters are as wide as ours.
        """
        text = "".join(run.text for run in words) if how and NAMES[1] in self.styles else ""
        if how and style in LEFT and is_stretched(text, how):
            style = LEFT[style]
        face = self._hair(words, hair(text, how)) if how and text else ""
        return self._p(style, "".join(self._run(run, face) for run in words), "<w:keepNext/>" if kept else "")

    def _hair(self, words: Words, step: int) -> str:
        """What sets a paragraph's letters tighter or wider."""
        if not step or any(run.href for run in words):
            return ""
        return f'<w:rStyle w:val="{self.styles[NAMES[step]]}"/>'

    def _p(self, style: str, runs: str, more: str = "") -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{self.styles[style]}"/>{more}</w:pPr>{runs}</w:p>'

    def _run(self, run: Run, face: str = "") -> str:
        if run.href:
            id_ = self.links.setdefault(run.href, f"portaldocLink{len(self.links) + 1}")
            style = f'<w:rStyle w:val="{self.styles["Hyperlink"]}"/>'
            return f'<w:hyperlink r:id="{id_}"><w:r><w:rPr>{style}</w:rPr>{_text(run.text)}</w:r></w:hyperlink>'
        face += ("<w:b/><w:bCs/>" if run.strong else "") + ("<w:i/><w:iCs/>" if run.emphasis else "")
        return f"<w:r>{f'<w:rPr>{face}</w:rPr>' if face else ''}{_text(run.text)}</w:r>"

    def _items(self, items: Items) -> str:
        style, how = ("Tail Item", TAIL_ITEM) if items.tail else ("List Item", ITEM)
        return "".join(self.paragraph(style, item, how=how) for item in items.marked)

    def _facts(self, box: FactBox) -> str:
        width = self.column - _BORDER
        heading = f"<w:tr>{_PARTED}{_cell(width, self.paragraph('Facts Heading', (Run(box.heading),)), 2)}</w:tr>"
        rows = []
        for fact in box.facts:
            if len(fact.values) == 1:
                values = self.paragraph("Facts Value", fact.values[0])
            else:
                values = "".join(self.paragraph("Facts Item", (Run("– "), *value)) for value in fact.values)
            label = self.paragraph("Facts Label", (Run(fact.label),))
            whole = _PARTED if len(fact.values) <= MANY else ""
            rows.append(f"<w:tr>{whole}{_cell(_LABELS, label)}{_cell(width - _LABELS, values)}</w:tr>")
        grid = (_LABELS, width - _LABELS)
        return _table(self.styles["Facts"], grid, heading + "".join(rows)) + self._p("Facts End", "")

    def _grid(self, grid: Grid) -> str:
        if grid.bands:
            return "".join(map(self._grid, grid.bands))
        widths = [round(self.column * share) for share in grid.shares]
        if not widths:
            return ""
        kind = " Dense" if grid.dense else ""
        below = [f"Table {'Number' if place in grid.numbers else 'Text'}{kind}" for place in range(len(widths))]
        rows = []
        for heads in grid.heads:
            cells = self._heads(heads, widths, f"Table Head{kind}")
            rows.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
        for row in grid.rows[grid.headed :]:
            cells = "".join(
                _cell(width, self.paragraph(style, words))
                for width, style, words in zip(widths, below, row, strict=True)
            )
            rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
        return _table(self.styles[f"Grid{kind}"], widths, "".join(rows)) + self._p("Facts End", "")

    def _heads(self, heads: tuple[Head, ...], widths: Sequence[int], style: str) -> str:
        cells, place = [], 0
        for head in heads:
            width = sum(widths[place : place + head.wide])
            cells.append(_cell(width, self.paragraph(style, head.words), head.wide, head.tall))
            place += head.wide
        return "".join(cells)

    def _figure(self, figure: Picture) -> str:
        picture = self.pictures.get(figure.number)
        if picture is None:
            name = f" “{figure.name}”" if figure.name else ""
            shown = self.paragraph("Figure Missing", (Run(f"Chưa có tệp ảnh{name}"),))
        else:
            first = self.firsts[figure.number]
            id_ = f"portaldocImage{first}"
            self.shown[id_] = first
            width, height = size_mm(picture, self.heights[figure.number])
            smaller = min(self.column / _MM / width, 1)
            shown = self._p("Figure", _drawing(figure, id_, width * smaller, height * smaller))
        words = self._run(_ended(Run(f". {figure.caption}"), CAPTION, figure.label)) if figure.caption else ""
        return shown + self._p("caption", f"<w:r>{_text('Ảnh ')}</w:r>{_sequence(figure.number)}{words}")


_LOOK = (
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/>'
)
_PARTED = "<w:trPr><w:cantSplit/></w:trPr>"


def _is_signed(part: Part, following: Part | None) -> TypeGuard[Line]:
    """Whether a paragraph is the last above the sign-off, and so short that it may go to the next page with it."""
    if not (isinstance(part, Line) and isinstance(following, Line) and following.style is Style.SIGN_OFF):
        return False
    return part.style is Style.BODY and sum(len(run.text) for run in part.words) <= _SHORT


def _bound(run: Run) -> Run:
    """A dash between words keeps both beside it: at a line's end, programs take it for hyphenation and drop it."""
    return replace(run, text=run.text.replace(" - ", f"{_NO_BREAK}-{_NO_BREAK}"))


_SHORT_LINE = 0.5
"""Of the room: a last line that is shorter makes centred lines look unlike."""


def _ended(run: Run, how: Setting, before: str = "") -> Run:
    """The last words of centred lines keep together: as many as make the last line as long as the others.

    ``before`` stands on the same line, as a figure's number does.
    """
    places = (ending(run.text), _balance(before + run.text, how) - len(before))
    place = min((place for place in places if place > 0), default=len(run.text))
    return replace(run, text=run.text[:place] + run.text[place:].replace(" ", _NO_BREAK))


def _balance(words: str, how: Setting) -> int:
    """Where the last of several lines is to begin, if it would be a short one; 0 where it may stay as it comes."""
    face = {"bold": how.bold, "italic": how.italic}
    last = last_line(words, how.width, how.size, **face)
    if not last or wide(words[last:], how.size, **face) > _SHORT_LINE * how.width:
        return 0
    last = last_line(words, balanced(words, how.width, how.size, **face), how.size, **face)
    return 0 if HYPHEN.search(words, last) else last  # a line would end at it, since what follows keeps together


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _sequence(number: int) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ Ảnh \\* ARABIC '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{number}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _table(style: str, widths: Sequence[int], rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{_LOOK}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


_REACH = {0: "<w:vMerge/>", 2: '<w:vMerge w:val="restart"/>'}


def _cell(width: int, content: str, columns: int = 1, rows: int = 1) -> str:
    """A cell over so many columns and rows; of 0 rows, below one that reaches into its row."""
    span = (f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else "") + _REACH.get(rows, "")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{content}</w:tc>'


def _drawing(figure: Picture, id_: str, width_mm: float, height_mm: float) -> str:
    extent = f'cx="{round(width_mm * _EMU_PER_MM)}" cy="{round(height_mm * _EMU_PER_MM)}"'
    name, words = escape(figure.name or figure.label), escape(figure.alternative)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{figure.number}" name="{figure.label}" descr="{words}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/>'
        '</wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="{figure.number}" name="{name}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{id_}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
