"""What is read: files as `stemma extract` takes them, and Parquet, whose rows become JSON lines with the same keys."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pyarrow.parquet as pq


def expand(paths: Iterable[str]) -> list[Path]:
    """Files, and all files below folders, in order of their names."""
    found: list[Path] = []
    for one in paths:
        path = Path(one)
        if path.is_dir():
            found += sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
        elif path.exists():
            found.append(path)
        else:
            raise FileNotFoundError(f"there is no file or folder '{one}'")
    return found


def readable(path: Path, scratch: Path) -> Path:
    """The file itself, or what a Parquet file holds as JSON lines, one row at a time."""
    with path.open("rb") as file:
        if file.read(4) != b"PAR1":
            return path
    written = scratch / f"{path.name}.jsonl"
    written.parent.mkdir(parents=True, exist_ok=True)
    with written.open("w") as out:
        for batch in pq.ParquetFile(path).iter_batches(batch_size=256):
            for row in batch.to_pylist():
                told = {key: value for key, value in row.items() if value is not None}
                out.write(json.dumps(told, ensure_ascii=False, default=str) + "\n")
    return written
