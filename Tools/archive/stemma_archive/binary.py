"""The binary's filters as processes: lines in, one line out for each, whatever a line does to the process."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

# A process is given this much at once: enough that starting it costs nothing, little enough to hold in memory.
MOST_LINES = 4096
MOST_CHARACTERS = 32 << 20


@dataclass(frozen=True)
class Stemma:
    """The binary at a path."""

    path: str

    def bounds(self) -> dict[str, Any]:
        """What joining the lines must know: how many holders make a key common, which kinds of keys there are."""
        done = subprocess.run([self.path, "stage", "bounds"], capture_output=True, check=True)
        bounds: dict[str, Any] = json.loads(done.stdout)
        return bounds

    def ask(self, stage: str, lines: Sequence[str]) -> list[str]:
        """One line for each, in order. A line that brings the process down is answered with a fault, the others are not."""
        if not lines:
            return []
        # One core each where many processes run beside one another is the scheduler's affair, not ours.
        done = subprocess.run(
            [self.path, "stage", stage],
            input="".join(line + "\n" for line in lines).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        # Never splitlines(): a text may hold other characters that end lines somewhere.
        answers = done.stdout.decode().split("\n")[:-1]
        if done.returncode == 0 and len(answers) == len(lines):
            return answers
        if len(lines) == 1:
            return [json.dumps({"fault": f"ended the process with {done.returncode}", "key": ""})]
        middle = len(lines) // 2
        return self.ask(stage, lines[:middle]) + self.ask(stage, lines[middle:])

    def answers(self, stage: str, lines: Iterator[str]) -> Iterator[tuple[str, str]]:
        """Each line with what is printed for it."""
        for batch in batches(lines):
            yield from zip(batch, self.ask(stage, batch), strict=True)

    def extract(self, paths: Sequence[str]) -> Iterator[tuple[str, str]]:
        """What is read off some files: ("reading", line), and ("fault", words) for what a person should know of it."""
        with (
            open(os.devnull) as nothing,
            subprocess.Popen(
                [self.path, "extract", *paths], stdin=nothing, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            ) as process,
        ):
            assert process.stdout is not None and process.stderr is not None
            notices: list[str] = []
            reader = _Drain(process.stderr)
            for raw in process.stdout:
                yield "reading", raw.decode().rstrip("\n")
            notices = reader.lines()
        for notice in notices:
            yield "fault", notice
        if process.returncode != 0:
            yield "fault", f"reading ended with {process.returncode}: what came after is missing"

    def load(self, database: str, lines: Iterator[str]) -> dict[str, Any]:
        """Writes a new graph; what it came to."""
        with subprocess.Popen(
            [self.path, "stage", "load", "--db", database, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdin is not None and process.stdout is not None and process.stderr is not None
            reader = _Drain(process.stderr)
            try:
                for line in lines:
                    process.stdin.write(line.encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass
            output = process.stdout.read()
            notices = reader.lines()
        if process.returncode != 0:
            raise RuntimeError("stemma stage load: " + "; ".join(notices[:3]))
        answer: dict[str, Any] = json.loads(output)
        if answer["faults"]:
            raise RuntimeError("stemma stage load left lines out: " + "; ".join(notices[:3]))
        return answer


class _Drain:
    """Reads a pipe to its end beside whatever else goes on, so that nothing waits for it."""

    def __init__(self, pipe: Any) -> None:
        import threading

        self._lines: list[str] = []
        self._thread = threading.Thread(target=self._read, args=(pipe,), daemon=True)
        self._thread.start()

    def _read(self, pipe: Any) -> None:
        for raw in pipe:
            self._lines.append(raw.decode(errors="replace").rstrip("\n"))

    def lines(self) -> list[str]:
        self._thread.join()
        return self._lines


def batches(lines: Iterator[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if len(batch) >= MOST_LINES or size >= MOST_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
