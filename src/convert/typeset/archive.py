"""What WeasyPrint leaves undone for a file that is PDF/A-3a and PDF/UA-1 at once.

It writes one variant a file, compresses the XMP packet, lists associated files twice, and says of cells which heads are
theirs in a way that errs where a head reaches over rows and columns.
"""

from __future__ import annotations

from typing import Any

from convert.typeset.letters import FIRST_PRIVATE, restore_table, restored

_UA_PROPERTY = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
_END = b"</rdf:RDF>"


def finish(document: Any, pdf: Any) -> None:
    """Name PDF/UA-1 in the XMP packet and leave it plain, list each associated file once, name marks and heads."""
    if any(chr(FIRST_PRIVATE) <= letter for font in document.fonts.values() for letter in font.to_unicode.values()):
        _name_marks(pdf)
    _say_scopes(pdf)
    metadata = pdf.objects[_number(pdf.catalog["Metadata"])]
    metadata.compress = False
    metadata.stream = [part.replace(_END, _UA_PROPERTY + _END) for part in metadata.stream]
    files = pdf.catalog.get("AF")
    if files:
        files[:] = dict.fromkeys(files)


def _say_scopes(pdf: Any) -> None:
    """Say of each head of a table whether it is its row's or its column's (ISO 32000-1, 14.8.5.7)."""
    rows = [one["K"] for one in pdf.objects if isinstance(one, dict) and one.get("S") == "/TR"]
    for row in rows:
        cells = [pdf.objects[_number(reference)] for reference in row if isinstance(reference, bytes)]
        scope = "/Row" if any(cell["S"] == "/TD" for cell in cells) else "/Column"
        for cell in cells:
            if cell["S"] == "/TH":
                cell["A"]["Scope"] = scope
            elif cell["S"] == "/TD":
                cell["A"].pop("Headers", None)


def _name_marks(pdf: Any) -> None:
    """The invisible marks themselves, where letters.py had stand-ins drawn: in fonts and in bookmarks."""
    for one in pdf.objects:
        if not isinstance(one, dict):
            continue
        if "ToUnicode" in one:
            restore_table(pdf.objects[_number(one["ToUnicode"])])
        if "Title" in one and hasattr(one["Title"], "string"):
            one["Title"].string = restored(one["Title"].string)


def _number(reference: bytes) -> int:
    return int(reference.split()[0])
