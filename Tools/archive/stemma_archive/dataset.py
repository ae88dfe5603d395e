"""Parquet data sets that are written once: in a folder of another name, which is renamed when it is whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROWS = 2048


class Writer:
    """Rows as they come, a few thousand in memory."""

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self.rows = 0
        self._schema = schema
        self._waiting: list[dict[str, Any]] = []
        folder.mkdir(parents=True)
        self._writer = pq.ParquetWriter(folder / "part-0.parquet", schema, compression="zstd")

    def add(self, row: dict[str, Any]) -> None:
        self._waiting.append(row)
        self.rows += 1
        if len(self._waiting) >= ROWS:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._waiting:
            self._writer.write_table(pa.Table.from_pylist(self._waiting, schema=self._schema))
            self._waiting = []


def partial(folder: Path) -> Path:
    """Where a data set is written until it is whole; what a killed run left there is removed."""
    unfinished = folder.with_name(folder.name + ".partial")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    return unfinished


def finish(unfinished: Path, folder: Path) -> None:
    os.replace(unfinished, folder)


def write(folder: Path, schema: pa.Schema, rows: Iterable[dict[str, Any]]) -> int:
    """How many rows it has."""
    unfinished = partial(folder)
    writer = Writer(unfinished, schema)
    for row in rows:
        writer.add(row)
    writer.close()
    finish(unfinished, folder)
    return writer.rows


def read(folder: Path, columns: list[str] | None = None) -> Iterator[dict[str, Any]]:
    for file in sorted(folder.glob("*.parquet")):
        for batch in pq.ParquetFile(file).iter_batches(batch_size=ROWS, columns=columns):
            yield from batch.to_pylist()
