"""The command `stemma-archive`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from . import export, slice
from .binary import Stemma
from .inputs import expand
from .local import Local
from .manifest import Mismatch
from .run import Engine, run


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    told = parser.parse_args(arguments)
    try:
        return int(told.do(told))
    except slice.Nothing as nothing:
        print(f"stemma-archive: {nothing}", file=sys.stderr)
        return 3
    except (Mismatch, FileNotFoundError, FileExistsError) as wrong:
        print(f"stemma-archive: {wrong}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="stemma-archive", description="Stemma's stages over an archive of articles.")
    parser.add_argument(
        "--stemma", default=os.environ.get("STEMMA") or shutil.which("stemma") or "stemma", help="the binary"
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    one = verbs.add_parser("run", help="articles to claims, stage by stage; what is done is not done again")
    one.add_argument("--in", dest="inputs", nargs="+", required=True, metavar="FILE")
    one.add_argument("--out", required=True, type=Path, metavar="DIR")
    one.add_argument("--engine", choices=["local", "sail", "spark"], default="local")
    one.add_argument("--master", help="of a Spark cluster, or of a Sail server (sc://host:port)")
    one.add_argument("--memory", help="what DuckDB may use, as 4GB")
    one.add_argument("--until", help="stop after this stage")
    one.set_defaults(do=_run)

    two = verbs.add_parser("slice", help="a stemma.db of all of a run, or of a part of it")
    two.add_argument("dir", type=Path, metavar="DIR")
    two.add_argument("-o", dest="output", required=True, type=Path, metavar="FILE.db")
    two.add_argument("--claim", help="words of it, or the name of one of its assertions")
    two.add_argument("--speaker")
    two.add_argument("--outlet")
    two.add_argument("--from", dest="since", metavar="DAY", help="published on it or later")
    two.add_argument("--to", dest="until", metavar="DAY", help="published before it")
    two.set_defaults(do=_slice)

    three = verbs.add_parser("export", help="a graph as Parquet tables")
    three.add_argument("graph", type=Path, metavar="GRAPH.db")
    three.add_argument("dir", type=Path, metavar="DIR")
    three.set_defaults(do=_export)
    return parser


def _run(told: argparse.Namespace) -> int:
    engine: Engine
    if told.engine == "local":
        engine = Local(told.memory)
    else:
        from .spark import Cluster

        engine = Cluster(told.engine, told.master)
    try:
        run(
            told.out,
            expand(told.inputs),
            Stemma(told.stemma),
            engine,
            tell=lambda line: print(line, file=sys.stderr),
            until=told.until,
        )
    finally:
        engine.close()
    return 0


def _slice(told: argparse.Namespace) -> int:
    terms = slice.Terms(told.claim, told.speaker, told.outlet, told.since, told.until)
    answer = slice.cut(told.dir, terms, told.output, Stemma(told.stemma))
    print(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in answer.items()))
    return 0


def _export(told: argparse.Namespace) -> int:
    for name, rows in export.tables(told.graph, told.dir):
        print(f"{name}: {rows}")
    return 0
