#!/usr/bin/env python3
"""faults.py STEMMA [--rounds N] [--seed N] [--only NAME]

Does to the real program what machines and people do to programs: kills it at random moments, fills disks, damages files,
lets two write at once, sends signals, leads links astray, takes rights away. After each the graph must be whole
(`verify`), and the same thing done again must give the graph that it gives undisturbed. No trial may end by a signal
that nobody sent. Prints one line a kind; exit code 1 where a trial failed.
"""
import argparse, json, os, random, shutil, signal, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument('stemma')
parser.add_argument('--rounds', type=int, default=6, help='trials of each kind')
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--only')
options = parser.parse_args()
STEMMA = str(Path(options.stemma).resolve())
chance = random.Random(options.seed)
# Theirs alone, so that what they leave there is seen.
TEMPORARY = tempfile.mkdtemp(prefix='stemma-temporary-')
ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ('STEMMA_DB', 'NO_COLOR')} | {
    'SWIFT_BACKTRACE': 'enable=no', 'TMPDIR': TEMPORARY}
failures, trials = [], 0


class Trial(Exception):
    pass


def require(condition, *words):
    if not condition:
        raise Trial(' '.join(str(w) for w in words)[:600])


def run(folder, *words, may_die=False, codes=None, **more):
    done = subprocess.run(
        [STEMMA, *words], cwd=folder, env=ENVIRONMENT, capture_output=more.pop('capture_output', True), text=True,
        errors='replace', timeout=120, **more)
    if not may_die:
        require(done.returncode >= 0, words, 'ended by signal', -done.returncode)
        require('Fatal error' not in (done.stderr or ''), words, done.stderr)
    if codes:
        require(done.returncode in codes, words, 'is', done.returncode, done.stderr)
    return done


def articles(count, base=0):
    """Stories in which three outlets report one quotation, so that there is something to decide."""
    syllables = 'bar cor del fen gral hol jun kel lom mar nor pel quin ras sol tam'.split()
    lines = []
    for i in range(base, base + count):
        words = ' '.join(syllables[(i // 3 * 7 + k * k) % 16] + syllables[(i // 3 + k) % 16] + 'ing' for k in range(9))
        if i % 3 == 2:
            words = words.replace('bar', 'not bar', 1)
        lines.append(json.dumps({
            'id': f'n{i}', 'outlet': f'Outlet {i % 3}', 'date': f'2026-03-{1 + i % 27:02}', 'title': f'Story {i // 3}',
            'text': f'“{words},” {["Ann Lee", "Jo Ray", "Mina Osei"][i // 3 % 3]} said on Monday.\n\nThe rest is filler.'}))
    return '\n'.join(lines) + '\n'


def sound(folder, db='stemma.db', rebuild=True):
    done = run(folder, 'verify', *(['--rebuild'] if rebuild else []), '--db', db)
    require(done.returncode == 0, 'verify', done.stdout, done.stderr)
    journals = [name for name in os.listdir(folder) if name.startswith(db + '-')]
    require(not journals, 'left behind', journals)


def graph(folder, db='stemma.db'):
    """What the graph says, without ids of rows and runs."""
    done = run(folder, 'export', 'node-link', '--db', db, codes=[0])
    found = json.loads(done.stdout)

    def clean(thing):
        if isinstance(thing, dict):
            return {k: clean(v) for k, v in thing.items() if k not in ('run', 'run_id', 'claim', 'claim_id', 'outlet_id')}
        return [clean(v) for v in thing] if isinstance(thing, list) else thing
    rows = found['nodes'] + (found.get('edges') or found.get('links') or [])
    return sorted(json.dumps(clean(r), sort_keys=True) for r in rows if not str(r.get('id', '')).startswith('run:'))


def started(folder, *words, **more):
    return subprocess.Popen(
        [STEMMA, *words], cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)


class Ground:
    """A graph of some articles to begin with, made once, copied for each trial."""
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='stemma-faults-')
        Path(self.folder, 'a.jsonl').write_text(articles(120))
        Path(self.folder, 'b.jsonl').write_text(articles(200, base=60))
        run(self.folder, 'ingest', 'a.jsonl', codes=[0])
        # As long as it takes undisturbed: kills fall within.
        self.took = {}

    def __enter__(self):
        self.here = tempfile.mkdtemp(prefix='stemma-fault-')
        os.chmod(self.here, 0o755)
        for name in os.listdir(self.folder):
            shutil.copy(Path(self.folder, name), self.here)
        return self.here

    def __exit__(self, *_):
        shutil.rmtree(self.here, ignore_errors=True)


ground = Ground()
COMMANDS = {
    'ingest': ['ingest', 'b.jsonl'], 'undo': ['undo', '1'], 'reread': ['reread'],
    'correct': ['correct', 'rename-outlet', 'Outlet 0', 'Nought Post'], 'verify': ['verify', '--rebuild'],
    'export': ['export', 'csv', '-o', 'out', '--force'],
}


def killing(name):
    words = COMMANDS[name]
    if name not in ground.took:
        with ground as here:
            begun = time.monotonic()
            run(here, *words, codes=[0])
            took = time.monotonic() - begun
            ground.took[name] = (took, graph(here))
    took, expected = ground.took[name]
    with ground as here:
        process = started(here, *words)
        time.sleep(chance.uniform(0, took))
        process.kill()
        process.communicate()
        left = os.listdir(TEMPORARY)
        require(not left, 'left in the temporary folder', left)
        sound(here)
        # Where it was killed after its last word was written, there is nothing left to undo.
        run(here, *words, codes=[0, 4] if name == 'undo' else [0])
        require(graph(here) == expected, 'the second try of', name, 'gives another graph')
        sound(here)


def signals(name='ingest'):
    number = chance.choice([signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
    with ground as here:
        process = started(here, *COMMANDS[chance.choice(['export', 'ingest', 'verify'])])
        time.sleep(chance.uniform(0.1, 0.5))
        process.send_signal(number)
        process.communicate()
        require(process.returncode in (0, 128 + number), 'signal', number, 'gives', process.returncode)
        require(not [n for n in os.listdir(here) if 'unfinished' in n], 'an unfinished output is left')
        sound(here)


def full_disk():
    """A file system of its own where we may make one, else a limit on a file's size."""
    with ground as here:
        place = tempfile.mkdtemp(prefix='stemma-full-')
        size = Path(here, 'stemma.db').stat().st_size + chance.randrange(20_000, 900_000)
        mounted = subprocess.run(
            ['mount', '-t', 'tmpfs', '-o', f'size={size}', 'tmpfs', place], capture_output=True).returncode == 0
        if not mounted:
            os.rmdir(place)
            place = here
        try:
            if mounted:
                shutil.copy(Path(here, 'stemma.db'), place)
            limit = None if mounted else (lambda: __import__('resource').setrlimit(
                __import__('resource').RLIMIT_FSIZE, (size, size)))
            done = run(here, 'ingest', 'b.jsonl', '--db', place + '/stemma.db', preexec_fn=limit, codes=[0, 4])
            require(done.returncode == 0 or 'cannot grow' in done.stderr or 'opened' in done.stderr, done.stderr)
            shutil.copy(Path(place, 'stemma.db'), Path(here, 'after.db'))
            for ending in ('-wal', '-shm'):
                if Path(place, 'stemma.db' + ending).exists():
                    shutil.copy(Path(place, 'stemma.db' + ending), Path(here, 'after.db' + ending))
            sound(here, 'after.db')
            out = run(here, 'export', 'graphml', '-o', place + '/out', '--db', 'after.db', codes=[0, 4], preexec_fn=limit)
            require(out.returncode == 0 or not Path(place, 'out').exists(), 'half an export has a name')
            require(not [n for n in os.listdir(place) if 'unfinished' in n], 'an unfinished output is left')
        finally:
            if mounted:
                subprocess.run(['umount', place])
                os.rmdir(place)


def failing_streams():
    with ground as here:
        for words in (['first', 'no merit'], ['export', 'graphml'], ['--help'], ['ask', 'articles', '--csv'], ['extract', 'a.jsonl']):
            with open('/dev/full', 'w') as full:
                run(here, *words, codes=[4], capture_output=False, stdout=full, stderr=subprocess.PIPE)
                run(here, *words, codes=[0, 3], capture_output=False, stdout=subprocess.DEVNULL, stderr=full)
            for ignored in (True, False):
                read, write = os.pipe()
                os.close(read)
                prepare = (lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN)) if ignored else None
                gone = run(here, *words, codes=[0, 3], capture_output=False, stdout=write, stderr=subprocess.PIPE, preexec_fn=prepare)
                os.close(write)
                require(not gone.stderr, 'not quiet:', gone.stderr)
        with open('/dev/full', 'w') as full:
            Path(here, 'bad.jsonl').write_text('{\n' * 5 + articles(3, 900))
            run(here, 'ingest', 'bad.jsonl', '--format', 'json-lines', codes=[0], capture_output=False, stdout=subprocess.DEVNULL, stderr=full)
        sound(here)


def damaged_file():
    with ground as here:
        path = Path(here, 'stemma.db')
        data = bytearray(path.read_bytes())
        kind = chance.choice(['page', 'cut', 'byte', 'header'])
        if kind == 'page':
            at = chance.randrange(1, len(data) // 4096) * 4096
            data[at:at + 300] = bytes(chance.randrange(256) for _ in range(300))
        elif kind == 'cut':
            del data[chance.randrange(100, len(data)):]
        else:
            data[chance.randrange(100 if kind == 'header' else len(data))] ^= 0xFF
        path.write_bytes(data)
        before = bytes(data)
        for words in (['ingest', 'b.jsonl'], ['first', 'no merit'], ['undo', '1'], ['verify'], ['export', 'graphml']):
            done = run(here, *words, codes=[0, 1, 2, 3, 4])
            if done.returncode == 4:
                require(path.read_bytes() == before or words[0] != 'ingest', 'refused, and written to')
            before = path.read_bytes()


def index_out_of_step():
    with ground as here:
        db = sqlite3.connect(Path(here, 'stemma.db'))
        name, = chance.choice(db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = 'article'").fetchall())
        root, = db.execute('SELECT rootpage FROM sqlite_schema WHERE name = ?', (name,)).fetchone()
        db.close()
        path = Path(here, 'stemma.db')
        data = bytearray(path.read_bytes())
        # A leaf of the index that says it has a cell less.
        at = (root - 1) * 4096
        if data[at] == 0x0A and data[at + 4] > 1:
            data[at + 4] -= 1
            path.write_bytes(data)
            done = run(here, 'ingest', 'b.jsonl')
            require(done.returncode == 4, 'an index out of step is written on:', done.returncode)
            require(run(here, 'verify').returncode in (1, 4), 'verify finds nothing')


def two_writers():
    with ground as here:
        both = [started(here, 'ingest', name) for name in ('b.jsonl', 'a.jsonl', 'b.jsonl')]
        codes = [(p.communicate(), p.returncode)[1] for p in both]
        require(codes == [0, 0, 0], 'writers end with', codes)
        sound(here)


def waiting_writer():
    with ground as here:
        db = sqlite3.connect(Path(here, 'stemma.db'), isolation_level=None)
        db.execute('BEGIN IMMEDIATE')
        process = started(here, 'ingest', 'b.jsonl')
        time.sleep(2.5)
        require(process.poll() is None, 'the second writer gave up')
        db.execute('ROLLBACK')
        db.close()
        told = process.communicate()[1].decode()
        require(process.returncode == 0 and f'process {os.getpid()} ' in told, 'the first is not named:', told)
        sound(here)


def readers_beside_a_writer():
    with ground as here:
        writer = started(here, 'ingest', 'b.jsonl')
        while writer.poll() is None:
            run(here, chance.choice(['stats', 'claims', 'outlets']), codes=[0])
        require(writer.returncode == 0, writer.communicate())
        sound(here)


def links():
    with ground as here:
        Path(here, 'real').mkdir()
        shutil.move(Path(here, 'stemma.db'), Path(here, 'real', 'g.db'))
        os.symlink('real/g.db', Path(here, 'stemma.db'))
        db = sqlite3.connect(Path(here, 'real', 'g.db'), isolation_level=None)
        db.execute('PRAGMA wal_autocheckpoint = 0')
        db.execute('CREATE TABLE theirs (a)')
        run(here, 'stats', codes=[0])
        run(here, 'ingest', 'b.jsonl', codes=[0])
        db.close()
        require(sorted(os.listdir(Path(here, 'real'))) == ['g.db'], os.listdir(Path(here, 'real')))
        for name in ('stemma.db', 'real/g.db', 'real/g.db-wal', 'real/g.db-shm'):
            for words in (['export', 'graphml', '-o', name, '--force'], ['export', 'csv', '-o', name, '--force']):
                run(here, *words, codes=[2])
        Path(here, 'in').mkdir()
        os.symlink('/etc/passwd', Path(here, 'in', 'p.txt'))
        os.symlink('.', Path(here, 'in', 'round'))
        told = run(here, 'extract', 'in')
        require('root:' not in told.stdout and 'leads out' in told.stderr, told)
        sound(here)


def rights():
    """As somebody else, where we may become somebody else."""
    if os.getuid() != 0:
        return
    with ground as here:
        os.chmod(here, 0o777)
        os.chmod(Path(here, 'stemma.db'), 0o644)
        before = sorted(os.listdir(here))
        nobody = {'user': 65534, 'group': 65534}
        run(here, 'stats', codes=[0], **nobody)
        require(sorted(os.listdir(here)) == before, 'a reader left', set(os.listdir(here)) - set(before))
        require(run(here, 'ingest', 'b.jsonl', **nobody).returncode == 4, 'who may not write wrote')
        require(sorted(os.listdir(here)) == before, 'a refused writer left', set(os.listdir(here)) - set(before))
        run(here, 'ingest', 'b.jsonl', codes=[0])
        os.chmod(here, 0o555)
        run(here, 'stats', codes=[0], **nobody)
        os.chmod(here, 0o755)
        sound(here)


def hostile_schema():
    with ground as here:
        db = sqlite3.connect(Path(here, 'stemma.db'))
        db.executescript(chance.choice([
            "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM run; END",
            "DROP VIEW node; CREATE VIEW node AS SELECT 1 AS id",
            "DROP INDEX " + db.execute("SELECT name FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL").fetchone()[0],
            "PRAGMA user_version = 99", "PRAGMA application_id = 7", "DELETE FROM outlet", "CREATE TABLE mine (a)"]))
        db.close()
        for words in (['ingest', 'b.jsonl'], ['stats'], ['verify'], ['export', 'graphml']):
            run(here, *words, codes=[0, 1, 4])


def hostile_names():
    with ground as here:
        for db in ('file:x.db', ':memory:', 'file::memory:?cache=shared', 'a?mode=ro', "it's; DROP"):
            run(here, 'ingest', 'a.jsonl', '--db', db, codes=[0])
            require(Path(here, db).exists(), db, 'is no file')
            sound(here, db)
        run(here, 'ingest', 'a.jsonl', '--db', '', codes=[2])
        name = 'a\x1b]0;x\x07\u200f\u202e.jsonl'
        shutil.copy(Path(here, 'a.jsonl'), Path(here, name))
        told = run(here, 'ingest', name, '--db', 'n.db', codes=[0])
        require(not any(c in told.stdout + told.stderr for c in '\x1b\x07\u200f\u202e'), repr(told))


def clocks():
    """A run that starts before the file's last one, or far away, changes nothing of what is known."""
    with ground as here:
        run(here, 'ingest', 'b.jsonl', codes=[0])
        first = graph(here)
        os.utime(Path(here, 'stemma.db'), (0, 0))
        run(here, 'ingest', 'b.jsonl', codes=[0])
        require(graph(here) == first, 'a clock changed the graph')
        sound(here)


KINDS = [(f'kill {name}', lambda name=name: killing(name)) for name in COMMANDS] + [
    ('signals', signals), ('full disk', full_disk), ('damaged file', damaged_file), ('index', index_out_of_step),
    ('schema', hostile_schema)]
ONCE = [
    ('streams', failing_streams), ('two writers', two_writers), ('waiting writer', waiting_writer),
    ('readers', readers_beside_a_writer), ('links', links), ('rights', rights), ('names', hostile_names), ('clocks', clocks)]
for name, trial in [(n, t) for n, t in KINDS for _ in range(options.rounds)] + ONCE:
    if options.only and options.only not in name:
        continue
    trials += 1
    try:
        trial()
    except (Trial, subprocess.TimeoutExpired) as error:
        failures.append(name)
        print(f'{name}: {error}', flush=True)
for folder in (ground.folder, TEMPORARY):
    shutil.rmtree(folder, ignore_errors=True)
print(f'{trials} trials, {len(failures)} failed')
sys.exit(1 if failures else 0)
