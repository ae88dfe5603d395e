#!/usr/bin/env python3
"""faults.py STEMMA [--rounds N] [--seed N] [--only NAME]

Does to the real program what machines and people do to programs: kills it at random moments and within its Nth write, lets
writes, syncs and memory fail, sets the clock wrong, fills disks, damages files, lets two write at once, sends signals, leads
links astray, takes rights away. After each the graph must be whole
(`verify`), and the same thing done again must give the graph that it gives undisturbed. No trial may end by a signal
that nobody sent. Prints one line a kind; exit code 1 where a trial failed.
"""
import os, shutil, signal, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path

from ground import (
    COMMANDS, ENVIRONMENT, STEMMA, TEMPORARY, Trial, again, articles, chance, graph, ground, options, require, run, sound,
    started, undisturbed)
from injection import FAILURES, clocks, failing
from serving import killed_serving


def killing(name):
    took, _ = undisturbed(name)
    with ground as here:
        process = started(here, *COMMANDS[name])
        time.sleep(chance.uniform(0, took))
        process.kill()
        process.communicate()
        again(here, name)


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


KINDS = [(f'kill {name}', lambda name=name: killing(name)) for name in COMMANDS] + [
    ('signals', signals), ('full disk', full_disk), ('damaged file', damaged_file), ('index', index_out_of_step),
    ('schema', hostile_schema), ('clock', clocks)] + [
    (f'kill at a write {name}', lambda name=name: failing(name, 'write', 'kill')) for name in COMMANDS] + [
    (f'{code} at a {call}', lambda call=call, code=code: failing(chance.choice([*COMMANDS]), call, code))
    for call, code in FAILURES] + [('kill serve', killed_serving)]
ONCE = [
    ('streams', failing_streams), ('two writers', two_writers), ('waiting writer', waiting_writer),
    ('readers', readers_beside_a_writer), ('links', links), ('rights', rights), ('names', hostile_names)]
failures, trials = [], 0
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
