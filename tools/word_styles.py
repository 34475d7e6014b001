"""The table of styles below to src/convert/templates/docx/word/styles.xml: python tools/word_styles.py.

Sizes are in half-points, spaces in twentieths of a point, as in ECMA-376 Part 1, 17.3 and 17.7.
"""

from __future__ import annotations

from pathlib import Path

from convert.wordml.hair import LEFT, NAMES

OUT = Path(__file__).parents[1] / "src" / "convert" / "templates" / "docx" / "word" / "styles.xml"
RED, GREY, LINK = "7D1418", "4A4540", "1A4480"
BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
NEXT, WHOLE = "<w:keepNext/>", "<w:keepLines/>"


def size(points: float) -> str:
    """A type size."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def color(value: str) -> str:
    """A colour of the letters."""
    return f'<w:color w:val="{value}"/>'


def space(before: float = 0, after: float = 0, line: float = 1) -> str:
    """Space before and after in points, lines as a multiple."""
    return (
        f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"'
        f' w:line="{round(line * 240)}" w:lineRule="auto"/>'
    )


def border(side: str, eighths: int, colour: str, kind: str = "single", gap: int = 1) -> str:
    """One side of a border."""
    return f'<w:{side} w:val="{kind}" w:sz="{eighths}" w:space="{gap}" w:color="{colour}"/>'


MIDDLE = '<w:ind w:left="1134" w:right="1134"/>'
FIRST_LINE = '<w:ind w:firstLine="720"/>'
DASHES = "".join(border(side, 6, "8A837C", "dashed", 8) for side in ("top", "left", "bottom", "right"))
# id, name, based on, next, built into Word, paragraph format, run format
PARAGRAPHS = (
    ("Section", "Section", "Normal", "Title", False,
     f'{NEXT}<w:pBdr>{border("bottom", 4, RED, gap=4)}</w:pBdr>{space(0, 10)}{MIDDLE}<w:jc w:val="center"/>',
     f'<w:caps/>{color(RED)}<w:spacing w:val="12"/>{size(11.5)}'),
    ("Title", "Title", "Normal", "Lead", True,
     f'{NEXT}{WHOLE}{space(0, 9, 1.1)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>', f"{BOLD}{size(17)}"),
    ("Published", "Published", "Normal", "Lead", False, f'{NEXT}{space(0, 9)}<w:jc w:val="center"/>',
     f"{color(GREY)}{size(11.5)}"),
    ("Lead", "Lead", "Normal", "BodyText", False, f'{space(0, 11, 1.15)}<w:jc w:val="both"/>', f"{BOLD}{ITALIC}"),
    ("BodyText", "Body Text", "Normal", "BodyText", True,
     f'{space(0, 6, 1.15)}{FIRST_LINE}<w:jc w:val="both"/>', ""),
    ("BodyTextLast", "Body Text Last", "BodyText", "SignOff", False, NEXT, ""),
    *((name.replace(" ", ""), name, style.replace(" ", ""), style.replace(" ", ""), False, '<w:jc w:val="left"/>', "")
      for style, name in LEFT.items()),
    ("Heading1", "heading 1", "Normal", "BodyText", True, f'{NEXT}{WHOLE}{space(10, 5, 1.15)}<w:outlineLvl w:val="1"/>',
     BOLD),
    ("Heading2", "heading 2", "Normal", "BodyText", True, f'{NEXT}{WHOLE}{space(10, 5, 1.15)}<w:outlineLvl w:val="2"/>',
     f"{BOLD}{ITALIC}"),
    ("Heading3", "heading 3", "Normal", "BodyText", True, f'{NEXT}{WHOLE}{space(10, 5, 1.15)}<w:outlineLvl w:val="3"/>',
     ITALIC),
    ("ListItem", "List Item", "BodyText", "ListItem", False, space(0, 4, 1.15), ""),
    ("FactsHeading", "Facts Heading", "Normal", "FactsLabel", False, f"{NEXT}{space(4, 2)}", f"{BOLD}{color(RED)}"),
    ("FactsLabel", "Facts Label", "Normal", "FactsValue", False, f"{NEXT}{space(2, 2)}", f"{BOLD}{size(13.5)}"),
    ("FactsValue", "Facts Value", "Normal", "FactsValue", False, f"{NEXT}{space(2, 2)}", size(13.5)),
    ("FactsItem", "Facts Item", "FactsValue", "FactsItem", False, '<w:ind w:left="227" w:hanging="227"/>', ""),
    ("FactsEnd", "Facts End", "Normal", "BodyText", False, space(0, 4, 0.5), size(6)),
    ("Figure", "Figure", "Normal", "Caption", False, f'{NEXT}{space(9, 5)}<w:jc w:val="center"/>', ""),
    ("FigureMissing", "Figure Missing", "Figure", "Caption", False,
     f'<w:pBdr>{DASHES}</w:pBdr>{space(14, 12)}<w:ind w:left="1134" w:right="1134"/>', f"{color(GREY)}{size(11)}"),
    ("Caption", "caption", "Normal", "BodyText", True,
     f'{WHOLE}{space(0, 11)}<w:ind w:left="454" w:right="454"/><w:jc w:val="center"/>', f"{ITALIC}{size(13.5)}"),
    ("TableHead", "Table Head", "Normal", "TableText", False, f'{NEXT}{space(2, 2)}<w:jc w:val="center"/>',
     f"{BOLD}{size(13.5)}"),
    ("TableText", "Table Text", "Normal", "TableText", False, space(2, 2), size(13.5)),
    ("TableNumber", "Table Number", "TableText", "TableNumber", False, '<w:jc w:val="right"/>', ""),
    *((f"{id_}Dense", f"{name} Dense", id_, f"{following}Dense", False, "", size(10.5))
      for id_, name, following in (("TableHead", "Table Head", "TableText"), ("TableText", "Table Text", "TableText"),
                                   ("TableNumber", "Table Number", "TableNumber"))),
    ("SignOff", "Sign-off", "Normal", "SignOff", False,
     f'{WHOLE}{space(6, 0)}<w:jc w:val="right"/>', BOLD),
    ("TailHeading", "Tail Heading", "Normal", "TailItem", False,
     f'{NEXT}<w:pBdr>{border("top", 4, "B9B3AE", gap=6)}</w:pBdr>{space(16, 4)}', f"{BOLD}{color(RED)}{size(13.5)}"),
    ("TailItem", "Tail Item", "Normal", "TailItem", False,
     f'{space(0, 3)}<w:ind w:left="227" w:hanging="227"/>', size(13.5)),
    ("Header", "header", "Normal", "Header", True, f'{space()}<w:jc w:val="center"/>', ""),
    ("Footer", "footer", "Normal", "Footer", True,
     f'<w:pBdr>{border("top", 4, "B9B3AE", gap=5)}</w:pBdr>{space()}', f"{ITALIC}{color(GREY)}{size(9.5)}"),
)  # fmt: skip
HEAD = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>\
</w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>\
<w:semiHidden/><w:unhideWhenUsed/></w:style>
"""


SHADED_HEAD = (
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3EDE6"/>'
    '<w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>'
)


def paragraph_style(entry: tuple[str, str, str, str, bool, str, str]) -> str:
    """One row of the table as a w:style element."""
    id_, name, based_on, following, built_in, paragraph, run = entry
    custom = "" if built_in else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:next w:val="{following}"/><w:qFormat/>'
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>\n"
    )


def table_style(name: str, borders: str, extra: str = "", below: int = 0, beside: int = 142) -> str:
    """A table's borders, margins in its cells (``below``, ``beside``, in twentieths of a point), ``extra``: shade."""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblCellMar><w:left w:w="{beside}" w:type="dxa"/><w:bottom w:w="{below}" w:type="dxa"/>'
        f'<w:right w:w="{beside}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"{extra}</w:style>\n"
    )


def hair_style(step: int, name: str) -> str:
    """A character style that sets letters tighter or wider, in twentieths of a point."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:spacing w:val="{step}"/></w:rPr></w:style>\n'
    )


def main() -> None:
    """Write styles.xml."""
    sides = ("top", "left", "bottom", "right")
    facts = "".join(border(side, 24 if side == "left" else 6, RED, gap=0) for side in sides)
    grid = "".join(border(side, 4, "6D665F", gap=0) for side in (*sides, "insideH", "insideV"))
    OUT.write_text(
        HEAD
        + "".join(map(paragraph_style, PARAGRAPHS))
        + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
        f"<w:unhideWhenUsed/><w:rPr>{color(LINK)}</w:rPr></w:style>\n"
        + "".join(hair_style(step, name) for step, name in NAMES.items())
        + table_style(
            "Facts", facts, '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="FBF7F3"/></w:tcPr>', below=40
        )
        + table_style("Grid", grid, SHADED_HEAD)
        + table_style("Grid Dense", grid, SHADED_HEAD, beside=71)
        + "</w:styles>\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
