"""Measures `portaldoc validate` against other validators: ratios of whole processes, in one run, on the same files.

Usage: bench_validate.py [--records N] [--lines N] [--peer NAME=COMMAND]… where {schema} and {files} stand in COMMAND.
Peers are measured where they are given, each in an environment of its own, for instance
  --peer 'check-jsonschema=PEERS/bin/check-jsonschema --schemafile {schema} {files}'
  --peer 'ajv-cli=PEERS/node_modules/.bin/ajv validate --spec=draft2020 --strict=false -s {schema} -d {pattern}'
"""

from __future__ import annotations

import argparse
import json
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from convert import contract, pipeline
from convert.schema import schema_text

ROOT = Path(__file__).parent.parent
SIZE = 15_000


def main() -> None:
    """Make the records, time everyone in turns, print a table."""
    options = argparse.ArgumentParser()
    options.add_argument("--records", type=int, default=1000)
    options.add_argument("--lines", type=int, default=0, help="also judge a JSONL of so many records")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        made = make(home, given.records)
        (home / "schema.json").write_text(schema_text(), encoding="utf-8")
        print(f"{len(made)} records, {sum(path.stat().st_size for path in made) / len(made):.0f} bytes on average")
        commands = {
            "schema-only": [*ours(), "--schema-only", str(home / "r")],
            "all checks": [*ours(), str(home / "r")],
        }
        for peer in given.peer:
            name, _, command = peer.partition("=")
            commands[name] = expanded(command, home, made)
        table(timed(commands, given.rounds), {name for name in commands if name not in ("schema-only", "all checks")})
        if given.lines:
            memory(home, made, given.lines)


def ours() -> list[str]:
    """Our command."""
    return [str(Path(sys.executable).parent / "portaldoc"), "validate"]


def make(home: Path, count: int) -> list[Path]:
    """Different records of about SIZE bytes each: articles of the samples, each repeated under numbers of its own."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "samples").glob("*.txt"))]
    folder = home / "r"
    folder.mkdir()
    made = []
    for index in range(count):
        path = folder / f"{index:06}.json"
        path.write_bytes(record(texts, index))
        made.append(path)
    return made


def record(texts: list[str], index: int) -> bytes:
    """One record: paragraphs of the samples until it is large enough."""
    lines = texts[index % len(texts)].split("\n")
    extra = [
        line
        for text in texts[index % len(texts) + 1 :] + texts
        for line in text.split("\n")
        if len(line) > 150 and not any(map(str.isdigit, line))
    ]
    while True:
        article = pipeline.read(f"{index:06}.txt", ("\n".join(lines) + f"\n\nBài số {index}.\n").encode()).value
        data = contract.encode(article)
        if len(data) >= SIZE or not extra:
            return data
        lines[-1:-1] = [extra.pop(0), ""]


def expanded(command: str, home: Path, made: list[Path]) -> list[str]:
    """A peer's command with the schema and the files in it."""
    words = []
    for word in shlex.split(command):
        if word == "{files}":
            words += [str(path) for path in made]
        else:
            words.append(
                word.replace("{schema}", str(home / "schema.json")).replace("{pattern}", f"{home / 'r'}/*.json")
            )
    return words


def timed(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Seconds of a whole process, the median of so many rounds, everyone once a round."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            seconds[name].append(time.perf_counter() - start)
            if done.returncode:
                raise SystemExit(f"{name} exits {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return {name: statistics.median(values) for name, values in seconds.items()}


def table(seconds: dict[str, float], peers: set[str]) -> None:
    """A line a command: seconds, and how many times as long each peer took."""
    for name, value in seconds.items():
        others = "  ".join(f"{seconds[peer] / value:6.1f} × {peer}" for peer in sorted(peers - {name}))
        print(f"{name:18} {value:7.3f} s  {others}")


def memory(home: Path, made: list[Path], count: int) -> None:
    """Peak memory of judging a tenth of the lines and all of them: flat means equal."""
    rows = [json.dumps(json.loads(path.read_bytes()), ensure_ascii=False) + "\n" for path in made]
    for number in (count // 10, count):
        path = home / "all.jsonl"
        with path.open("w", encoding="utf-8") as stream:
            for index in range(number):
                stream.write(rows[index % len(rows)])
        start = time.perf_counter()
        subprocess.run([*ours(), str(path)], check=True, capture_output=True)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{number} lines: {time.perf_counter() - start:.1f} s, at most {peak:.0f} MiB in one process")


if __name__ == "__main__":
    main()
