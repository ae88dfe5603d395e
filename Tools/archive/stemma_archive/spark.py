"""Many machines: the same stages through what Spark and Sail share: mapInArrow, joins in SQL, groupBy and applyInArrow.

What a worker runs are the functions of `lines` around the same binary, which must stand at the same path on every worker,
as must the run's folder. Whatever is asked twice is written down in `scratch`, so that nothing is worked out anew.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa

from . import dataset, lines, schema
from .binary import Stemma
from .inputs import readable
from .run import Run
from .sql_text import SPARK, question

BLOCK = 32
# Rows that one call of a worker takes: enough that starting the binary costs nothing.
ROWS_A_BUCKET = 4096

Rows = Iterator[lines.Row]


class Cluster:
    """`sail` without a master starts a server in this process; `spark` without one runs on this machine's cores."""

    def __init__(self, kind: str, master: str | None) -> None:
        from pyspark.sql import SparkSession

        self._server: Any = None
        if kind == "sail":
            if not master:
                from pysail.spark import SparkConnectServer

                self._server = SparkConnectServer()
                self._server.start(background=True)
                master = f"sc://localhost:{self._server.listening_address[1]}"
            self._spark = SparkSession.builder.remote(master).getOrCreate()
        else:
            # Workers must find this package: theirs is this interpreter, at the same path everywhere.
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
            self._spark = (
                SparkSession.builder.master(master or "local[*]")
                .config("spark.sql.shuffle.partitions", str(4 * (os.cpu_count() or 1)))
                .config("spark.ui.enabled", "false")
                .getOrCreate()
            )

    def close(self) -> None:
        self._spark.stop()
        if self._server is not None:
            self._server.stop()

    def make(self, stage: str, run: Run) -> int:
        if stage == "articles":
            told = ({"unit": n, "path": str(path), "bytes": path.stat().st_size} for n, path in enumerate(run.inputs))
            return dataset.write(run.path(stage), schema.ARTICLES, told)
        self._see(run)
        return int(getattr(self, f"_{stage}")(run))

    # What a stage asks.

    def _readings(self, run: Run) -> int:
        binary, scratch = run.stemma, str(run.folder / "scratch")
        # A file a task: one that is slow holds up no other.
        frame = self._read(run, "articles").repartition(max(1, len(run.inputs)), "unit")
        return self._map(run, "readings", frame, lambda rows: _extracted(binary, rows, scratch))

    def _keys(self, run: Run) -> int:
        binary, kinds = run.stemma, run.bounds["kinds"]
        return self._map(run, "keys", self._read(run, "readings"), lambda rows: _keyed(binary, rows, kinds))

    def _copies(self, run: Run) -> int:
        binary = run.stemma
        self._components(run, "chain", self._ask("text_link"))
        self._define(run, "member", "SELECT article, article AS chief, article AS owner, article AS basis, "
                     "article AS group_name FROM standing WHERE 1 = 0")
        self._define(run, "witness", question("witness", SPARK))
        told = self._spark.sql(
            "SELECT chain.component, witness.*, readings.line FROM chain JOIN witness ON witness.article = chain.name "
            "JOIN readings ON readings.seq = witness.seq"
        )
        return self._apply(run, "copies", told, "component", lambda rows: _grouped(binary, rows))

    def _common(self, run: Run) -> int:
        return self._write(run, "common", self._ask("common", commonest=run.bounds["commonest"]))

    def _pairs(self, run: Run) -> int:
        self._members(run)
        return self._write(run, "pairs", self._ask("pairs", commonest=run.bounds["commonest"], block=BLOCK))

    def _mates(self, run: Run) -> int:
        binary = run.stemma
        return self._apply(run, "mates", self._ask("gate"), "batch", lambda rows: _gated(binary, rows))

    def _matches(self, run: Run) -> int:
        binary = run.stemma
        for name in ("held", "said", "shared"):
            self._define(run, name, question(name, SPARK))
        return self._apply(run, "matches", self._ask("beside"), "block", lambda rows: _matched(binary, rows))

    def _claims(self, run: Run) -> int:
        binary = run.stemma
        self._members(run)
        self._define(run, "link", "SELECT one.first, one.second, one.line FROM (SELECT explode(matches) AS one "
                     "FROM matches) AS told")
        self._components(run, "part", self._spark.sql("SELECT first AS a, second AS b FROM link"))
        told = self._spark.sql(
            """SELECT coalesce(part.component, said.one.name) AS component, said.one.name AS name, said.one.line AS line,
                 witness.*
               FROM (SELECT standing.article, explode(keys.assertions) AS one FROM keys
                 JOIN standing ON standing.seq = keys.seq) AS said
               JOIN witness ON witness.article = said.article
               LEFT JOIN part ON part.name = said.one.name"""
        )
        names = told.columns
        empty = ", ".join("line" if name == "line" else "part.component" if name == "component"
                          else f"CAST(NULL AS {'BIGINT' if name in ('seq', 'arrival') else 'STRING'}) AS {name}"
                          for name in names)
        matched = self._spark.sql(f"SELECT {empty} FROM link JOIN part ON part.name = link.first")
        return self._apply(run, "claims", told.unionByName(matched), "component", lambda rows: _decided(binary, rows))

    # How it is asked.

    def _see(self, run: Run) -> None:
        """Makes the data sets that are there known, and what is asked of them again and again."""
        for name in schema.ALL:
            if run.path(name).exists():
                self._read(run, name).createOrReplaceTempView(name)
        if run.path("keys").exists():
            for name in ("standing", "spelling", "version", "holding"):
                self._define(run, name, question(name, SPARK))
            if run.path("common").exists():
                self._read(run, "common").createOrReplaceTempView("common")

    def _members(self, run: Run) -> None:
        self._define(run, "member", question("member", SPARK))
        self._define(run, "witness", question("witness", SPARK))

    def _read(self, run: Run, name: str) -> Any:
        return self._spark.read.parquet(str(run.path(name)))

    def _ask(self, name: str, **values: int) -> Any:
        return self._spark.sql(question(name, SPARK, **values))

    def _define(self, run: Run, name: str, text: str) -> None:
        self._keep(run, name, self._spark.sql(text))

    def _keep(self, run: Run, name: str, frame: Any) -> Any:
        folder = run.folder / "scratch" / name
        if folder.exists():
            shutil.rmtree(folder)
        frame.write.parquet(str(folder))
        # Of no rows Sail writes no file, and a folder without one has no columns.
        empty = not any(folder.rglob("*.parquet"))
        kept = self._spark.createDataFrame([], frame.schema) if empty else self._spark.read.parquet(str(folder))
        kept.createOrReplaceTempView(name)
        return kept

    def _components(self, run: Run, name: str, links: Any) -> None:
        """By name, the least name that a chain of links leads to: each takes the least of its neighbours', and of what
        that one leads to, until nothing changes."""
        self._keep(run, "edge", self._both_ways(links))
        self._keep(run, "label_0", self._spark.sql(
            "SELECT a AS name, least(a, min(b)) AS component FROM edge GROUP BY a"))
        step = 0
        while True:
            before, after = f"label_{step}", f"label_{step + 1}"
            self._keep(run, after, self._spark.sql(
                f"""SELECT name, min(component) AS component FROM (
                      SELECT edge.a AS name, {before}.component FROM edge JOIN {before} ON {before}.name = edge.b
                      UNION ALL
                      SELECT one.name, other.component FROM {before} AS one JOIN {before} AS other
                        ON other.name = one.component
                      UNION ALL SELECT name, component FROM {before}
                    ) AS told GROUP BY name"""))
            changed = self._spark.sql(
                f"SELECT count(*) FROM {before} JOIN {after} ON {after}.name = {before}.name "
                f"WHERE {after}.component <> {before}.component").collect()[0][0]
            step += 1
            if not changed:
                break
        self._define(run, name, f"SELECT name, component FROM {after}")

    def _both_ways(self, links: Any) -> Any:
        links.createOrReplaceTempView("one_way")
        return self._spark.sql("SELECT a, b FROM one_way UNION SELECT b, a FROM one_way")

    def _map(self, run: Run, stage: str, frame: Any, work: Callable[[Rows], Rows]) -> int:
        told = _with_fault(schema.ALL[stage])

        def asked(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            # As large as they come: a batch is one run of the binary.
            for batch in batches:
                yield from _record_batches(work(iter(batch.to_pylist())), told)

        return self._divide(run, stage, frame.mapInArrow(asked, _ddl(told)))

    def _apply(self, run: Run, stage: str, frame: Any, group: str, work: Callable[[Rows], Rows]) -> int:
        """Groups, many of them a call."""
        told = _with_fault(schema.ALL[stage])
        buckets = max(1, frame.count() // ROWS_A_BUCKET)
        frame.createOrReplaceTempView("ungrouped")
        bucketed = self._spark.sql(f"SELECT *, pmod(crc32(CAST({group} AS BINARY)), {buckets}) AS bucket FROM ungrouped")

        def asked(table: pa.Table) -> pa.Table:
            rows = sorted(table.to_pylist(), key=lambda row: str(row[group]))
            return pa.Table.from_pylist(list(work(iter(rows))), schema=told)

        return self._divide(run, stage, bucketed.groupBy("bucket").applyInArrow(asked, _ddl(told)))

    def _divide(self, run: Run, stage: str, frame: Any) -> int:
        """What could not be answered is a fault, not a row of the data set."""
        self._keep(run, f"answers_{stage}", frame)
        answers = f"answers_{stage}"
        for row in self._spark.sql(f"SELECT fault FROM {answers} WHERE fault IS NOT NULL").collect():
            run.fault(stage, "", row[0])
        names = ", ".join(schema.ALL[stage].names)
        return self._write(run, stage, self._spark.sql(f"SELECT {names} FROM {answers} WHERE fault IS NULL"))

    def _write(self, run: Run, stage: str, frame: Any) -> int:
        unfinished = dataset.partial(run.path(stage))
        frame.write.parquet(str(unfinished))
        if not any(unfinished.rglob("*.parquet")):
            if unfinished.exists():
                shutil.rmtree(unfinished)
            return dataset.write(run.path(stage), schema.ALL[stage], [])
        dataset.finish(unfinished, run.path(stage))
        return int(self._read(run, stage).count())


# What a worker does with some rows.


def _extracted(stemma: Stemma, rows: Rows, scratch: str) -> Rows:
    for row in rows:
        number = 0
        for kind, line in stemma.extract([str(readable(Path(row["path"]), Path(scratch)))]):
            if kind == "reading" and '"read_by":' in line:
                yield {"seq": (row["unit"] << 32) + number, "line": line}
                number += 1
            else:
                yield {"fault": f"{row['path']}: {line}"}


def _keyed(stemma: Stemma, rows: Rows, kinds: dict[str, int]) -> Rows:
    held = list(rows)
    for row, (_, answer) in zip(held, stemma.answers("keys", (row["line"] for row in held)), strict=True):
        wrong = lines.fault(answer)
        yield {"fault": f"{row['seq']}: {wrong}"} if wrong else lines.keys_row(row["seq"], answer, kinds)


def _grouped(stemma: Stemma, rows: Rows) -> Rows:
    asked = (lines.copies_line(held) for _, held in groupby(rows, lambda row: row["component"]))
    for line, answer in stemma.answers("copies", asked):
        wrong = lines.fault(answer)
        yield from [{"fault": f"{line[:200]}: {wrong}"}] if wrong else lines.copies_rows(answer)


def _gated(stemma: Stemma, rows: Rows) -> Rows:
    told = [lines.mates_line(batch) for _, batch in groupby(rows, lambda row: row["batch"])]
    answers = stemma.answers("mates", (line for line, _ in told))
    for (_, names), (line, answer) in zip(told, answers, strict=True):
        wrong = lines.fault(answer)
        yield from [{"fault": f"{line[-200:]}: {wrong}"}] if wrong else lines.mates_rows(answer, names)


def _matched(stemma: Stemma, rows: Rows) -> Rows:
    asked = (line for _, block in groupby(rows, lambda row: row["block"]) for line in lines.match_lines(block))
    for line, answer in stemma.answers("match", asked):
        wrong = lines.fault(answer)
        yield from [{"fault": f"{line[-200:]}: {wrong}"}] if wrong else lines.match_rows(answer)


def _decided(stemma: Stemma, rows: Rows) -> Rows:
    def asked() -> Iterator[str]:
        for _, held in groupby(rows, lambda row: row["component"]):
            said: list[tuple[str, str, str]] = []
            witnesses: dict[str, str] = {}
            matches: list[str] = []
            for row in held:
                if row["name"] is None:
                    matches.append(row["line"])
                    continue
                said.append((row["name"], row["article"], row["line"]))
                if row["article"] not in witnesses:
                    witnesses[row["article"]] = lines.witness_line(row)
            yield lines.claims_line(said, matches, witnesses)

    for line, answer in stemma.answers("claims", asked()):
        wrong = lines.fault(answer)
        yield {"fault": f"{line[:200]}: {wrong}"} if wrong else lines.claims_row(answer)


def _record_batches(rows: Rows, told: pa.Schema) -> Iterator[pa.RecordBatch]:
    waiting: list[lines.Row] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) >= dataset.ROWS:
            yield pa.RecordBatch.from_pylist(waiting, schema=told)
            waiting = []
    if waiting:
        yield pa.RecordBatch.from_pylist(waiting, schema=told)


def _with_fault(told: pa.Schema) -> pa.Schema:
    return told.append(pa.field("fault", pa.string()))


def _ddl(told: pa.Schema) -> str:
    """The schema in Spark's words."""
    return ", ".join(f"{field.name} {_type(field.type)}" for field in told)


def _type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"ARRAY<{_type(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"STRUCT<{', '.join(f'{field.name}: {_type(field.type)}' for field in kind)}>"
    return {pa.int64(): "BIGINT", pa.float64(): "DOUBLE", pa.bool_(): "BOOLEAN"}.get(kind, "STRING")
