"""What WeasyPrint leaves undone for a file that is PDF/A-3a and PDF/UA-1 at once.

It writes one variant a file, compresses the XMP packet, and lists associated files twice.
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
    """Name PDF/UA-1 in the XMP packet and leave it plain, list every associated file once, name invisible marks."""
    if any(chr(FIRST_PRIVATE) <= letter for font in document.fonts.values() for letter in font.to_unicode.values()):
        _name_marks(pdf)
    metadata = pdf.objects[_number(pdf.catalog["Metadata"])]
    metadata.compress = False
    metadata.stream = [part.replace(_END, _UA_PROPERTY + _END) for part in metadata.stream]
    files = pdf.catalog.get("AF")
    if files:
        files[:] = dict.fromkeys(files)


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
