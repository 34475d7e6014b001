"""Writes samples/invalid: for every code that `portaldoc validate` gives, broken records and what it says of them.

Each is the record in samples/valid with one thing broken. Run it again after a message or a check has changed, and read
the difference.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
VALID = ROOT / "samples" / "valid" / "gap-mat-nguoi-trong-che.json"
INVALID = ROOT / "samples" / "invalid"

Record: TypeAlias = "dict[str, Any]"


def main() -> None:
    """Make every folder anew."""
    shutil.rmtree(INVALID, ignore_errors=True)
    for code, change in RECORDS.items():
        record = json.loads(VALID.read_bytes())
        change(record)
        _folder(code, {"record.json": _json(record)})
    text = VALID.read_text(encoding="utf-8")
    for code, change_text in TEXTS.items():
        _folder(code, {"record.json": change_text(text).encode()})
    other = json.loads(text) | {"schema": "urn:portaldoc:article:2"}
    packed = gzip.compress(text.encode(), mtime=0)
    _folder("PD407", {"record.json.gz": gzip.compress(b" " * (64 << 20) + b"{}", mtime=0)})
    _folder("PD409", {"record.json.gz": packed[: len(packed) // 2]})
    _folder("PD453", {"record.json": text.encode()}, "--images .")
    _folder("PD470", {"a.json": text.encode(), "b.json": text.encode()}, "--across")
    _folder("PD471", {"a.json": text.encode(), "b.json": _json(_renewed(other, "Bài khác."))}, "--across")


def _json(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"


def _folder(code: str, files: dict[str, bytes], arguments: str = "") -> None:
    folder = INVALID / code
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    if arguments:
        (folder / "arguments.txt").write_text(arguments + "\n", encoding="utf-8")
    command = [str(Path(sys.executable).parent / "portaldoc"), "validate", ".", "--format", "text", *arguments.split()]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if f": {code} " not in done.stdout:
        raise SystemExit(f"{code}: {done.stdout}{done.stderr}")
    (folder / "expected.txt").write_text(f"{done.stdout}exit {done.returncode}\n", encoding="utf-8")


def _renewed(record: Record, text: str) -> Record:
    """Another text, with the hash that belongs to it."""
    record = deepcopy(record)
    record["source"]["text"] = text
    record["source"]["text_sha256"] = hashlib.sha256(text.encode()).hexdigest()
    return record


def _retext(record: Record, old: str, new: str) -> None:
    record.update(_renewed(record, record["source"]["text"].replace(old, new)))


def _sharpen_weekday(record: Record) -> None:
    _retext(record, "Thứ Ba, 14", "Thứ Tư, 14")
    record["published"].update(text="Thứ Tư, 14/05/2019, 07:45", span=[71, 96])


def _infer_year(record: Record, evidence: list[int] | None) -> None:
    """The event on ``14/5``, its year inferred from a span."""
    inferred = [{"part": "year", "span": evidence, "rule": "year-in-text"}]
    record["event"]["start"].update(text="Sáng 14/5", span=[98, 107], inferred=inferred)


def _supply(record: Record, value: str | None) -> None:
    """A publication date that somebody supplied."""
    if value:
        record["source"]["supplied"].append({"field": "published", "value": value, "by": "--published"})
    all_of_it = [{"part": "all", "span": None, "rule": "supplied"}]
    record["published"].update(value="2019-05-14", text=None, span=None, inferred=all_of_it)


def _end(record: Record) -> None:
    record["event"]["end"] = {"value": "2018-03-20", "text": "ngày 20/3/2018", "span": [482, 496], "inferred": []}


def _later(record: Record) -> None:
    _retext(record, "Sáng 14/5/2019", "Sáng 24/5/2019")
    record["event"]["start"].update(value="2019-05-24", text="Sáng 24/5/2019")
    record["lead"]["text"] = record["lead"]["text"].replace("14/5", "24/5")


def _impossible(record: Record) -> None:
    _retext(record, "ngày 20/3/2018", "ngày 31/2/2018")
    record["references"][0]["date"].update(value="2018-02-31", text="ngày 31/2/2018")
    for passage in (record["references"][0], record["body"][2]):
        passage["text"] = passage["text"].replace("ngày 20/3/2018", "ngày 31/2/2018")


def _unread(record: Record) -> None:
    record["segments"][-1]["role"] = "unread"


def _rewrite(record: Record, block: int, old: str, new: str) -> None:
    """Other words of the same length in the text and in the block that holds them."""
    _retext(record, old, new)
    record["body"][block]["text"] = record["body"][block]["text"].replace(old, new)


def _two_posts(record: Record) -> None:
    _rewrite(record, 1, "Chủ tịch Hội Nông dân xã", "Phó Chủ tịch UBND xã nhà")
    record["people"][1]["positions"][0]["text"] = "Phó Chủ tịch UBND xã nhà"
    record["people"][0]["positions"].append({"text": "Phó Chủ tịch UBND xã", "span": [333, 353]})


def _unreadable(record: Record) -> None:
    _rewrite(record, 2, "với giá 1,2", "giá 1,20,00")
    record["quantities"].pop()


def _uncover(record: Record) -> None:
    del record["segments"][-1]


def _hollow(record: Record) -> None:
    span = record["body"][1]["span"]
    record["body"][1] = {"type": "figure", "image": None, "caption": None, "credit": None, "span": span}


def _unknow_year(record: Record) -> None:
    record["event"]["start"].update(value="--05-14", text="Sáng 14/5", span=[98, 107])


def _count_apart(record: Record) -> None:
    record["attendance"].append(record["quantities"].pop(0))


def _set(path: str, value: Any) -> Callable[[Record], None]:
    """Put a value at a pointer."""

    def change(record: Record) -> None:
        *parents, last = path.split("/")[1:]
        for name in parents:
            record = record[int(name)] if isinstance(record, list) else record[name]
        if isinstance(record, list):
            record[int(last)] = value
        else:
            record[last] = value

    return change


def _swap(path: str) -> Callable[[Record], None]:
    """Turn the first two items of a list round."""

    def change(record: Record) -> None:
        record[path][0], record[path][1] = record[path][1], record[path][0]

    return change


RECORDS: dict[str, Callable[[Record], None]] = {
    "PD201": _set("/title", None),
    "PD202": _unread,
    "PD207": _set("/segments/6/role", "legal_document"),
    "PD301": lambda record: _infer_year(record, [85, 89]),
    "PD302": _unknow_year,
    "PD304": _impossible,
    "PD305": _sharpen_weekday,
    "PD320": _set("/people/1/positions", []),
    "PD321": _two_posts,
    "PD340": _unreadable,
    "PD401": lambda record: record.pop("published"),
    "PD408": _set("/schema", "urn:portaldoc:article:2"),
    "PD410": _set("/lead/span", [98, 9800]),
    "PD411": _set("/title/text", "Xã Khe Vàng gặp mặt người trồng lúa đầu vụ"),
    "PD412": _set("/segments/1/span", [26, 69]),
    "PD413": lambda record: _supply(record, None),
    "PD414": lambda record: _supply(record, "2019-05-15"),
    "PD415": lambda record: _infer_year(record, None),
    "PD420": _set("/segments/1/span", [12, 69]),
    "PD421": _swap("segments"),
    "PD422": _uncover,
    "PD423": _set("/body/3/span", [548, 567]),
    "PD425": _set("/source/text_sha256", "0" * 64),
    "PD430": _end,
    "PD431": _later,
    "PD432": _set("/event/start/value", "2019-05-13"),
    "PD440": lambda record: record["people"].append(deepcopy(record["people"][1])),
    "PD441": _set("/people/0/mentions/1", [282, 298]),
    "PD442": _set("/people/1/mentions", [[324, 331]]),
    "PD443": _swap("people"),
    "PD444": lambda record: record["people"][0]["honorifics"].append("ông"),
    "PD450": lambda record: record["body"][0].update(caption=None, credit=None, span=[200, 211]),
    "PD451": _set("/body/0/credit", {"text": "Hà Mộc", "span": [586, 592]}),
    "PD452": _hollow,
    "PD460": _set("/quantities/2/value", 1.2),
    "PD461": _set("/quantities/0/qualifier", "exact"),
    "PD462": _count_apart,
    "PD463": _set("/references/0/number", "71/QĐ-UBND"),
}

TEXTS: dict[str, Callable[[str], str]] = {
    "PD402": lambda text: text.replace('"language": "vi",', '"language": "vi"'),
    "PD403": lambda text: text.replace('  "language": "vi",', '  "language": "vi",\n  "language": "vi",'),
    "PD404": lambda text: text.replace('"value": 120,', '"value": 1e400,'),
    "PD405": lambda text: text.replace('"Nhà văn hóa xã"', '"Nhà văn hóa x\\ud83d"'),
    "PD406": lambda text: text.replace('"topics": []', f'"topics": {"[" * 100}{"]" * 100}'),
}


if __name__ == "__main__":
    main()
