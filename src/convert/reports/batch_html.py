"""A batch to one self-contained page: totals, small charts, and a table to search and sort."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from convert.explanations import LANGUAGES, explanation
from convert.findings import CATALOGUE, Severity
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ROWS = 20_000
"""Rows that a browser still sorts without a pause; the failed ones come first, the manifest has all."""
AT_ONCE = 500

STATES = {
    "failed": ("lỗi", "failed"),
    "planned": ("chưa làm", "left"),
    "done": ("xong", "done"),
    "skipped": ("bỏ qua", "skipped"),
    "beside": ("tệp đi kèm", "beside articles"),
    "gone": ("đã mất đầu vào", "input gone"),
}
FAULTS = {
    "input": ("không đọc được", "unreadable"),
    "not-an-article": ("không phải bài viết", "no article"),
    "invalid-record": ("bản ghi hỏng", "broken record"),
    "export": ("không xuất được", "not exported"),
    "output": ("không ghi được", "not written"),
    "options": ("tùy chọn sai", "wrong options"),
    "time-limit": ("quá thời gian", "too slow"),
    "memory-limit": ("quá bộ nhớ", "too large"),
    "crash": ("tiến trình chết", "crashed"),
    "bug": ("lỗi chương trình", "bug"),
}
FIELDS = {
    "section": ("chuyên mục", "section"),
    "title": ("tiêu đề", "title"),
    "lead": ("sapo", "lead"),
    "published": ("ngày đăng", "published"),
    "figures": ("ảnh", "figures"),
    "tables": ("bảng", "tables"),
    "sign_off": ("ký tên cuối bài", "sign-off"),
    "event": ("sự kiện", "event"),
    "place": ("địa điểm", "place"),
    "people": ("người", "people"),
    "attendance": ("số người dự", "attendance"),
    "topics": ("nội dung bàn", "topics"),
    "references": ("văn bản viện dẫn", "references"),
    "quantities": ("số liệu", "quantities"),
}


@value
class Row:
    """One input: its state, why it failed, how often each code was found, (name, link) of what was made of it."""

    source: str
    state: str
    fault: str | None = None
    message: str = ""
    codes: dict[str, int] = field(default_factory=dict)
    fields: dict[str, int] = field(default_factory=dict)
    outputs: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Tally:
    """What the charts show, added up row by row, so that a batch need not fit in memory."""

    states: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)

    def add(self, row: Row) -> None:
        """Count one row."""
        self.states[row.state] += 1
        self.codes.update(row.codes)
        self.fields.update(dict.fromkeys(row.fields, 1))
        if row.state == "failed" and row.fault:
            self.faults[row.fault] += 1


def to_html(rows: Iterable[Row], *, generator: str, formats: tuple[str, ...]) -> Iterator[str]:
    """The page in parts. ``rows`` are read once; the same rows give the same page."""
    tally = Tally()
    kept: list[str] = []
    rest: list[str] = []
    for row in rows:
        tally.add(row)
        part = kept if row.state == "failed" else rest
        if len(part) < MOST_ROWS:
            part.append(_embedded(_row(row)))
    return _page(tally, (kept + rest)[:MOST_ROWS], generator, formats)


def _page(tally: Tally, shown: list[str], generator: str, formats: tuple[str, ...]) -> Iterator[str]:
    inputs = sum(tally.states.values())
    yield '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield f"<title>Báo cáo chuyển đổi · {inputs}</title>\n<style>\n{_part('batch.css')}</style>\n"
    yield "</head>\n<body>\n<main>\n"
    said = f"{escape(generator)} → {escape(', '.join(formats))}"
    yield f"<header><h1{_said('Báo cáo chuyển đổi', 'Batch report')}</h1><p>{said}</p>"
    yield f"<button{_said('English', 'Tiếng Việt')}</button></header>\n"
    yield from _totals(tally.states, inputs)
    yield '<div class="cards">\n'
    yield from _faults(tally.faults)
    yield from _codes(tally.codes)
    yield from _fields(tally.fields, tally.states["done"])
    yield "</div>\n"
    yield from _table(tally, shown, inputs)
    yield f"</main>\n<script>\n{_part('batch.js')}</script>\n</body>\n</html>\n"


def _said(vi: str, en: str) -> str:
    """The end of a start tag and a text in Vietnamese, with the English beside it."""
    return f' data-en="{escape(en)}">{escape(vi)}'


def _totals(states: Counter[str], inputs: int) -> Iterator[str]:
    present = [state for state in STATES if states[state]]
    said = ", ".join(f"{_number(states[state])} {STATES[state][0]}" for state in present)
    yield f'<div class="whole" role="img" aria-label="{escape(said)}">'
    for state in sorted(present, key=("done", "skipped", "beside", "gone", "planned", "failed").index):
        yield f'<i style="flex:{states[state]};background:var(--{state})"></i>'
    documents = _number(inputs - states["beside"])
    yield f'</div>\n<ul class="totals"><li><b>{documents}</b><span{_said("đầu vào", "inputs")}</span></li>'
    for state in present:
        dot = f'<i style="background:var(--{state})"></i>'
        yield f"<li>{dot}<b>{_number(states[state])}</b><span{_said(*STATES[state])}</span></li>"
    yield "</ul>\n"


def _faults(faults: Counter[str]) -> Iterator[str]:
    if faults:
        bars = [(_called(FAULTS.get(one, (one, one))), n, "error", _number(n)) for one, n in faults.most_common()]
        yield from _chart(("Vì sao lỗi", "Why they failed"), bars, max(faults.values()))


def _codes(codes: Counter[str]) -> Iterator[str]:
    known = sorted(
        ((CATALOGUE[one], count) for one, count in codes.items() if one in CATALOGUE),
        key=lambda item: (list(Severity).index(item[0].severity), -item[1], item[0].id),
    )
    if known:
        bars = [
            (
                f'<dt><button data-code="{one.id}">{one.id} {one.name}</button>',
                count,
                one.severity.value,
                _number(count),
            )
            for one, count in known[:14]
        ]
        yield from _chart(("Phát hiện", "Findings"), bars, max(count for _, count in known))


def _fields(fields: Counter[str], done: int) -> Iterator[str]:
    if done:
        bars = [(_called(words), fields[one], "", f"{100 * fields[one] // done} %") for one, words in FIELDS.items()]
        yield from _chart(("Trường tìm thấy", "Fields found"), bars, done)


def _called(words: tuple[str, str]) -> str:
    return f"<dt{_said(*words)}"


def _chart(title: tuple[str, str], bars: Iterable[tuple[str, int, str, str]], most: int) -> Iterator[str]:
    yield f'<section class="card"><h2{_said(*title)}</h2>\n<dl class="chart">\n'
    for head, count, kind, label in bars:
        width = f'<i class="{kind}" style="width:{100 * count / most:.1f}%"></i>' if count else ""
        yield f'{head}</dt><dd class="t">{width}</dd><dd class="n">{label}</dd>\n'
    yield "</dl></section>\n"


def _table(tally: Tally, shown: list[str], inputs: int) -> Iterator[str]:
    hints = ("Tìm theo tên tệp, mã hoặc lời báo…", "Search by file, code or message…")
    yield f'<div class="tools"><input type="search" placeholder="{hints[0]}" aria-label="{hints[0]}" '
    yield f'data-hintvi="{hints[0]}" data-hinten="{hints[1]}">'
    for state, words in STATES.items():
        if tally.states[state]:
            yield f'<button data-state="{state}" aria-pressed="false"{_said(*words)}</button>'
    yield '<output></output></div>\n<p class="why" role="status" hidden></p>\n'
    yield '<div class="wide" tabindex="0" role="region" aria-label="Bảng"><table><thead><tr>'
    columns = (("Đầu vào", "Input"), ("Trạng thái", "Status"), ("Phát hiện", "Findings"), ("Người", "People"))
    for column in (*columns, ("Kết quả", "Results")):
        yield f'<th scope="col"><button{_said(*column)}</button></th>'
    yield f'</tr></thead><tbody></tbody></table></div>\n<button class="more"{_said("Xem thêm", "Show more")}</button>\n'
    if inputs > len(shown):
        left = f"{_number(inputs - len(shown))}"
        vi, en = f"Còn {left} đầu vào nữa trong manifest.jsonl.", f"manifest.jsonl has {left} more inputs."
        yield f'<p class="foot"{_said(vi, en)}</p>\n'
    states, codes = _embedded(_words()), _embedded(_names(tally))
    yield f'<script type="application/json" id="rows">{{"words":{states},"codes":{codes},"rows":['
    for start in range(0, len(shown), AT_ONCE):
        yield ("," if start else "") + ",".join(shown[start : start + AT_ONCE])
    yield "]}</script>\n"


def _words() -> dict[str, dict[str, str]]:
    return {name: {"vi": vi, "en": en} for words in (STATES, FAULTS) for name, (vi, en) in words.items()}


def _names(tally: Tally) -> dict[str, dict[str, str]]:
    """What is said of each code that was found: what it means and what to do, so that nobody need look it up."""
    known = [CATALOGUE[code] for code in sorted(tally.codes) if code in CATALOGUE]
    return {
        code.id: {
            "severity": code.severity,
            "name": code.name,
            **{language: _explained(code.id, language) for language in LANGUAGES},
        }
        for code in known
    }


def _explained(code: str, language: str) -> str:
    said = explanation(code, language)
    return f"{said.what} {said.remedy}".replace("`", "")


def _embedded(value: object) -> str:
    """JSON that may stand in a script."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _row(row: Row) -> dict[str, Any]:
    weights = {Severity.ERROR: 100, Severity.WARNING: 10, Severity.NOTE: 1}
    weight = sum(weights[CATALOGUE[code].severity] * count for code, count in row.codes.items() if code in CATALOGUE)
    return {
        "file": row.source,
        "state": row.state,
        "fault": row.fault,
        "said": row.message,
        "codes": [code if count == 1 else f"{code} ×{count}" for code, count in sorted(row.codes.items())],
        "weight": weight,
        "people": row.fields.get("people", 0),
        "outputs": row.outputs,
    }


def _number(count: int) -> str:
    return f"{count:,}".replace(",", "\u202f")


@cache
def _part(name: str) -> str:
    return files("convert.reports").joinpath(name).read_text(encoding="utf-8")
