"""What became of a batch to the lines that end it: counts, failures by kind with examples, and what to do next."""

from __future__ import annotations

from collections import defaultdict
from signal import Signals
from typing import TYPE_CHECKING

from convert.batch.plan import Verdict
from convert.batch.run import Ended
from convert.batch.task import Fault, State
from convert.errors import Exit
from convert.findings import CATALOGUE, Severity, one_line

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from convert.batch.perform import Result
    from convert.batch.plan import Plan
    from convert.batch.rows import Line

EXAMPLES = 3
KINDS = {
    Fault.INPUT: "could not be read",
    Fault.NOT_AN_ARTICLE: "no article",
    Fault.INVALID_RECORD: "broken record",
    Fault.EXPORT: "could not be exported",
    Fault.OUTPUT: "could not be written",
    Fault.OPTIONS: "options that contradict",
    Fault.TIME: "took too long",
    Fault.MEMORY: "needed too much memory",
    Fault.CRASH: "ended their process",
    Fault.BUG: "a bug",
}


def code_of(result: Result, by: Signals) -> Exit:
    """The exit code of a batch; ``by`` is the signal that interrupted it, if one did."""
    if result.ended is Ended.INTERRUPTED:
        return Exit.TERMINATED if by is Signals.SIGTERM else Exit.INTERRUPTED
    if result.fatal:
        return Exit.OUTPUT
    return Exit.SOME_FAILED if result.failures or result.ended is Ended.STOPPED else Exit.DONE


def lines(result: Result, out: str, *, each: bool = False) -> Iterator[str]:
    """What a person wants to know at the end."""
    yield _counts(result)
    if result.codes:
        yield f"findings: {', '.join(_counted(result.codes))}"
    by_kind: defaultdict[Fault, list[Line]] = defaultdict(list)
    for line in result.failures:
        by_kind[line.fault or Fault.BUG].append(line)
    for fault, failures in sorted(by_kind.items(), key=lambda item: -len(item[1])):
        yield from _kind(fault, failures, len(failures) if each else EXAMPLES)
    yield from _next(result, out)


def _counts(result: Result) -> str:
    plan, worked = result.plan, result.worked
    parts = [
        (worked[State.DONE], "done"),
        (plan.idle(State.DONE), "unchanged"),
        (len(result.failures), "failed"),
        (worked[State.SKIPPED] + plan.skipped, "skipped"),
        (len(plan.gone), "gone"),
        (_left(result), "left"),
    ]
    return sum_of(len(plan.rows) - plan.beside, parts, plan.beside)


def foreseen(plan: Plan) -> str:
    """What a plan comes to, on one line."""
    parts = [
        (plan.count(Verdict.NEW), "new"),
        (plan.count(Verdict.CHANGED), "changed"),
        (plan.count(Verdict.AGAIN), "to be done again"),
        (plan.count(Verdict.NOTHING) - plan.idle(State.SKIPPED) - plan.idle(State.BESIDE), "with nothing to do"),
        (plan.skipped, "to be skipped"),
        (plan.count(Verdict.FAIL), "that cannot be done"),
        (len(plan.gone), "gone"),
    ]
    return sum_of(len(plan.rows) - plan.beside, parts, plan.beside)


def sum_of(inputs: int, parts: list[tuple[int, str]], beside: int) -> str:
    """Inputs with what became of how many, and what lay beside them."""
    said = ", ".join(f"{count} {name}" for count, name in parts if count)
    near = f"; {beside} file{'' if beside == 1 else 's'} beside them (pictures, sidecars, configs)" if beside else ""
    return f"{inputs} input{'' if inputs == 1 else 's'}{f': {said}' if said else ''}{near}"


def _left(result: Result) -> int:
    work = sum(row.verdict.is_work for row in result.plan.rows)
    return work - sum(result.worked.values())


def _counted(codes: Counter[str]) -> Iterator[str]:
    """Every code with its count; the heaviest first."""
    weight = {severity: index for index, severity in enumerate(Severity)}
    known = [(CATALOGUE[code], count) for code, count in codes.items() if code in CATALOGUE]
    for code, count in sorted(known, key=lambda item: (weight[item[0].severity], -item[1], item[0].id)):
        yield f"{count} × {code.id} {code.name} ({code.severity})"


def _kind(fault: Fault, failures: list[Line], most: int) -> Iterator[str]:
    yield f"{len(failures)} failed: {KINDS[fault]}"
    advice = {line.advice for line in failures}
    most = most if len(failures) > most + 1 else len(failures)  # one more is shown in the line that would count it
    for line in failures[:most]:
        own = f"; {line.advice}" if len(advice) > 1 and line.advice else ""
        yield f"  {line.source}: {line.message}{own}"
    if len(failures) > most:
        yield f"  … and {len(failures) - most} more"
    if len(advice) == 1 and (shared := advice.pop()):
        yield f"  {shared}"


def _next(result: Result, out: str) -> Iterator[str]:
    if result.fatal:
        yield f"stopped: {result.fatal.message}; {result.fatal.advice or 'see to the disk'}"
    elif result.ended is Ended.STOPPED:
        failed = result.worked[State.FAILED]
        yield f"stopped after {failed} failure{'s' * (failed != 1)}, as --on-error or --max-failures asks"
    if result.ended is not Ended.COMPLETE:
        yield f"what is done stays done: the same command goes on with the {_left(result)} left"
    elif result.failures:
        yield "once the causes are mended, the same command tries only these again"
        yield f"{out}/report.html lists all, in Vietnamese too"


def preview(plan: Plan) -> Iterator[str]:
    """A plan as lines: what would be done with each input, and under which name."""
    for row in plan.rows:
        source = one_line(plan.inputs.source(row.found.place))
        why = row.message or (row.remark.message if row.remark else "")
        said = one_line(", ".join(row.results) if row.verdict.is_work else why)
        yield f"{row.verdict}\t{source}\t{said}".rstrip()
