"""A `stemma.db` of all of a run, or of what some terms name, with whole claims."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import lines
from .binary import Stemma
from .local import Bench, decided_claims
from .manifest import Manifest, Mismatch
from .run import Run


@dataclass(frozen=True)
class Terms:
    """All of them must hold; none: everything."""

    # The name of an assertion, or words of one.
    claim: str | None = None
    speaker: str | None = None
    outlet: str | None = None
    # Published on or after this day, and before that one.
    since: str | None = None
    until: str | None = None

    @property
    def is_all(self) -> bool:
        return self == Terms()


class Nothing(Exception):
    """No article is of the terms."""


_SELECTED = """
SELECT DISTINCT standing.article, said.name
FROM standing
JOIN (SELECT seq, unnest(assertions).name AS name, unnest(assertions).speaker AS speaker,
  unnest(assertions).text AS text FROM keys) AS said ON said.seq = standing.seq
LEFT JOIN spelling ON spelling.folded = standing.outlet
WHERE ($claim IS NULL OR said.name = $claim OR contains(lower(said.text), lower($claim)))
  AND ($speaker IS NULL OR lower(said.speaker) = lower($speaker))
  AND ($outlet IS NULL OR lower(spelling.name) = lower($outlet))
  AND ($since IS NULL OR standing.published_from >= $since)
  AND ($until IS NULL OR standing.published_from < $until)
"""


def cut(folder: Path, terms: Terms, database: Path, stemma: Stemma) -> dict[str, Any]:
    """What the new graph holds.

    Articles come with all that the claims of what was asked for stand in. A claim that other articles of the slice are in
    with articles outside of it is decided anew, from what the slice holds: its file says nothing that is not in it.
    """
    manifest = Manifest.of(folder)
    if not manifest.is_done("claims"):
        raise Mismatch(f"{folder} holds a run that is not finished: 'stemma-archive run' goes on with it")
    if database.exists():
        raise FileExistsError(f"'{database}' is there already")
    bench = Bench(folder, manifest.subject["bounds"])
    unfinished = database.with_name(database.name + ".partial")
    for ending in ("", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
    try:
        run = Run(folder, [], stemma, manifest.subject["bounds"], [])
        if not terms.is_all:
            _restrict(bench, terms)
        bench.define_member()
        answer = stemma.load(str(unfinished), _lines(run, bench, terms.is_all))
    finally:
        bench.close()
    if run.faults:
        raise RuntimeError(run.faults[0]["message"])
    os.replace(unfinished, database)
    return answer


def _restrict(bench: Bench, terms: Terms) -> None:
    """Leaves in the bench what the slice holds."""
    asked = {
        "claim": terms.claim,
        "speaker": terms.speaker,
        "outlet": terms.outlet,
        "since": terms.since,
        "until": terms.until,
    }
    bench.execute(f"CREATE TABLE selected AS {_SELECTED}", asked)
    if not bench.count("selected"):
        raise Nothing("nothing in the archive is all of that")
    bench.execute(
        """CREATE TABLE wanted AS
           WITH told AS (SELECT unnest(claims) AS one FROM claims),
           held AS (SELECT one.claim AS claim, unnest(one.assertions) AS name FROM told)
           SELECT DISTINCT split_part(beside.name, '/', 1) AS article
           FROM selected JOIN held ON held.name = selected.name JOIN held AS beside ON beside.claim = held.claim"""
    )
    bench.keep("wanted")


def _lines(run: Run, bench: Bench, is_all: bool) -> Iterator[str]:
    told = bench.dicts(
        """SELECT readings.line, list_concat(keys.story_keys, keys.wording_keys, keys.text_keys) AS hashes,
                  keys.profile
           FROM readings JOIN keys ON keys.seq = readings.seq
           JOIN standing ON standing.key = keys.key AND standing.text_sha256 = keys.text_sha256
           ORDER BY readings.seq"""
    )
    for row in told:
        yield lines.reading_line(row["line"], row["hashes"], row["profile"])
    for row in bench.dicts("SELECT * FROM copies ORDER BY chief"):
        yield lines.copies_load_line(row)
    for row in bench.dicts("SELECT * FROM matches ORDER BY a, b"):
        yield lines.pair_line(row)
    if is_all:
        for row in bench.dicts("SELECT line FROM claims ORDER BY assertions[1]"):
            yield row["line"]
    else:
        for row in decided_claims(run, bench):
            yield row["line"]
