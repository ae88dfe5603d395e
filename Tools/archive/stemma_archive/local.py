"""One machine: DuckDB joins, and the binary's filters run as processes on all cores."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb

from . import dataset, lines, schema
from .components import components
from .inputs import readable
from .run import Run
from .sql_text import DUCKDB, question

# Pairs that one line holds: one core decides it while others decide other lines.
BLOCK = 32
# Files that one process reads.
MOST_FILES = 256
ROWS = 1024


class Local:
    def __init__(self, memory: str | None = None) -> None:
        self._memory = memory
        self._bench: Bench | None = None

    def make(self, stage: str, run: Run) -> int:
        if stage in ("articles", "readings", "keys"):
            rows = getattr(self, f"_{stage}")(run)
        else:
            # Tables that several stages ask stand until the end of the process; a resumed run makes them again.
            if self._bench is None:
                self._bench = Bench(run.folder, run.bounds, self._memory)
            rows = getattr(self, f"_{stage}")(run, self._bench)
        return dataset.write(run.path(stage), schema.ALL[stage], rows)

    def close(self) -> None:
        if self._bench:
            self._bench.close()

    def _articles(self, run: Run) -> Iterator[lines.Row]:
        for unit, path in enumerate(run.inputs):
            yield {"unit": unit, "path": str(path), "bytes": path.stat().st_size}

    def _readings(self, run: Run) -> Iterator[lines.Row]:
        seq = 0
        units = [Path(unit["path"]) for unit in dataset.read(run.path("articles"))]
        for start in range(0, len(units), MOST_FILES):
            paths = [str(readable(path, run.folder / "scratch")) for path in units[start : start + MOST_FILES]]
            for kind, line in run.stemma.extract(paths):
                if kind == "fault":
                    run.fault("readings", paths[0] if len(paths) == 1 else f"{paths[0]} …", line)
                elif '"read_by":' in line:
                    yield {"seq": seq, "line": line}
                    seq += 1
                else:
                    run.fault("readings", paths[0], f"an entry of a list without texts: {line}")

    def _keys(self, run: Run) -> Iterator[lines.Row]:
        numbers: list[int] = []

        def readings() -> Iterator[str]:
            for row in dataset.read(run.path("readings")):
                numbers.append(row["seq"])
                yield row["line"]

        for place, (_, answer) in enumerate(run.stemma.answers("keys", readings())):
            wrong = lines.fault(answer)
            if wrong:
                run.fault("keys", str(numbers[place]), wrong)
            else:
                yield lines.keys_row(numbers[place], answer, run.bounds["kinds"])

    def _copies(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        chains = components(bench.rows("SELECT a, b FROM text_link"))
        bench.table("chain", ("article", "component"), chains.items())
        bench.define_empty_member()
        told = bench.dicts(
            """SELECT chain.component, witness.*, readings.line FROM chain
               JOIN witness ON witness.article = chain.article JOIN readings ON readings.seq = witness.seq
               ORDER BY chain.component, witness.article"""
        )
        asked = (lines.copies_line(held) for _, held in groupby(told, lambda row: row["component"]))
        for line, answer in run.stemma.answers("copies", asked):
            wrong = lines.fault(answer)
            if wrong:
                run.fault("copies", line[:200], wrong)
            else:
                yield from lines.copies_rows(answer)

    def _common(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        yield from bench.dicts("SELECT * FROM common ORDER BY kind, hash")

    def _pairs(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        bench.define_member()
        yield from bench.dicts(question("pairs", DUCKDB, commonest=run.bounds["commonest"], block=BLOCK))

    def _mates(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        told = bench.dicts(f"SELECT * FROM ({question('gate', DUCKDB)}) AS told ORDER BY batch")
        held: deque[list[str]] = deque()

        def asked() -> Iterator[str]:
            for _, batch in groupby(told, lambda row: row["batch"]):
                line, names = lines.mates_line(batch)
                held.append(names)
                yield line

        for line, answer in run.stemma.answers("mates", asked()):
            names, wrong = held.popleft(), lines.fault(answer)
            if wrong:
                run.fault("mates", line[-200:], wrong)
            else:
                yield from lines.mates_rows(answer, names)

    def _matches(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        bench.define_shared()
        told = bench.dicts(f"SELECT * FROM ({question('beside', DUCKDB)}) AS told ORDER BY block, ground, a, b")
        asked = (line for _, block in groupby(told, lambda row: row["block"]) for line in lines.match_lines(block))
        for line, answer in run.stemma.answers("match", asked):
            wrong = lines.fault(answer)
            if wrong:
                run.fault("matches", line[-200:], wrong)
            else:
                yield from lines.match_rows(answer)

    def _claims(self, run: Run, bench: Bench) -> Iterator[lines.Row]:
        bench.define_member()
        yield from decided_claims(run, bench)


def decided_claims(run: Run, bench: Bench, only: str = "") -> Iterator[lines.Row]:
    """The claims of every neighbourhood."""
    links = list(bench.dicts(
        "SELECT a, b, unnest(matches).first AS first, unnest(matches).second AS second, "
        f"unnest(matches).line AS line FROM matches {only}"
    ))
    parts = components((link["first"], link["second"]) for link in links)
    matches: dict[str, list[str]] = {}
    for link in links:
        matches.setdefault(parts[link["first"]], []).append(link["line"])
    # Alone it is its own part.
    bench.table("part", ("name", "component"), parts.items())
    told = bench.dicts(
        """SELECT coalesce(part.component, said.name) AS component, said.name, said.article, said.line,
             witness.* EXCLUDE (article)
           FROM (SELECT standing.article, unnest(keys.assertions).name AS name, unnest(keys.assertions).line AS line
             FROM keys JOIN standing ON standing.seq = keys.seq) AS said
           JOIN witness ON witness.article = said.article
           LEFT JOIN part ON part.name = said.name
           ORDER BY 1, 2"""
    )

    def asked() -> Iterator[str]:
        for component, held in groupby(told, lambda row: row["component"]):
            rows = list(held)
            witnesses: dict[str, str] = {}
            for row in rows:
                if row["article"] not in witnesses:
                    witnesses[row["article"]] = lines.witness_line(row)
            said = [(row["name"], row["article"], row["line"]) for row in rows]
            yield lines.claims_line(said, matches.get(component, []), witnesses)

    for line, answer in run.stemma.answers("claims", asked()):
        wrong = lines.fault(answer)
        if wrong:
            run.fault("claims", line[:200], wrong)
        else:
            yield lines.claims_row(answer)


class Bench:
    """A DuckDB over a run's data sets."""

    def __init__(self, folder: Path, bounds: dict[str, Any], memory: str | None = None) -> None:
        self._db = duckdb.connect()
        self._db.execute(f"SET temp_directory = '{folder / 'scratch'}'")
        if memory:
            self._db.execute(f"SET memory_limit = '{memory}'")
        self._folder = folder
        self._is_cut = False
        for name in ("readings", "keys", "copies", "pairs", "mates", "matches", "claims"):
            pattern = folder / name / "*.parquet"
            if (folder / name).exists() or name in ("readings", "keys"):
                self._db.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{pattern}')")
        self._define("standing")
        self._define("spelling")
        self._define("version")
        self._define("text_link")
        self._define("holding", kind="VIEW")
        self._define("common", commonest=bounds["commonest"])

    def close(self) -> None:
        self._db.close()

    def _define(self, name: str, kind: str = "TABLE", **values: int) -> None:
        self._db.execute(f"CREATE OR REPLACE {kind} {name} AS {question(name, DUCKDB, **values)}")

    def _view(self, name: str) -> None:
        pattern = self._folder / name / "*.parquet"
        self._db.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet('{pattern}')")

    def execute(self, text: str, values: dict[str, Any] | None = None) -> None:
        self._db.execute(text, values or {})

    def count(self, table: str) -> int:
        found = self._db.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(found[0]) if found else 0

    def keep(self, wanted: str) -> None:
        """Leaves only these articles, and what was found among them: outlets are spelled as they spell them."""
        for name, condition in (
            ("standing", "article IN (SELECT article FROM wanted)"),
            ("matches", "a IN (SELECT article FROM wanted) AND b IN (SELECT article FROM wanted)"),
        ):
            self._db.execute(f"CREATE TABLE kept AS SELECT * FROM {name} WHERE {condition}".replace("wanted", wanted))
            self._db.execute(f"DROP {'TABLE' if name == 'standing' else 'VIEW'} {name}")
            self._db.execute(f"ALTER TABLE kept RENAME TO {name}")
        # A group of which one article is left is none.
        self._db.execute(
            f"""CREATE TABLE kept AS
                SELECT list(one ORDER BY one) AS articles, owner, basis, chief
                FROM (SELECT unnest(articles) AS one, owner, basis, chief FROM copies) AS told
                WHERE one IN (SELECT article FROM {wanted})
                GROUP BY owner, basis, chief HAVING count(*) > 1"""
        )
        self._db.execute("DROP VIEW copies; ALTER TABLE kept RENAME TO copies")
        self._is_cut = True
        for name in ("spelling", "version"):
            self._define(name)

    def define_empty_member(self) -> None:
        """Before copies are known none is one."""
        self._db.execute(
            "CREATE OR REPLACE TABLE member (article VARCHAR, chief VARCHAR, owner VARCHAR, basis VARCHAR, "
            "group_name VARCHAR)"
        )
        self._define("witness", kind="VIEW")

    def define_member(self) -> None:
        if not self._is_cut:
            self._view("copies")
        self._define("member")
        self._define("witness", kind="VIEW")

    def define_shared(self) -> None:
        self._view("pairs")
        self._view("mates")
        self._define("held")
        self._define("said", kind="VIEW")
        self._define("shared")

    def table(self, name: str, columns: tuple[str, str], rows: Iterable[tuple[str, str]]) -> None:
        import pyarrow as pa

        held = list(rows)
        told = pa.table({columns[i]: pa.array([row[i] for row in held], pa.string()) for i in (0, 1)})
        self._db.register("told", told)
        self._db.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM told")
        self._db.unregister("told")

    def rows(self, text: str) -> Iterator[Any]:
        cursor = self._db.cursor()
        cursor.execute(text)
        while rows := cursor.fetchmany(ROWS):
            yield from rows

    def dicts(self, text: str, values: list[Any] | None = None) -> Iterator[lines.Row]:
        for name in () if self._is_cut else ("pairs", "mates", "matches", "claims"):
            if (self._folder / name).exists():
                self._view(name)
        cursor = self._db.cursor()
        for batch in cursor.sql(text, params=values).to_arrow_reader(ROWS):
            yield from batch.to_pylist()
