"""A short line to who signs in it: persons, pen-names, initials, bodies, sources."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from convert.lexicon import listed, plain_table
from convert.outline.wording import CAPITAL, is_running
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Parts

_LONGEST = 140
_SENTENCE = 30
"""From this length on a full stop ends a sentence, and no pen-name."""
_WORK = r"(?:bài viết|bài|tin|hình ảnh|ảnh|hình|video clip|video|clip|đồ họa|nội dung)"
_AND = r"(?: ?[,;/&+–-] ?| và | )"
_LABEL = pattern(
    r"(?:(?P<source>nguồn tin|nguồn bài|nguồn trích|nguồn|theo|trích nguồn|trích từ|tin từ|sưu tầm|st)"
    r"|(?P<author>(?:tác giả|người (?:viết|đăng|đưa tin|thực hiện|cập nhật|biên tập|biên soạn|tổng hợp|gửi|soạn"
    r"|cung cấp tin)|đăng bởi|viết bởi|gửi bởi|bởi|thực hiện|biên tập|biên soạn|soạn bài|viết bài|đưa tin|tổng hợp"
    r"|(?:ghi chép|phóng sự|bút ký|ký sự|bài|bài viết|tin)(?: ảnh)? (?:của|do)"
    r"|phóng viên|pv|cộng tác viên|ctv|by|author"
    rf"|{_WORK}(?:{_AND}{_WORK}){{0,3}})(?: bài viết| bài| tin| thực hiện)?))"
    r"(?: ?[:：] ?| ?[-–] (?=(?-i:[A-ZĐ]))| (?=(?-i:[A-ZĐ])|(?:báo|đài|cổng|trang) ))",
    re.IGNORECASE,
)
_SITED = pattern(
    rf"nguồn (?=(?-i:[{CAPITAL}])[^:]{{1,40}}: ?(?:https?:|www\.)|[a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{2,30}}){{1,4}}$)",
    re.IGNORECASE,
)
"""``Nguồn VOV: https://…``: a body and where it says so; ``Nguồn vov.example.vn``."""
_NEEDS_NAME = frozenset({"nội dung", "thực hiện", "pv", "phóng viên"})
"""Labels that head other things than names too, such as questions."""
_PHOTOS = frozenset({"ảnh", "hình", "hình ảnh", "video", "video clip", "clip", "đồ họa"})
"""Who took the pictures alone has not signed."""
_BODY = pattern(
    r"(?:cổng|ban biên tập|bbt|ban|văn phòng|phòng|sở|ubnd|hđnd|ubmttq|trung tâm|tt|báo|đài|ttxvn|trang|tạp chí|bộ"
    r"|cục|chi cục|tổng cục|hội|tỉnh|huyện|thành|công an|mttq|ủy ban|vp|thông tấn xã|tổ|nhóm|cttđt|ttđt|vnp|vgp|tttt"
    r"|đảng ủy|liên đoàn|trường|bảo hiểm|bhxh|kho bạc|tòa án|viện|vks|vksnd|hạt|trạm|bệnh viện|ban quản lý|bql|xã"
    r"|phường"
    r"|thị trấn|đảng bộ|chi bộ|đoàn|đoàn thanh niên|tỉnh đoàn|huyện đoàn|hội đồng|văn hóa|tuyên giáo"
    r"|thanh tra|mặt trận|vov|vtv|qđnd|cand"
    r"|công ty|tổng công ty|xí nghiệp|hợp tác xã|htx|ngân hàng|quỹ|chi nhánh|điện lực|bưu điện|viễn thông|học viện"
    r"|thư viện|bảo tàng|câu lạc bộ|clb|chi đoàn|chi hội|đồn|ban chqs|nhà máy|nhà xuất bản"
    r"|truyền thông|đội|vh-?xh|vh-?tt(?:&?dl)?|lđ-?tb&?-?xh|tn-?mt|gd-?&?đt)(?![^\W_])",
    re.IGNORECASE,
)
_DEEDS = pattern(
    r"(?<![^\W_])(?:tổ chức|phát biểu|chụp|trao|tặng|thăm|dự|tham gia|tham dự|kết thúc|diễn ra|đã|đang|sẽ|được"
    r"|cùng|tại|làm việc"
    r"|kiểm tra|chúc|biểu dương|lưu niệm|ra quân|ra mắt|bế mạc|khai mạc|tiếp|họp|ký|trong|với|cho|về|của các|những"
    r"|này|các đại biểu"
    r"|triển khai|thông báo|công bố|đón|nhận|hướng dẫn|yêu cầu|đề nghị|gồm|là|có|báo cáo|trình bày|khen thưởng"
    r"|tuyên dương|thực hiện"
    r"|đạt)(?![^\W_])",
    re.IGNORECASE,
)
_CONSONANTS = "BCDĐGHKLMNPQRSTVX"
_ABBREVIATED_BODY = pattern(
    r"[A-ZĐ][A-ZĐ&-]{1,11} (?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận|TP|TX|TT"
    r"|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy)(?![^\W_])"
    rf"|(?:[{_CONSONANTS}]{{1,8}}[&-]){{1,3}}[{_CONSONANTS}]{{1,8}}(?= [{CAPITAL}])"
)
_SITE = pattern(r"(?:https?://)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,5}(?:/\S{0,200})?", re.IGNORECASE)
_LONG_SYLLABLE = 12
_DASH = pattern(r"[–—/]| - ")
_NAMED_SOURCE = pattern(r"\((?:theo|nguồn) ?:? ?[^\W\d_]", re.IGNORECASE)
_HYPHEN = rf"(?<=[^\W\d_{CAPITAL}]{{2}})-(?=[{CAPITAL}][^\W\d_]+ )|(?<=[{CAPITAL}]{{3}})-(?=[{CAPITAL}]{{3,9}} )"
"""Between two names; within ``TT-TH`` it parts nothing."""
_SPLIT = pattern(
    rf" ?[–—|] ?| - |-(?=www)|- (?=[{CAPITAL}])|{_HYPHEN}|, ?|; ?| & | và | \+ | \("
    rf"|(?<=[^\W\d_])/(?=[{CAPITAL}])"
)
_ADDED = pattern(
    r" \((?:ctv|cộng tác viên|pv|phóng viên|btv)\)?$"
    r"|[ (]+(?:t/h|th|t\.h|tổng hợp|sưu tầm|st|lược ghi|lược thuật|thực hiện|biên tập|biên soạn|ghi|lược dịch)\)?$",
    re.IGNORECASE,
)
_PHOTO = pattern(r"(?:ảnh|hình|video|clip|đồ họa) ?:", re.IGNORECASE)
_POST = pattern(
    r"(?:phó|trưởng|chủ tịch|bí thư|chánh|giám đốc|hiệu trưởng|cán bộ|công chức|viên chức|chuyên viên|ủy viên"
    r"|hội viên|phóng viên)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_NAME_WORD = pattern(rf"(?:[{CAPITAL}](?:[’'‘ʼ](?=[^\W\d_]))?[^\W\d_]{{0,15}}[.-]?){{1,4}}$")
"""A word of a name; names of the highlands may have a mark inside: ``H’Nhi``."""
_COMMON = (
    "một số hình ảnh các những tin bài nơi nhận lịch thông báo danh sách phụ lục kính "
    "trân trọng hết mục nội dung chương trình kế hoạch quyết định hội nghị đại biểu quang cảnh "
    "toàn sáng chiều tối ngày tháng năm chủ tịch giám đốc phó bí thư đảng ủy tiếp xem "
    "thêm trang kết quả kết luận mở đầu tổng giới thiệu văn bản điều khoản việt nam thư cảm ơn mời lễ "
)
_NO_NAMES = frozenset(_COMMON.split())
_HONORIFIC = pattern(r"(?:ông|bà|anh(?! [^\W\d_]+$)|chị|đồng chí|đ/c|cô|thầy|em|cụ|bác|chú) ", re.IGNORECASE)


def signs(text: str) -> Parts:
    """Who signs in a line: parts ``author``, ``agency``, ``source``; nothing where the line signs nothing."""
    if len(text) > _LONGEST or is_running(text):
        return ()
    inner = text.strip('()[]*_ –—-./\t“”"')
    if not inner:
        return ()
    offset = text.index(inner)
    if (added := _ADDED.search(inner, max(0, len(inner) - 16))) and _is_added(inner[: added.start()]):
        inner = inner[: added.start()].rstrip(" (-–")
    if inner[0] in "nN" and (sited := _SITED.match(inner)):
        return (("source", sited.end() + offset, len(inner) + offset),)
    found = _LABEL.match(inner)
    if found and _label(found) in _PHOTOS:
        return ()
    if found and (":" in found[0] or found[0].strip(" -–").casefold() not in _needs_colon()):
        parts = _labelled(inner, found.end(), "source" if found["source"] else "author")
        if _label(found) in _NEEDS_NAME and any(
            kind != "author" or not is_name(inner[start:end]) for kind, start, end in parts
        ):
            parts = ()
    else:
        parts = () if text.endswith(".") and len(text) > _SENTENCE else _unlabelled(inner)
    return tuple((kind, start + offset, end + offset) for kind, start, end in parts)


@cache
def _needs_colon() -> frozenset[str]:
    return frozenset(listed(plain_table("bearers")["with_colon"]))


def _label(found: re.Match[str]) -> str:
    return found[0].strip(" :-–：").casefold()


def _is_added(before: str) -> bool:
    """Whether "(tổng hợp)", "biên tập" after these words says what they did, and is no part of their name."""
    return bool(before) and not before.casefold().rstrip().endswith("ban")


def _tells(text: str, at: int = 0) -> bool:
    """Whether words tell of a deed; the last syllable of "Nguyễn Văn Đạt" is none."""
    return any(not _is_syllable(text, match.start()) for match in _DEEDS.finditer(text, at))


def _is_syllable(text: str, start: int) -> bool:
    """Whether a word with a capital follows another one, as a name's syllables do; not where all is in capitals."""
    before = text[max(0, start - _LONG_SYLLABLE) : start]
    return text[start].isupper() and before.endswith(" ") and before.strip().rpartition(" ")[2].istitle()


def _labelled(text: str, at: int, kind: str) -> Parts:
    names = _names(text, at)
    if not names or _tells(text, at) or len(text[at:].split()) > 16:
        return ()
    if kind == "source":
        return _source(text, names)
    found: list[tuple[str, int, int]] = []
    for start, end in names:
        words = text[start:end]
        if _PHOTO.match(words):
            continue
        if words[0].islower() and not _SITE.fullmatch(words):
            break
        labelled = _LABEL.match(words)
        begin = start + labelled.end() if labelled and ":" in labelled[0] else start
        sort = "source" if labelled and labelled["source"] else "author"
        if found and sort == "author" and _SITE.fullmatch(words):
            sort = "source"
        elif sort == "author" and _BODY.match(words) and not is_name(words):
            sort = "agency"
        found.append((sort, begin, end))
    return tuple(found) if sum(sort == "agency" for sort, _, _ in found) <= 1 else (("agency", at, len(text)),)


def _source(text: str, names: list[tuple[int, int]]) -> Parts:
    """What "Nguồn:" or "Theo" names: a source; before the site of it, or the paper in brackets, an author."""
    last = text[slice(*names[-1])]
    bracketed = text[names[-1][0] - 1] == "("
    if len(names) == 2 and is_name(text[slice(*names[0])]) and (_SITE.fullmatch(last) or (bracketed and is_body(last))):
        return (("author", *names[0]), ("source", *names[1]))
    stop = names[-1][1]
    return (("source", names[0][0], stop + (bracketed and text[stop : stop + 1] == ")")),)


def _unlabelled(text: str) -> Parts:
    if text.endswith((":", ";", ",", "!", "?", "…")) or _tells(text) or _HONORIFIC.match(text):
        return ()
    if _SITE.fullmatch(text) and "." in text.strip("."):
        return (("source", 0, len(text)),) if not is_name(text) else (("author", 0, len(text)),)
    if is_body(text) and not _DASH.search(text) and not _NAMED_SOURCE.search(text):
        return (("agency", 0, len(text)),)
    found: list[tuple[str, int, int]] = []
    for start, end in _names(text, 0):
        part = _part(text, start, end, first=not found)
        if part is None and not (found and _POST.match(text, start, end)):
            return (("agency", 0, len(text)),) if is_body(text) else ()
        if part is not None:
            found.append(part)
    agencies = [part for part in found if part[0] == "agency"]
    if len(agencies) < 2:
        return tuple(found)
    first = len(found) - len(agencies)
    return (*found[:first], ("agency", agencies[0][1], agencies[-1][2])) if found[first:] == agencies else ()


def _part(text: str, start: int, end: int, *, first: bool) -> tuple[str, int, int] | None:
    """What a stretch between dashes is: an author, a body, a source; None where it is none of them."""
    words = text[start:end]
    labelled = _LABEL.match(words)
    if labelled and labelled["source"] and not first:
        return "source", start + labelled.end(), end
    if is_name(words) and not is_body(words):
        return "author", start, end
    if _SITE.fullmatch(words) and not first:
        return "source", start, end
    return ("agency", start, end) if is_body(words) else None


def is_body(words: str) -> bool:
    """Whether words name a body: a head noun or an abbreviation, then few words, none of them a deed."""
    if not words[0].isupper() or len(words) > 90 or len(words.split()) > 14 or _tells(words):
        return False
    return bool(_BODY.match(words) or _ABBREVIATED_BODY.match(words))


def is_name(words: str) -> bool:
    """Whether words can be a pen-name or initials: up to five, each with a capital, no common noun in capitals."""
    pieces = words.split()
    if not 0 < len(pieces) <= 5 or len(words) > 45 or not all(_NAME_WORD.match(word) for word in pieces):
        return False
    common = sum(piece.casefold() in _NO_NAMES for piece in pieces)
    return common < len(pieces) and (common < 2 or not words.isupper())


def _names(text: str, at: int) -> list[tuple[int, int]]:
    """The stretches between dashes, commas and "và"."""
    found: list[tuple[int, int]] = []
    for match in [*_SPLIT.finditer(text, at), None]:
        stop = match.start() if match else len(text)
        words = text[at:stop].strip(' *_"“”()')
        if words:
            begin = text.index(words, at)
            goes_on = found and text[found[-1][1] : begin] == " và " and not is_name(words)
            if goes_on and _BODY.match(text, *found[-1]):
                begin = found.pop()[0]
            found.append((begin, text.index(words, at) + len(words)))
        at = match.end() if match else stop
    return found
