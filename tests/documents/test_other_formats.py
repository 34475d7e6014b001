from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import html5lib
import pytest
from markdown_it import MarkdownIt
from tests.documents.writing import Draft, reading_day

from convert import plugins
from convert.article import Article, EventRole, ListBlock, Paragraph, Passage, PersonRole, SignOff
from convert.assets import Assets
from convert.values import replace


def made(name: str, article: Article, assets: Assets | None = None, **options: Any) -> str:
    return plugins.exporter(name, options).export(article, assets or Assets()).value.decode()


# html


class Outline(HTMLParser):
    """Start tags with their attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def html_problems(page: str) -> list[str]:
    """What keeps a page from being valid, accessible and self-contained."""
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(page)
    problems = [f"not valid: {error[1]}" for error in parser.errors]
    tags = Outline(page).tags
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch("h[1-6]", tag)]
    if levels.count(1) > 1 or any(after > before + 1 for before, after in zip([0, *levels], levels, strict=False)):
        problems.append(f"headings {levels}")
    if not any(tag == "html" and attrs.get("lang") for tag, attrs in tags):
        problems.append("no language")
    if [tag for tag, _ in tags].count("main") != 1:
        problems.append("no main")
    problems += ["no alternative text" for tag, attrs in tags if tag == "img" and not attrs.get("alt")]
    problems += ["no scope" for tag, attrs in tags if tag == "th" and not attrs.get("scope")]
    problems += [f"a <{tag}>" for tag, _ in tags if tag in {"script", "link", "iframe", "object"}]
    problems += [
        f"fetches {attrs['src']}" for tag, attrs in tags if not str(attrs.get("src", "data:")).startswith("data:")
    ]
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256((style[1] if style else "").encode()).digest()).decode()
    if f"'sha256-{digest}'" not in page or "default-src 'none'" not in page:
        problems.append("policy")
    return problems


def test_html_is_valid_accessible_and_self_contained(article: Article, pictures: Assets) -> None:
    page = made("html", article, pictures)
    assert html_problems(page) == []
    assert page.count("data:image/") == 2
    assert '<a href="https://sonkhe.example.vn/tin/doc-sach">' in page


@pytest.mark.parametrize("draft", [Draft(), Draft().heading(3, "<Thấp>").table(("a", "b")), Draft().figure("x.jpg")])
def test_html_of_little(draft: Draft) -> None:
    assert html_problems(made("html", draft.article())) == []


def test_a_house_style_cannot_leave_its_element(article: Article) -> None:
    page = made("html", article, css=b"p { color: red }</style><script>x()</script>")
    assert html_problems(page) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('<th scope="row">', "<th>", "no scope"),
        (' alt="', ' title="', "no alternative text"),
        ("</figure>", "", "not valid"),
        ('<html lang="vi">', "<html>", "no language"),
        ("<main>", "<script>x()</script><main>", "a <script>"),
        ("<h1 ", "<h4 ", "headings"),
        ('src="data:', 'src="https://example.vn/', "fetches"),
        ("<style>", "<style>p { }", "policy"),
    ],
)
def test_each_check_of_html_catches_a_fault(
    article: Article, pictures: Assets, old: str, new: str, problem: str
) -> None:
    page = made("html", article, pictures)
    assert old in page
    assert any(found.startswith(problem) for found in html_problems(page.replace(old, new)))


# md


def rendered(markdown: str) -> tuple[dict[str, Any], str]:
    """The front matter (JSON values are YAML's), and the body as a CommonMark parser reads it."""
    _, front, body = markdown.split("---\n", 2)
    values = dict(line.split(": ", 1) for line in front.splitlines())
    return values, MarkdownIt("commonmark").render(body)


def test_markdown_is_read_as_it_was_meant(article: Article) -> None:
    front, body = rendered(made("md", article))
    assert json.loads(front["title"]) == "Hội nghị tổng kết phong trào đọc sách tại huyện Sơn Khê"
    assert json.loads(front["date"]) == "2021-11-12T16:20+07:00"
    assert json.loads(front["authors"]) == ["Thu Hạ"]
    assert "<h1>Hội nghị tổng kết phong trào đọc sách tại huyện Sơn Khê</h1>" in body
    assert '<img src="doc%20sach%201.jpg" alt="Các em học sinh giới thiệu những cuốn sách hay" />' in body
    assert "<th>Tủ sách</th>" in body
    assert '<a href="https://sach.example.vn/khen-thuong">' in body
    assert "Ông <strong>Đỗ Quang Vũ</strong>, Phó Chủ tịch UBND huyện" in body


@pytest.mark.parametrize(
    "words",
    [
        "# không phải đề mục",
        "1. không phải mục",
        "- gạch",
        "*sao* _gạch_ `mã`",
        "<b>&amp;</b>",
        "[a](b)",
        "a | b",
        "= b",
        "---",
        "***",
        "===",
        "```",
        "~~~ mã",
        "+ b",
        "> trích",
        "12) x",
        "<!-- c -->",
        "</script>",
        "&copy; &#35;",
        "\\*x\\",
        "[x]: y",
        "![a](b)",
        "a ]]> b",
        "__d__ $x$ ~x~ ^a^",
        "1986\\. x",
        "\U0001f389 \u200fاب",
    ],
)
def test_words_of_the_article_are_never_markdown(words: str) -> None:
    from html import escape  # noqa: PLC0415 - only here

    draft = Draft().title(words).lead(words).heading(1, words).paragraph(words).items(f"{words} a", f"{words} b")
    _, body = rendered(made("md", draft.article()))
    said = escape(words)
    for element in (f"<h1>{said}</h1>", f"<p><strong>{said}</strong></p>", f"<h2>{said}</h2>", f"<p>{said}</p>"):
        assert element in body
    assert body.count("<li>") == 2


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("- Rà soát", "Rà soát"),
        ("-    Rà soát", "Rà soát"),
        ("- - -", "- -"),
        ("- 1. Rà soát", "1. Rà soát"),
        ("+ Trực", "+ Trực"),
    ],
)
def test_the_dash_of_an_item_is_the_mark_of_a_markdown_list(words: str, item: str) -> None:
    _, body = rendered(made("md", Draft().items(words).article()))
    assert f"<ul>\n<li>{item}</li>\n</ul>" in body


# jsonld

PROPERTIES = {
    "NewsArticle": "headline description articleSection inLanguage url datePublished author publisher isBasedOn image "
    "articleBody about mentions citation",
    "Event": "name startDate endDate location organizer performer attendee contributor",
    "Person": "name honorificPrefix jobTitle",
    "Organization": "name",
    "Place": "name",
    "CreativeWork": "name",
    "ImageObject": "name caption creditText",
}
"""What https://schema.org/version/latest defines for the types that we use, as far as we use it."""

DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?")


def jsonld_problems(value: Any) -> list[str]:
    """What schema.org does not know, and what says nothing."""
    if isinstance(value, list):
        return [problem for item in value for problem in jsonld_problems(item)]
    if not isinstance(value, dict):
        return ["says nothing"] if value in (None, "") else []
    known = PROPERTIES.get(value.get("@type", ""), "").split()
    problems = [f"no property {key}" for key in value if key not in known and not key.startswith("@")]
    problems += [
        f"no date {value[key]}"
        for key in ("datePublished", "startDate", "endDate")
        if key in value and not DATE.fullmatch(value[key])
    ]
    return problems + [problem for item in value.values() for problem in jsonld_problems(item)]


def test_jsonld_says_what_the_record_knows(article: Article) -> None:
    value = json.loads(made("jsonld", article))
    assert jsonld_problems(value) == []
    assert value["@context"] == "https://schema.org"
    assert value["datePublished"] == "2021-11-12T16:20+07:00"
    assert value["about"]["location"] == {"@type": "Place", "name": "Nhà văn hóa huyện Sơn Khê"}
    assert value["about"]["contributor"] == [{"@type": "Person", "name": "Đỗ Quang Vũ"}]
    assert value["mentions"][0]["jobTitle"] == ["Phó Chủ tịch UBND huyện"]
    assert value["image"][0]["caption"] == "Các em học sinh giới thiệu những cuốn sách hay"


def test_jsonld_says_nothing_of_what_it_does_not_know() -> None:
    value = json.loads(made("jsonld", Draft().published("ngày 5/10", "--10-05").article()))
    assert value == {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "vi"}


@pytest.mark.parametrize("words", ["</script><script>x()</script>", "<!-- <script>", "a ]]> b & c"])
def test_jsonld_stays_inside_the_script_that_a_page_puts_it_in(words: str) -> None:
    text = made("jsonld", Draft().title(words).paragraph(words).signed(words).article())
    assert json.loads(text)["headline"] == words
    page = html5lib.parse(f'<script type="application/ld+json">{text}</script>', namespaceHTMLElements=False)
    assert [script.text for script in page.iter("script")] == [text]


def test_a_speaker_performs() -> None:
    draft = reading_day()
    person = draft.fields["people"][0]
    roles = (PersonRole(role=EventRole.SPEAKER, span=person.name.span),)
    draft.fields["people"] = (type(person)(**{**{f: getattr(person, f) for f in person.__slots__}, "roles": roles}),)
    value = json.loads(made("jsonld", draft.article()))
    assert value["about"]["performer"] == [{"@type": "Person", "name": "Đỗ Quang Vũ"}]


@pytest.mark.parametrize(
    "fault",
    [
        {"@type": "NewsArticle", "title": "x"},
        {"@type": "Event", "startDate": "--10-05"},
        {"@type": "Person", "name": ""},
    ],
)
def test_each_check_of_jsonld_catches_a_fault(fault: dict[str, str]) -> None:
    assert jsonld_problems(fault)


# txt


def test_text_holds_the_words_in_order(article: Article) -> None:
    text = made("txt", article)
    assert text.startswith("Tin hoạt động\n\nHội nghị tổng kết")
    assert "[Ảnh 1 (doc sach 1.jpg): Các em học sinh giới thiệu những cuốn sách hay]" in text
    assert "  Chủ trì: Ông Đỗ Quang Vũ, Phó Chủ tịch UBND huyện\n" in text
    assert "Xã\tTủ sách\nSơn Khê\t12\n" in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n", "\t", "\u2028", "\x0b", " \n# ", "\n- ", "\n---\n"])
@pytest.mark.parametrize("name", ["md", "txt", "html", "jsonld"])
def test_a_record_edited_by_hand_has_each_of_its_words_on_one_line(name: str, end: str) -> None:
    words = f"Họp{end}dân"
    article = Draft().title("Họp").paragraph("Họp").items("Họp").signed("Họp").article()
    said = Passage(text=words, span=(0, 3))
    edited = replace(
        article,
        title=said,
        body=(Paragraph(text=words, span=(4, 7)), ListBlock(ordered=False, items=(said,), span=(8, 11))),
        sign_off=SignOff(authors=(said,), agency=None, source=None),
    )
    shown = made(name, edited)
    assert shown.count(" ".join(words.split())) >= 3
    assert words not in shown
