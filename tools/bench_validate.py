"""What judging 1000 records costs beside other validators; `bench_validate.py LINES` measures memory over a JSONL."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from timing import PEERS, ROOT, Bound, medians, peers, process, report

from convert import contract, pipeline
from convert.schema import schema_text

CHECK_JSONSCHEMA = "check-jsonschema==0.39.0"
AJV = "ajv-cli@5.0.0"
OURS = Path(sys.executable).parent / "portaldoc"
RECORDS = 1000
SIZE = 15_000


def validate() -> bool:
    """Whole processes over RECORDS different records: the schema alone, and all checks; ajv where there is npm."""
    theirs = peers(CHECK_JSONSCHEMA)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        made = make(home / "r", RECORDS)
        law = home / "schema.json"
        law.write_text(schema_text(), encoding="utf-8")
        works = {
            "portaldoc validate --schema-only": process(OURS, "validate", "--schema-only", home / "r"),
            "portaldoc validate": process(OURS, "validate", home / "r"),
            "check-jsonschema": process(theirs / "check-jsonschema", "--schemafile", law, *made),
        }
        bounds = [
            Bound(ours="portaldoc validate --schema-only", theirs="check-jsonschema", most=1 / 20),
            Bound(ours="portaldoc validate", theirs="check-jsonschema", most=1 / 8),
        ]
        if ajv := _ajv():
            options = ("validate", "--spec=draft2020", "--strict=false", "-s", law, "-d", f"{home}/r/*.json")
            works["ajv-cli"] = process(ajv, *options)
            bounds.append(Bound(ours="portaldoc validate --schema-only", theirs="ajv-cli", most=1 / 2))
        return report(f"Judging {RECORDS} records of {SIZE // 1000} KB", medians(works, rounds=5), bounds)


def _ajv() -> Path | None:
    """The command of ajv-cli, installed on demand; None without npm."""
    npm = shutil.which("npm")
    command = PEERS / "node_modules/.bin/ajv"
    if npm and not command.exists():
        subprocess.run([npm, "install", "--silent", "--prefix", PEERS, AJV], check=True)
    return command if npm else None


def make(folder: Path, count: int) -> list[Path]:
    """Different records of SIZE bytes or a little more."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "samples").glob("*.txt"))]
    folder.mkdir(parents=True)
    made = [folder / f"{index:06}.json" for index in range(count)]
    for index, path in enumerate(made):
        path.write_bytes(_record(texts, index))
    return made


def _record(texts: list[str], index: int) -> bytes:
    """An article of the samples, with paragraphs of the others until its record is large enough."""
    own = texts[index % len(texts)]
    lines = own.split("\n")
    others = [line for text in texts[index % len(texts) + 1 :] + texts for line in text.split("\n")]
    more = [line for line in others if len(line) > 150 and not any(map(str.isdigit, line))]
    while True:
        text = "\n".join([*lines, "", f"Bài số {index}.", ""])
        data = contract.encode(pipeline.read(f"{index:06}.txt", text.encode()).value)
        if len(data) >= SIZE or not more:
            return data
        lines[-1:-1] = [more.pop(0), ""]


def memory(count: int) -> None:
    """Peak memory of judging a tenth of so many lines, and all of them: flat means equal."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        rows = [json.dumps(json.loads(path.read_bytes()), ensure_ascii=False) + "\n" for path in make(home / "r", 100)]
        for number in (count // 10, count):
            path = home / "all.jsonl"
            with path.open("w", encoding="utf-8") as stream:
                stream.writelines(rows[index % len(rows)] for index in range(number))
            subprocess.run([OURS, "validate", path], check=True, capture_output=True)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(f"{number} lines: at most {peak:.0f} MiB in one process")


if __name__ == "__main__":
    memory(int(sys.argv[1])) if len(sys.argv) > 1 else sys.exit(not validate())
