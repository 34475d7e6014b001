"""Pages that are no article, each kind with its evidence: a closed list."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import wording
from convert.outline.spam import sample, spam
from convert.outline.wording import ends, is_running, says_when
from convert.patterns import pattern
from convert.text.dates import dates
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_ERROR = pattern(
    r"(?<![^\W_])(?:404 not found|error 404|lỗi 404|404 error|404 - |không tìm thấy trang|trang không tồn tại"
    r"|không tồn tại trang"
    r"|trang bạn (?:yêu cầu|(?:đang )?tìm|truy cập)|page not found"
    r"|not be found|403 forbidden|access denied|access is denied"
    r"|truy cập bị từ chối|không có quyền truy cập"
    r"|(?:bạn|quý vị|quý khách|tài khoản)(?: này| của bạn)? không có quyền (?:xem|vào)"
    r"|(?:500 )?internal server error|server error in|runtime error"
    r"|bad gateway|http error [45]\d\d"
    r"|service unavailable|gateway time-?out|the requested url|connection timed out|database error|sql syntax"
    r"|hệ thống đang (?:bận|được nâng cấp|nâng cấp)|đang được nâng cấp|website is under"
    r"|under construction|phiên (?:làm việc|đăng nhập)(?: của [^\W\d_]{2,10})? (?:đã )?(?:hết hạn|kết thúc)"
    r"|(?:bài viết|tin bài|bài|tin|nội dung|văn bản|liên kết|đường dẫn)(?: mà)?(?: bạn| quý vị| quý khách)?"
    r"(?: đang| vừa| cần)?(?: yêu cầu| tìm kiếm| tìm| truy cập| xem)?(?: này)? (?:không tồn tại"
    r"|không còn tồn tại(?! hiệu lực)|đã bị (?:xóa|gỡ)(?! khỏi (?!hệ thống|trang|website|máy chủ))|chưa được xuất bản)"
    r"|không tìm thấy (?:bài viết|dữ liệu|nội dung|kết quả)|bài viết (?:này )?(?:đã bị xóa|đã bị gỡ|không còn)"
    r"|don.t have permission to access|err_[a-z]{3,12}_[a-z_]{3,30}|can.t be reached|took too long to respond"
    r"|có lỗi xảy ra|hệ thống (?:đang )?gặp (?:sự cố|lỗi)|mã lỗi ?: ?\d{3}"
    r"|checking (?:your browser|if the site connection)|enable javascript|bật javascript|verify you are human"
    r"|review the security of your connection|domain (?:name )?(?:is|may be) for sale|buy this domain"
    r"|(?:tên miền|website|trang web) (?:này )?(?:đã |đang )?(?:hết hạn|bị tạm ngưng|bị khóa|được rao bán)"
    r"|account (?:has been )?suspended|welcome to nginx|default (?:web )?page|index of /"
    r"|xác minh bạn (?:không phải là robot|là con người))",
    re.IGNORECASE,
)
_SAID_IN_SHORT = pattern(r"(?<![^\W_])(?:captcha|đang (?:được )?bảo trì|bảo trì hệ thống)(?![^\W_])", re.IGNORECASE)
"""What articles speak of too, in longer lines."""
_LOGIN = (
    pattern(r"(?<![^\W_])(?:tên đăng nhập|tên tài khoản|tài khoản|username|user name|email)(?![^\W_])", re.IGNORECASE),
    pattern(r"(?<![^\W_])(?:mật khẩu|password)(?![^\W_])", re.IGNORECASE),
    pattern(r"(?<![^\W_])(?:đăng nhập|login|log in|sign in)(?![^\W_])", re.IGNORECASE),
)
_DIGEST = pattern(
    r"(?:(?:điểm|tóm tắt|tổng hợp|lược) (?:tin |thông tin )?(?:báo(?: chí)?|tin(?: tức)?|dư luận)|tin vắn"
    r"|bản tin (?:tổng hợp|sáng|trưa|tối|ngày|số|(?:tuần|tháng)[ ,–-]{1,3}(?:số|thứ|từ|\d))"
    r"|tin tức (?:nổi bật|đáng chú ý|trong ngày|tổng hợp)|những tin (?:chính|nổi bật)|press review"
    r"|thông tin báo chí ngày|chuyện trong tuần)(?![^\W_])",
    re.IGNORECASE,
)
_OWN_STORY = pattern(
    r"[-+*•–►▪] ?\S|\d{1,2}[.)/] ?\S|(?:(?:trên |theo )?(?:báo|tờ|tạp chí|ttxvn|thông tấn)|\()", re.IGNORECASE
)
_APPEARS = pattern(r"(?<![^\W_])(?:ra mắt|ra đời|phát hành|xuất bản|đến tay|đến với)(?![^\W_])", re.IGNORECASE)
"""What is told of a bulletin, and heads none."""
_HEADING = 8
"""How many words say of when and where a digest is; an article's title says more."""
_STORY = 50
_FIRST = 12
_SENTENCE = 120
_TEASER = 30
"""Below its day a teaser may be as short as this."""
_FIELD = 60
"""The labels and buttons of a form are no longer."""
_ENDS_DATED = pattern(r"\S \d{1,2}/\d{1,2}/\d{4}$")
_ENTRY = 400
_SYMBOL = pattern(r"\d{1,5}/(?:\d{4}/)?[A-ZĐ]{2,6}(?![^\W_])")
_ANY_DAY = pattern(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d)")
_MANY = 3
_FOUND = pattern(
    r"kết quả tìm kiếm(?=$|:| cho | với | [\"“])"
    r"|tìm thấy (?:khoảng )?[\d.]{1,9} (?:kết quả|bài viết|tin|mục)|search results",
    re.IGNORECASE,
)
_LEAST = 4
"""Fewer words are no title."""
_ALBUM = pattern(r".{3,160} ?[(\[]\d{1,4} (?:ảnh|hình|video|clip|tin|bài|tệp|files?)[)\]]$", re.IGNORECASE)
_PLACEHOLDER = pattern(
    r"(?:(?:nội dung|dữ liệu|thông tin|trang|bài viết|chuyên mục)(?: này)? )?(?:đang|chờ)(?: được)?"
    r" (?:cập nhật|biên tập|xây dựng)"
    r"|(?:hiện )?(?:chưa|không) (?:có|tồn tại) (?:dữ liệu|nội dung|bài viết|tin bài|tin|bản ghi|thông tin)(?: nào)?"
    r"(?: (?:trong|ở|thuộc) (?:chuyên )?(?:mục|trang) này)?"
    r"|tiêu đề (?:bài viết|tin|trang)|nhập (?:tiêu đề|nội dung)(?: tại đây)?|(?:sample|test)(?: page)?|hello world!?",
    re.IGNORECASE,
)
_LOREM = "lorem ipsum dolor"
_CUT = ("...", "…", "[...]", "[…]", "...]", "xem tiếp", "chi tiết", "xem thêm", ">>", "»", "đọc tiếp")
_TELLING_ROLES = frozenset({None, Role.PARAGRAPH, Role.LEAD, Role.LIST_ITEM})
_APART = frozenset({Role.CHROME, Role.RELATED, Role.ATTACHMENT, Role.IMAGE})
_WORDLESS = frozenset({Role.CHROME, Role.RELATED, Role.UNREAD, Role.SECTION})


def refusal(draft: Draft) -> str:
    """Why the text is no article, with its evidence; empty where it is one, or may be."""
    for test in (spam, _error, _login, _legal, _digest, _listing, _empty, _little):
        if reason := test(draft):
            return reason
    return ""


def _running(draft: Draft) -> list[Piece]:
    return [piece for piece in draft.pieces if piece.role in _TELLING_ROLES and piece.running]


def _error(draft: Draft) -> str:
    if _tells_much(draft):
        return ""
    short = "\n".join(piece.text for piece in draft.pieces if len(piece.text) <= _SENTENCE)
    title = "\n".join(piece.text for piece in draft.of_role(Role.TITLE))
    found = _ERROR.search(sample(draft), 0, 4000) or _ERROR.search(title) or _SAID_IN_SHORT.search(short, 0, 4000)
    if found is None or any(_reports(piece) for piece in _running(draft)):
        return ""
    return f"an error page: {found[0]!r}"


def _login(draft: Draft) -> str:
    if len(draft.view.text) > 3000 or _tells_much(draft):
        return ""
    fields = "\n".join(piece.text for piece in draft.pieces if len(piece.text) <= _FIELD)
    found = [match for pattern in _LOGIN if (match := pattern.search(fields))]
    return f"a login page: {', '.join(repr(match[0]) for match in found)}" if len(found) == len(_LOGIN) else ""


def _tells_much(draft: Draft) -> bool:
    """Whether there is more running text than on the pages of a server that has nothing to tell."""
    running = _running(draft)
    return len(running) > 3 or any(len(piece.text) > 250 for piece in running)


def _reports(piece: Piece) -> bool:
    """Whether a line tells of a day, as articles about a server's maintenance do."""
    return says_when(piece.text) or bool(dates(piece.text))


def _legal(draft: Draft) -> str:
    document = draft.of_role(Role.LEGAL_DOCUMENT)
    if not document:
        return ""
    inside = sum(len(piece.text) for piece in document)
    others = [piece for piece in _running(draft) if len(piece.text) > 80 and piece.text[0] not in "-*|("]
    if not others or (sum(len(piece.text) for piece in others) * 12 < inside and others[0].start > document[-1].end):
        return f"a bare legal document: {document[0].text[:60]!r} to {document[-1].text[:60]!r}"
    return ""


def _digest(draft: Draft) -> str:
    for piece in draft.pieces[:12]:
        text = piece.text.lstrip('*#_ "“')
        if (
            piece.role is not Role.SECTION
            and len(text) < 160
            and not is_running(text)
            and (heading := _DIGEST.match(text))
        ):
            below = [other for other in draft.pieces if other.start > piece.start]
            stories = [other for other in below if other.running or (len(other.text) >= _STORY and ends(other.text))]
            begun = [story for story in stories if _begins_story(story)]
            rest = text[heading.end() :].strip(" :")
            plain = ":" not in rest and len(rest.split()) <= _HEADING and not _APPEARS.search(rest)
            if len(stories) > 1 and (plain or len(begun) * 2 > len(stories)):
                return f"a digest of several stories: {piece.text[:60]!r}, then {len(stories)} paragraphs"
    return ""


def _begins_story(piece: Piece) -> bool:
    """Whether a paragraph can be a story of its own: it has a bullet, a day, or the paper that it is from."""
    return _OWN_STORY.match(piece.text) is not None or says_when(piece.text.lstrip("*-+• "))


def _listing(draft: Draft) -> str:
    """Several stories that are cut short, or many dates with a headline each and no text between."""
    pieces = [piece for piece in draft.pieces if piece.role not in _APART]
    told = [_is_cut(piece.text) for piece in pieces if piece.running]
    if told and all(told):
        pieces = draft.pieces  # of a teaser, the others are no furniture
    texts = [
        piece
        for before, piece in zip([None, *pieces], pieces, strict=False)
        if len(piece.text) > _FIELD or (len(piece.text) > _TEASER and before and _is_dated(before.text))
    ]
    cut = [piece for piece in texts if _is_cut(piece.text)]
    if len(cut) >= 3 and len(cut) * 2 >= sum(piece.running or _is_cut(piece.text) for piece in texts):
        return f"a listing page: {len(cut)} of {len(texts)} texts are cut short, as {cut[0].text[-40:]!r}"
    found = next((piece for piece in draft.pieces[:_FIRST] if _FOUND.match(piece.text)), None)
    if (
        found
        and len(draft.pieces) > _MANY
        and not any(len(piece.text) > _STORY * 4 and piece.running for piece in pieces)
    ):
        return f"a listing page: {found.text[:60]!r}"
    if not any(piece.running for piece in pieces):
        pieces = draft.pieces
    dated = [piece for piece in pieces if _is_dated(piece.text)]
    if dated and (place := draft.pieces.index(dated[0])) and draft.pieces[place - 1].text.endswith(":"):
        return ""
    whole = [piece for piece in texts if len(piece.text) > 150 and piece.running and not _is_cut(piece.text)]
    if len(dated) >= 4 and len(whole) * 2 < len(dated):
        return f"a listing page: {len(dated)} dated headlines, as {dated[0].text[:60]!r}"
    return _headlines(draft)


def _headlines(draft: Draft) -> str:
    """Headlines under the headings of boxes, above a pager or as names of albums, and no text and no picture."""
    pieces = draft.pieces
    albums = [piece for piece in pieces if piece.text.endswith((")", "]")) and _ALBUM.fullmatch(piece.text)]
    known = wording().lines | wording().sections
    boxes = [piece for piece in pieces if piece.text.isupper() and piece.bare in known]
    pictured = len(albums) <= _MANY and any(piece.role is Role.IMAGE for piece in pieces)
    if pictured and (len(boxes) < _MANY or draft.of_role(Role.TITLE)):
        return ""
    if any(piece.running or ends(piece.text) for piece in pieces):
        return ""
    listed = _APART | {None, Role.LIST_ITEM} if len(boxes) >= _MANY else {None}
    headlines = [piece for piece in pieces if piece.role in listed and len(piece.text.split()) > 3]
    paged = any(piece.rule == "pager" for piece in pieces)
    numbered = [piece for piece in pieces if _is_document(piece.text)]
    if len(numbered) > _MANY:
        return f"a listing page: {len(numbered)} documents and no text, as {numbered[0].text[:60]!r}"
    dated = [piece for piece in pieces if _ENDS_DATED.search(piece.text, max(0, len(piece.text) - 14))]
    if len(dated) > 3:
        return f"a listing page: {len(dated)} dated entries, as {dated[0].text[:60]!r}"
    if len(albums) > _MANY or (len(headlines) > 4 and (paged or len(boxes) > 1)):
        first = (albums or headlines)[0]
        return f"a listing page: {len(albums) or len(headlines)} headlines and no text, as {first.text!r}"
    return ""


def _is_document(text: str) -> bool:
    """Whether a line has a document's number and its day: ``12 112/UBND-VX 12/03/2021 V/v …``."""
    return "/" in text and len(text) <= _ENTRY and bool(_SYMBOL.search(text) and _ANY_DAY.search(text))


def _is_cut(text: str) -> bool:
    """Whether a text stops short, as the teasers of a listing do."""
    return text[-12:].casefold().endswith(_CUT)


def _is_dated(text: str) -> bool:
    """Whether a line is a stamp, or a headline with one at an end."""
    if len(text) > 250:
        return False
    if (said := stamp(text)) is not None:
        if text[said.stop : said.stop + 2].lstrip()[:1] == ":" or text[said.end : said.end + 2].lstrip()[:1] == ":":
            return False
        return not text[said.stop :].strip() or len(text) > said.stop + 15
    at = text.rfind("(")
    ended = stamp(text[at:]) if at >= 0 else None
    return ended is not None and not text[at + ended.stop :].strip()


def _is_placeholder(piece: Piece) -> bool:
    return len(piece.text) <= _FIELD and _PLACEHOLDER.fullmatch(piece.bare) is not None


def _empty(draft: Draft) -> str:
    """Nothing but chrome; or a title over dots."""
    words = [piece for piece in draft.pieces if piece.role not in _WORDLESS]
    sections = wording().sections
    if not any(piece.bare not in sections and any(char.isalpha() for char in piece.bare[:200]) for piece in words):
        return "the text is empty" if not draft.pieces else "the page is empty: it holds no text but menus and marks"
    text = draft.view.text
    if (lorem := draft.low.find(_LOREM)) >= 0 and text[lorem:].isascii():
        return f"the page is empty: its body is {text[lorem : lorem + len(_LOREM)]!r}, a printer's filler"
    if any(piece.running for piece in words):
        return ""
    unwritten = [piece for piece in draft.pieces if _is_placeholder(piece)]
    written = [piece for piece in words if piece.bare not in sections and not _is_placeholder(piece)]
    if unwritten and len(written) <= 2 and not any(len(piece.text) > _FIELD for piece in written):
        return f"the page is empty: its body is {unwritten[0].text[:40]!r}"
    dots = [piece for piece in draft.pieces if len(piece.text) > 4 and not piece.text.strip(". …·-_*")]
    if dots and len(words) <= 4:
        return f"the page is empty: its body is {dots[0].text[:20]!r}"
    return ""


def _little(draft: Draft) -> str:
    """Fewer words than a title has, and no picture."""
    words = [piece for piece in draft.pieces if piece.role not in _WORDLESS]
    counts = accumulate(len(piece.bare.split()) for piece in words)
    if any(count >= _LEAST for count in counts) or any(piece.role is Role.IMAGE for piece in words):
        return ""
    return f"the page is empty: all that it says is {' '.join(piece.text for piece in words)[:60]!r}"
