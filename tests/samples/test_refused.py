"""Our own articles give records; our own pages that are no articles are refused, with the kind of page they are."""

from pathlib import Path

import pytest

from convert import pipeline
from convert.errors import NotAnArticle
from convert.outline import outline
from convert.readers.from_text import TextReader

SAMPLES = Path(__file__).parents[2] / "samples"
KINDS = {
    "trong": "empty",
    "danh-sach": "a listing page: ",
    "diem-bao": "a digest of several stories: ",
    "van-ban": "a bare legal document: ",
    "loi": "an error page: ",
    "dang-nhap": "a login page: ",
    "spam": "injected spam: ",
}
REFUSED = sorted((SAMPLES / "not-articles").glob("*.txt"))


def test_there_are_forty() -> None:
    assert len(REFUSED) >= 40
    assert {kind for page in REFUSED for kind in KINDS if page.stem.startswith(kind)} == set(KINDS)


@pytest.mark.parametrize("page", REFUSED, ids=lambda page: page.stem)
def test_a_page_that_is_no_article_is_refused_with_its_kind(page: Path) -> None:
    with pytest.raises(NotAnArticle) as refused:
        pipeline.read(page.name, page.read_bytes())
    assert next(words for kind, words in KINDS.items() if page.stem.startswith(kind)) in refused.value.what


@pytest.mark.parametrize("page", REFUSED, ids=lambda page: page.stem)
def test_it_can_be_kept_all_the_same(page: Path) -> None:
    kept = outline(TextReader().read(page.name, page.read_bytes()).value, keep=True)
    assert [finding.code.id for finding in kept.findings if finding.code.id == "PD206"] == ["PD206"]


@pytest.mark.parametrize("page", sorted(SAMPLES.glob("*.txt")), ids=lambda page: page.stem)
def test_no_article_is_refused(page: Path) -> None:
    article = pipeline.read(page.name, page.read_bytes()).value
    assert article.body
    assert not any(segment.role == "unread" for segment in article.segments)
