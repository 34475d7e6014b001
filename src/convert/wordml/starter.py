"""Our template as a DOCX to edit: every style shown on a line of its own."""

from __future__ import annotations

from datetime import UTC, datetime

from convert.page.parts import Fact, FactBox, Grid, Items, Line, Page, Picture, Run, Style
from convert.wordml.package import blank
from convert.wordml.template import FOOT_MARK, ours

_LINES = {
    Style.SECTION: "Chuyên mục",
    Style.TITLE: "Tiêu đề bài viết",
    Style.PUBLISHED: "Ngày đăng: …",
    Style.LEAD: "Đoạn mở đầu (sapo) của bài viết.",
    Style.HEADING_1: "Đề mục cấp 1",
    Style.HEADING_2: "Đề mục cấp 2",
    Style.HEADING_3: "Đề mục cấp 3",
    Style.BODY: "Đoạn văn của thân bài. Sửa kiểu (style) của từng dòng trong tệp này, đừng đổi tên kiểu; "
    f"chữ {FOOT_MARK} ở chân trang được thay bằng tên nguồn của bài.",
}


def _grid(*, dense: bool) -> Grid:
    words = (Run("…"),)
    return Grid(rows=((words, words), (words, words)), shares=(0.5, 0.5), numbers=frozenset({1}), dense=dense)


def starter() -> bytes:
    """The DOCX that ``portaldoc template init`` writes; its words are dropped when it is used as a template."""
    words = (Run("…"),)
    page = Page(
        language="vi",
        name="portaldoc template",
        authors=(),
        description="",
        date=datetime(1980, 1, 1, tzinfo=UTC),
        parts=(
            *(Line(style=style, words=(Run(text),)) for style, text in _LINES.items()),
            FactBox(heading="Thông tin sự kiện", facts=(Fact(label="Thời gian", values=(words, words)),)),
            Items(items=((Run("- Mục của danh sách"),),)),
            *(_grid(dense=dense) for dense in (False, True)),
            Picture(number=1, name=None, caption="Chú thích ảnh", alternative="Ảnh 1"),
            Line(style=Style.BODY, words=(Run("Đoạn cuối, đi liền với người ký tên."),)),
            Line(style=Style.SIGN_OFF, words=(Run("Người ký tên"),)),
            Line(style=Style.TAIL_HEADING, words=(Run("Tin liên quan"),)),
            Items(items=(words,), tail=True),
        ),
        foot=(Run(FOOT_MARK),),
    )
    return blank(page, ours())
