#!/usr/bin/env python3
"""What the command costs as a graph grows: time a statement, bytes, memory, and how long questions take.

    bench.py STEMMA [--sizes 10000,30000,100000] [--eval DIR] [--keep]

One graph grows through the sizes, given in statements. At each of them the same further articles go into a copy of it, so
that their cost is compared and nothing else; then questions are asked, each by a process of its own whose file is not in
the cache. Where DIR holds archive/archive.py and articles to make an archive of, that is the corpus; else articles are
invented. With --keep the table is added to runs/, named for the day and the machine.
"""
import argparse, contextlib, datetime, json, os, platform, resource, shutil, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path

from invented import invent

HERE = Path(__file__).resolve().parent
PER_FILE = 128
STATEMENTS_AN_ARTICLE = 31
QUESTIONS = [
    ['check', 'we will build a new bridge over the river'],
    ['first', 'the economy is not working for most people'],
    ['rewordings', 'there is no evidence for that'],
    ['search', 'the economy'],
    ['claims', '--limit', '20'],
    ['speakers', '--limit', '20'],
    ['drift', '--limit', '20'],
]


def run(arguments, **options):
    """Processor seconds, wall seconds and peak bytes of a command; its exit code is not looked at but for signals."""
    before = time.monotonic()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0:
        sys.exit(f'{" ".join(map(str, arguments))}: signal {-process.returncode}')
    return usage.ru_utime + usage.ru_stime, time.monotonic() - before, usage.ru_maxrss * 1024


def forget(path):
    """Takes a file out of the page cache."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def corpus(count, folder, evaluation):
    """Files of so many articles, PER_FILE each."""
    maker = evaluation / 'archive' / 'archive.py'
    if maker.exists():
        source = articles(evaluation, folder)
        subprocess.run([sys.executable, maker, source, str(count), str(PER_FILE), folder / 'made'], check=True,
                       stdout=subprocess.DEVNULL)
        return sorted((folder / 'made').iterdir()), 'archive.py'
    print('no archive.py: articles are invented', file=sys.stderr)
    return invent(count, PER_FILE, folder / 'made'), 'invented'


def articles(evaluation, folder):
    """The real articles that the archive is made of."""
    made = folder / 'real'
    maker = evaluation / 'attribution' / 'articles.py'
    data = evaluation / 'attribution' / 'polnear.train.jsonl'
    with open(made, 'w', encoding='utf-8') as out:
        subprocess.run([sys.executable, maker, data], check=True, stdout=out)
    return made


def counted(database):
    with contextlib.closing(sqlite3.connect(f'file:{database}?mode=ro', uri=True)) as connection:
        statements, = connection.execute('SELECT count(*) FROM statement').fetchone()
        text, = connection.execute('SELECT sum(length(CAST(text AS BLOB))) FROM article').fetchone()
    return statements, text or 0


def grow(stemma, sizes, files, folder):
    """A row a size."""
    probe, files = files[-2], list(files[:-2])
    graph, spent, rows = folder / 'graph.db', 0.0, []
    for size in sizes:
        before = counted(graph)[0] if graph.exists() else 0
        growth, peak, wall = 0.0, 0, 0.0
        while files and (not graph.exists() or counted(graph)[0] < size):
            short = size - (counted(graph)[0] if graph.exists() else 0)
            share = max(1, short // (PER_FILE * STATEMENTS_AN_ARTICLE))
            batch, files = files[:share], files[share:]
            seconds, real, memory = run([stemma, 'ingest', '--db', graph, *batch])
            growth, wall, peak = growth + seconds, wall + real, max(peak, memory)
        statements, text = counted(graph)
        spent += growth
        row = {'statements': statements, 'ingest ms a statement': 1000 * growth / max(1, statements - before),
               'wall s': wall, 'peak MB': peak / 1e6, 'file / text': graph.stat().st_size / max(1, text)}
        copy = folder / 'copy.db'
        shutil.copy(graph, copy)
        seconds, _, _ = run([stemma, 'ingest', '--db', copy, probe])
        row['same 128 articles, ms a statement'] = 1000 * seconds / max(1, counted(copy)[0] - statements)
        copy.unlink()
        for question in QUESTIONS:
            forget(graph)
            cold = run([stemma, question[0], '--db', graph, *question[1:]])
            warm = min(run([stemma, question[0], '--db', graph, *question[1:]])[0] for _ in range(3))
            row[f'{question[0]}, ms cold wall / warm processor'] = f'{1000 * cold[1]:.0f} / {1000 * warm:.0f}'
        rows.append(row)
        print(json.dumps(row), file=sys.stderr)
    return rows


def table(rows):
    names = list(rows[0])
    shown = lambda value: f'{value:.2f}' if isinstance(value, float) else str(value)
    lines = ['| measure | ' + ' | '.join(f'{row["statements"]:,}' for row in rows) + ' |', '|---' * (len(rows) + 1) + '|']
    lines += [f'| {name} | ' + ' | '.join(shown(row[name]) for row in rows) + ' |' for name in names[1:]]
    return '\n'.join(lines) + '\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('stemma')
    parser.add_argument('--sizes', default='10000,30000,100000')
    parser.add_argument('--eval', type=Path, default=HERE.parents[1].parent / 'shared' / 'eval')
    parser.add_argument('--keep', action='store_true')
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(',')]
    count = sizes[-1] // STATEMENTS_AN_ARTICLE * 5 // 4 + 2 * PER_FILE
    with tempfile.TemporaryDirectory() as folder:
        files, made = corpus(count, Path(folder), options.eval)
        rows = grow(options.stemma, sizes, files, Path(folder))
    version = subprocess.run([options.stemma, '--version'], capture_output=True, text=True).stdout.strip()
    head = f'{datetime.date.today()}, stemma {version}, {os.cpu_count()} cores, {platform.machine()}, corpus: {made}\n\n'
    print(head + table(rows))
    if options.keep:
        name = f'{datetime.date.today()}-{platform.machine()}-{os.cpu_count()}-cores.md'
        (HERE / 'runs' / name).write_text(head + table(rows), encoding='utf-8')


main()
