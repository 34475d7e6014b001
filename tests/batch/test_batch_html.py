"""The report page: whole in itself, and safe whatever files are called."""

import json
import re

from convert.reports.batch_html import Row, to_html


def page(*rows: Row) -> str:
    return "".join(to_html(rows, generator="portaldoc 0", formats=("json",)))


def test_nothing_is_loaded_from_anywhere() -> None:
    made = page(Row(source="a.txt", state="done", outputs=(("json", "a.json"),)))
    assert "default-src 'none'" in made
    assert not re.search(r"""(src|href)=["']?(https?:)?//|@import|url\(""", made)


def test_the_bar_of_states_says_what_it_shows() -> None:
    made = page(Row(source="a", state="done"), Row(source="b", state="failed", fault="input"))
    assert '<div class="whole" role="img" aria-label="1 lỗi, 1 xong">' in made
    assert '<div class="wide" tabindex="0" role="region"' in made  # who has no mouse scrolls it too


def test_names_cannot_break_out() -> None:
    made = page(Row(source="</script><script>alert(1)</script>.txt", state="failed", message="<b>", codes={"PD401": 2}))
    assert "<script>alert" not in made
    found = re.search(r'<script type="application/json" id="rows">(.*?)</script>', made)
    assert found is not None
    rows = json.loads(found[1])["rows"]
    assert rows[0]["file"] == "</script><script>alert(1)</script>.txt"
    assert rows[0]["codes"] == ["PD401 ×2"]


def test_failures_come_first_where_there_are_too_many_rows() -> None:
    rows = [Row(source=f"{number}.txt", state="done") for number in range(20_100)]
    made = page(*rows, Row(source="bad.txt", state="failed", fault="crash"))
    assert "bad.txt" in made
    assert "manifest.jsonl" in made
    assert "20\u202f101" in made
