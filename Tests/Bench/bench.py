#!/usr/bin/env python3
"""What the command costs as a graph grows: time a statement, bytes, memory, and how long questions take.

    bench.py STEMMA [--sizes 10000,30000,100000] [--eval DIR] [--served N] [--keep]

One graph grows through the sizes, given in statements. At each of them the same further articles go into a copy of it, so
that their cost is compared and nothing else; then questions are asked, each by a process of its own whose file is not in
the cache. Where DIR holds archive/archive.py and articles to make an archive of, that is the corpus; else articles are
invented; how many of its runs of eight words stand in two articles and more is told beside the same of the articles that it
is made of. With --served N a server is asked N quotations, taken from the graph as they are and with a word changed. With
--keep the table is added to runs/, named for the day and the machine.
"""
import argparse, collections, contextlib, datetime, itertools, json, os, platform, random, re, shutil, sqlite3, subprocess
import sys, tempfile, time, urllib.parse, urllib.request
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
    ['conflicts', '--limit', '20'],
    ['outlets', '--limit', '20'],
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


def shared_runs(texts, length=8):
    """Of the runs of so many words, the share that stands in two articles and more."""
    seen = collections.defaultdict(set)
    for number, text in enumerate(texts):
        words = re.findall(r'\w+', text.lower())
        for start in range(len(words) - length + 1):
            seen[hash(tuple(words[start:start + length]))].add(number)
    return sum(len(held) > 1 for held in seen.values()) / max(1, len(seen))


def texts(path, count):
    """The texts of the first articles of a file of JSON lines."""
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line)['text'] for line in itertools.islice(lines, count)]


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
    """Processor seconds of one more article into a copy of the graph, and what its text is."""
    copy, single = folder / 'copy.db', folder / 'one.jsonl'
    shutil.copy(graph, copy)
    with open(probe, encoding='utf-8') as lines:
        single.write_text(next(lines), encoding='utf-8')
    seconds, _, _ = run([stemma, 'ingest', '--db', copy, single])
    copy.unlink()
    return seconds


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
        row['one article more, ms'] = 1000 * one_article(stemma, graph, probe, folder)
        if questions:
            median, late = served(stemma, graph, questions)
            row[f'{questions} quotations in a server, ms, median / p95'] = f'{median:.0f} / {late:.0f}'
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
    parser.add_argument('--served', type=int, default=0, metavar='N')
    parser.add_argument('--keep', action='store_true')
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(',')]
    count = sizes[-1] // STATEMENTS_AN_ARTICLE * 5 // 4 + 2 * PER_FILE
    with tempfile.TemporaryDirectory() as folder:
        files, made = corpus(count, Path(folder), options.eval)
        sample = [text for file in files[:7] for text in texts(file, PER_FILE)]
        shared = f'runs of eight words in two articles and more, of {len(sample)}: {shared_runs(sample):.1%}'
        if (real := Path(folder) / 'real').exists():
            shared += f'; of as many real ones {shared_runs(texts(real, len(sample))):.1%}'
        rows = grow(options.stemma, sizes, files, Path(folder), options.served)
    version = subprocess.run([options.stemma, '--version'], capture_output=True, text=True).stdout.strip()
    head = f'{datetime.date.today()}, stemma {version}, {os.cpu_count()} cores, {platform.machine()}, corpus: {made}, {shared}\n\n'
    print(head + table(rows))
    if options.keep:
        name = f'{datetime.date.today()}-{platform.machine()}-{os.cpu_count()}-cores.md'
        (HERE / 'runs' / name).write_text(head + table(rows), encoding='utf-8')


main()
