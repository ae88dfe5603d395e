"""What every trial stands on: the program, a graph to begin with, and what must hold afterwards."""
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


class Trial(Exception):
    pass


def require(condition, *words):
    if not condition:
        raise Trial(' '.join(str(w) for w in words)[:600])


def run(folder, *words, may_die=False, codes=None, extra={}, **more):
    done = subprocess.run(
        [STEMMA, *words], cwd=folder, env=ENVIRONMENT | extra, capture_output=more.pop('capture_output', True), text=True,
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


def started(folder, *words, extra={}, stdout=subprocess.DEVNULL, **more):
    return subprocess.Popen(
        [STEMMA, *words], cwd=folder, env=ENVIRONMENT | extra, stdout=stdout, stderr=subprocess.PIPE, **more)


class Ground:
    """A graph of some articles to begin with, made once, copied for each trial."""
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='stemma-faults-')
        Path(self.folder, 'a.jsonl').write_text(articles(120))
        Path(self.folder, 'b.jsonl').write_text(articles(200, base=60))
        run(self.folder, 'ingest', 'a.jsonl', codes=[0])
        # As long as each command takes undisturbed, and what graph it gives.
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


def undisturbed(name):
    if name not in ground.took:
        with ground as here:
            begun = time.monotonic()
            run(here, *COMMANDS[name], codes=[0])
            took = time.monotonic() - begun
            ground.took[name] = (took, graph(here))
    return ground.took[name]


def again(here, name):
    """What a second try gives, and that nothing is left of the first."""
    left = os.listdir(TEMPORARY)
    require(not left, 'left in the temporary folder', left)
    sound(here)
    # Where it ended after its last word was written, there is nothing left to undo and nobody of the old name.
    run(here, *COMMANDS[name], codes=[0, {'undo': 4, 'correct': 3}.get(name, 0)])
    require(graph(here) == undisturbed(name)[1], 'the second try of', name, 'gives another graph')
    sound(here)


COMMANDS = {
    'ingest': ['ingest', 'b.jsonl'], 'undo': ['undo', '1'], 'reread': ['reread'],
    'correct': ['correct', 'rename-outlet', 'Outlet 0', 'Nought Post'], 'verify': ['verify', '--rebuild'],
    'export': ['export', 'csv', '-o', 'out', '--force'],
}
