"""The stages of a run, in order, each done once."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from . import dataset, schema
from .binary import Stemma
from .manifest import Manifest

Fault = dict[str, Any]


class Engine(Protocol):
    """Makes each data set out of the ones before it."""

    def make(self, stage: str, run: Run) -> int:
        """How many rows the data set has that was written."""
        ...

    def close(self) -> None: ...


@dataclass
class Run:
    folder: Path
    inputs: list[Path]
    stemma: Stemma
    bounds: dict[str, Any]
    faults: list[Fault]

    def path(self, stage: str) -> Path:
        return self.folder / stage

    def fault(self, stage: str, place: str, message: str) -> None:
        self.faults.append({"stage": stage, "place": place, "message": message})


def subject(inputs: list[Path], bounds: dict[str, Any]) -> dict[str, Any]:
    return {"bounds": bounds, "inputs": [[str(path), path.stat().st_size] for path in inputs]}


def run(
    folder: Path,
    inputs: list[Path],
    stemma: Stemma,
    engine: Engine,
    tell: Callable[[str], None] = lambda _: None,
    until: str | None = None,
) -> Manifest:
    """Does what is not done yet. A stage that was killed begins again; those before it are not redone."""
    bounds = stemma.bounds()
    manifest = Manifest.open(folder, subject(inputs, bounds))
    (folder / "faults").mkdir(exist_ok=True)
    for stage in schema.ALL:
        if manifest.is_done(stage):
            tell(f"{stage}: done before")
            continue
        one = Run(folder, inputs, stemma, bounds, [])
        started, spent = time.monotonic(), _processor_seconds()
        rows = engine.make(stage, one)
        seconds, processor = round(time.monotonic() - started, 2), round(_processor_seconds() - spent, 2)
        # Before the manifest says that the stage is done: a fault is never lost.
        if one.faults:
            dataset.write(folder / "faults" / stage, schema.FAULTS, one.faults)
        size = sum(file.stat().st_size for file in (folder / stage).rglob("*.parquet"))
        counts = {"rows": rows, "faults": len(one.faults), "seconds": seconds, "processor": processor, "bytes": size}
        manifest.done(stage, counts)
        tell(f"{stage}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
        if stage == until:
            break
    return manifest


def _processor_seconds() -> float:
    """Of this process and of those that it waited for: a cluster's workers on other machines are not among them."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)
