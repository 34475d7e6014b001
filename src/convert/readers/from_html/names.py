"""What portals call the elements of a page, as patterns for an element's class, id and itemprop."""

from __future__ import annotations

import re
from functools import lru_cache

from convert.patterns import pattern

BODY_NAMES = pattern(
    r"articlebody|article-?(?:body|content|detail|text)|journal-content-article|ms-rtestate-field|entry-content"
    r"|(?:news|detail|content|post|story)-?_?(?:detail|content|body|text)|content-?_?(?:detail|news|text)|noi-?_?dung"
    r"|post-content|chi-?_?tiet|bodytext|cms-body|fck_detail|print-?_?content|textcontent|news_body"
)
FURNITURE = pattern(
    r"(?:^|[\s_-])(?:nav|navbar|menu\w{0,12}|side|sidebar\w{0,8}|side-?bar|footer\w{0,8}|header-?(?:top|menu|nav)?|topbar"
    r"|banner|share\w{0,8}|social\w{0,8}|comment\w{0,8}|toolbar|tools?|print\w{0,6}|search\w{0,8}|login"
    r"|(?<!elementor-)widget\w{0,8}|pager|button\w{0,10}|btn|mat-icon|material-(?:icons|symbols)[\w-]{0,12}"
    r"|paging|pagination|copyright|weather|hotline|font-?size|tags?|keywords?|rating|vote|like|skip\w{0,10}|view-?count"
    r"|luot-?xem|accessibility|contrast|audio|player|qr-?code|breadcrumbs?|related\w{0,8}|other-?news"
    r"|tin-?(?:khac|lien-?quan|cung)|lienquan|tinkhac|cungchuyenmuc|hidden(?![-_])|visually-hidden|sr-only|logo|quang-?cao"
    r"|advert\w{0,10}|ads?|adsbygoogle"
    r"|lien-?ket)(?=$|[\s_-])"
)
FURNITURE_TAGS = frozenset(
    {"nav", "footer", "aside", "button", "select", "menu", "noscript", "textarea", "dialog", "option"}
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TOOL_TAGS = frozenset({"nav", "footer", "button", "select", "menu"})
TOOLS = pattern(
    r"button|btn|share|social|tool|menu|nav|footer|print|rating|vote|pager|paging|pagination|banner|ads?(?![a-z])|advert|quang-?cao"
)
ICONS = pattern(r"mat-icon|material-(?:icons|symbols)")
CRUMBS = pattern(r"bread-?_?crum|duong-?_?dan|pathway|crumb|sitemappath|navigation-?path")
PATHS = pattern(r"(?:^|[\s_-])(?:site-?map|path|dieu-?_?huong|navigat\w{0,4})(?=$|[\s_-])")
SECTIONS = pattern(r"(?:^|[\s_-])(?:cate\w{0,10}|cat|chuyen-?_?muc|danh-?muc|section)(?=$|[\s_-])")
TITLES = pattern(
    r"(?:^|[\s_-])(?:title\d?|tieu-?_?de|headline|tit|heading|contentheading)(?=$|[\s_-])|(?:title|tieude)\d?(?=$|\s)"
)
LEADS = pattern(r"(?:^|[\s_-])(?:sapo|lead|summary|abstract|trich-?yeu|tom-?tat|description|chapeau|intro)(?=$|[\s_-])")
DATES = pattern(
    r"(?:^|[\s_-])(?:date|time|ngay|publish\w{0,10}|post-?date|created?|datepublished|meta|info)(?=$|[\s_-])"
)
HIDDEN = pattern(r"(?:^|\s)(?:hidden|hide|d-none|visually-hidden|sr-only)(?=$|\s)")
META = pattern(r"(?:^|[\s_-])(?:meta|info|submitted|author|byline|tac-?gia)(?=$|[\s_-])")
CAPTIONS = pattern(r"caption|chu-?thich|photo-?desc|image-?desc|img-?desc")
SIGNED = pattern(r"(?:^|[\s_-])(?:author|tac-?gia|source|nguon|signature|but-?danh|byline)(?=$|[\s_-])")
RELATED = pattern(r"relat(?:ed|ion)|other-?news|tin-?_?(?:khac|lien-?quan|cung)|lienquan|tinkhac|cungchuyenmuc")
COMMENTS = pattern(r"(?:^|[\s_-])(?:comments?|respond|binh-?_?luan|y-?kien|phan-?hoi|cmt)(?=$|[\s_-])")
FILES = pattern(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)(?:$|[?#])", re.IGNORECASE)
PORTALS = pattern(r"(?:cổng (?:thông tin|tt|giao tiếp)|trang (?:thông tin|tin|chủ)|website )", re.IGNORECASE)
STAMP = pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_furniture(tag: str, called: str) -> bool:
    """Whether an element of this tag and these names wraps a page around articles."""
    return tag in FURNITURE_TAGS or (bool(called) and tag not in HEADINGS and FURNITURE.search(called) is not None)


@lru_cache(maxsize=4096)
def is_related(called: str) -> bool:
    """Whether an element of these names holds other articles."""
    return RELATED.search(called) is not None


@lru_cache(maxsize=4096)
def is_title(called: str) -> bool:
    """Whether an element of these names holds a title."""
    return TITLES.search(called) is not None


@lru_cache(maxsize=4096)
def is_crumbs(called: str) -> bool:
    """Whether an element of these names holds the way from the front page."""
    return CRUMBS.search(called) is not None
