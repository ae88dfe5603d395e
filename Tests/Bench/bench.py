#!/usr/bin/env python3
"""What the command costs as a graph grows: time a statement, bytes, memory, and how long questions take.

    bench.py STEMMA [--sizes 10000,30000,100000] [--eval DIR] [--served N] [--keep]

One graph grows through the sizes, given in statements. At each of them the same further articles go into a copy of it, so
that their cost is compared and nothing else; then questions are asked, each by a process of its own whose file is not in
the cache. Where DIR holds real articles the corpus is an archive grown from them, and how many of its runs of eight words
stand in others of its articles, too, is told beside the same of the real ones; else articles are invented. With --served N a
server is asked N quotations, taken from the graph as they are and with a word changed. With --keep the table is added to
runs/, named for the day and the machine.
"""
import argparse, contextlib, datetime, itertools, json, os, platform, random, re, shutil, sqlite3, subprocess
import sys, tempfile, time, urllib.parse, urllib.request
from pathlib import Path

from grown import grow as grow_archive, shared_runs
from invented import invent

HERE = Path(__file__).resolve().parent
PER_FILE = 128
STATEMENTS_AN_ARTICLE = 31
# The exit code for an argument or a command that is not known.
MISUSED = 2
# Texts of more articles at once are more than a machine has memory for.
MOST_COMPARED = 32_000
QUESTIONS = [
    ['check', 'we will build a new bridge over the river'],
    ['first', 'the economy is not working for most people'],
    ['rewordings', 'there is no evidence for that'],
    ['search', 'the economy'],
    ['claims', '--limit', '20'],
    ['speakers', '--limit', '20'],
    ['drift', '--limit', '20'],
    ['ask', 'conflicts', '--limit', '20'],
    ['outlets', '--limit', '20'],
]


def run(arguments, **options):
    """Processor seconds, wall seconds and peak bytes of a command. It ends the bench where the command was not understood; a
    question may well have no answer."""
    before = time.monotonic()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0:
        sys.exit(f'{" ".join(map(str, arguments))}: signal {-process.returncode}')
    if process.returncode == MISUSED:
        sys.exit(f'{" ".join(map(str, arguments))}: the command does not know this')
    return usage.ru_utime + usage.ru_stime, time.monotonic() - before, usage.ru_maxrss * 1024


def forget(path):
    """Takes a file out of the page cache."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def corpus(count, folder, evaluation):
    """Files of so many articles, PER_FILE each, and what they are."""
    real = articles(evaluation)
    if not real:
        print('no articles to grow an archive from: they are invented', file=sys.stderr)
        return invent(count, PER_FILE, folder / 'made'), 'invented'
    files = grow_archive(real, count, PER_FILE, folder / 'made')
    most = min(count, MOST_COMPARED)
    sizes = [size for size in (100, 600, 5_000, 30_000) if size < most]
    shares = {'real': shared_runs(real, sizes), 'grown': shared_runs(texts(files, most), sizes)}
    told = '; '.join(f'{kind} ' + ', '.join(f'{share:.1%} in {size:,}' for size, share in held.items())
                     for kind, held in shares.items())
    return files, f'grown from {len(real)} real articles; runs of eight words of an article that stand in others, too: {told}'


def articles(evaluation):
    """The texts of the real articles, none where they are not there."""
    maker = evaluation / 'attribution' / 'articles.py'
    data = evaluation / 'attribution' / 'polnear.train.jsonl'
    if not (maker.exists() and data.exists()):
        return []
    made = subprocess.run([sys.executable, maker, data], check=True, capture_output=True, text=True, encoding='utf-8')
    return [json.loads(line)['text'] for line in made.stdout.splitlines()]


def texts(files, count):
    """The texts of the first articles of files of JSON lines."""
    for file in files[:-(-count // PER_FILE)]:
        with open(file, encoding='utf-8') as lines:
            yield from (json.loads(line)['text'] for line in lines)


def quotations(database, count):
    """Recorded words of six to thirty, every other one with a word changed; drawn with a fixed seed."""
    with contextlib.closing(sqlite3.connect(f'file:{database}?mode=ro', uri=True)) as connection:
        last, = connection.execute('SELECT max(id) FROM assertion').fetchone()
        draw, found = random.Random(7), []
        while len(found) < count:
            row = connection.execute('SELECT text FROM assertion WHERE id >= ? ORDER BY id LIMIT 1',
                                     (draw.randint(1, last),)).fetchone()
            words = row[0].split()
            if not 6 <= len(words) <= 30:
                continue
            if len(found) % 2:
                words[draw.randrange(len(words))] = 'nevertheless'
            found.append(' '.join(words))
    return found


def served(stemma, database, count):
    """The median and the 95th percentile of a server's answers to quotations, in ms of wall time, after a first round."""
    with subprocess.Popen([stemma, 'serve', '--db', database, '--port', '0'], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as server:
        address = re.search(r'http://[^\s/]+', server.stdout.readline())
        if not address:
            sys.exit('stemma serve does not say where it listens')
        asked = [f'{address[0]}/search.json?' + urllib.parse.urlencode({'q': words})
                 for words in quotations(database, count)]
        times = []
        for turn in range(2):
            times = []
            for question in asked:
                before = time.monotonic()
                with urllib.request.urlopen(question, timeout=60) as answer:
                    answer.read()
                times.append(1000 * (time.monotonic() - before))
        server.terminate()
    times.sort()
    return times[len(times) // 2], times[min(len(times) - 1, len(times) * 95 // 100)]


def counted(database):
    with contextlib.closing(sqlite3.connect(f'file:{database}?mode=ro', uri=True)) as connection:
        statements, = connection.execute('SELECT count(*) FROM statement').fetchone()
        text, = connection.execute('SELECT sum(length(CAST(text AS BLOB))) FROM article').fetchone()
    return statements, text or 0


def one_article(stemma, graph, probe, folder):
    """Processor ms of one article into a copy of the graph, and of another; a file that has grown is looked through before the first."""
    copy, single, spent = folder / 'copy.db', folder / 'one.jsonl', []
    shutil.copy(graph, copy)
    with open(probe, encoding='utf-8') as lines:
        for line in itertools.islice(lines, 2):
            single.write_text(line, encoding='utf-8')
            spent.append(1000 * run([stemma, 'ingest', '--db', copy, single])[0])
    copy.unlink()
    return ' / '.join(f'{one:.0f}' for one in spent)


def grow(stemma, sizes, files, folder, questions):
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
        size_of_file = graph.stat().st_size
        row = {'statements': statements, 'ingest ms a statement': 1000 * growth / max(1, statements - before),
               'wall s': wall, 'peak MB': peak / 1e6, 'bytes a statement': size_of_file // max(1, statements),
               'file / text': size_of_file / max(1, text)}
        copy = folder / 'copy.db'
        shutil.copy(graph, copy)
        seconds, _, _ = run([stemma, 'ingest', '--db', copy, probe])
        row['same 128 articles, ms a statement'] = 1000 * seconds / max(1, counted(copy)[0] - statements)
        copy.unlink()
        row['one article more, ms, first after growth / next'] = one_article(stemma, graph, probe, folder)
        if questions:
            median, late = served(stemma, graph, questions)
            row[f'{questions} quotations in a server, ms, median / p95'] = f'{median:.0f} / {late:.0f}'
        for question in QUESTIONS:
            forget(graph)
            asked = [stemma, *question, '--db', graph]
            cold = run(asked)
            warm = min(run(asked)[0] for _ in range(3))
            name = question[1] if question[0] == 'ask' else question[0]
            row[f'{name}, ms cold wall / warm processor'] = f'{1000 * cold[1]:.0f} / {1000 * warm:.0f}'
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
    parser.add_argument('--served', type=int, default=0, metavar='N')
    parser.add_argument('--keep', action='store_true')
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(',')]
    count = sizes[-1] // STATEMENTS_AN_ARTICLE * 5 // 4 + 2 * PER_FILE
    with tempfile.TemporaryDirectory() as folder:
        files, made = corpus(count, Path(folder), options.eval)
        rows = grow(options.stemma, sizes, files, Path(folder), options.served)
    version = subprocess.run([options.stemma, '--version'], capture_output=True, text=True).stdout.strip()
    head = f'{datetime.date.today()}, stemma {version}, {os.cpu_count()} cores, {platform.machine()}\n\nCorpus: {made}.\n\n'
    print(head + table(rows))
    if options.keep:
        name = f'{datetime.date.today()}-{platform.machine()}-{os.cpu_count()}-cores.md'
        (HERE / 'runs' / name).write_text(head + table(rows), encoding='utf-8')


main()
