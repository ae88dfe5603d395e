"""Calls that fail, and ends within a call, by a library that is loaded before all others: preload.c.

Memory fails for SQLite alone, which answers: an allocation of Swift's own cannot fail without ending the program."""
import subprocess, sys
from pathlib import Path

from ground import COMMANDS, TEMPORARY, again, chance, graph, ground, require, run, sound, undisturbed

LIBRARY = str(Path(ground.folder, 'preload.so'))
subprocess.run(
    ['cc', '-shared', '-fPIC', '-O2', '-o', LIBRARY, str(Path(__file__).parent / 'preload.c'), '-ldl'], check=True)
# Once an I/O error, from then on a full disk; memory is refused to SQLite alone.
FAILURES = [('write', 'EIO'), ('write', 'ENOSPC'), ('sync', 'EIO'), ('truncate', 'EIO'), ('memory', 'none')]
calls = {}


def loaded(**settings):
    return {'LD_PRELOAD': LIBRARY} | {f'FAULT_{key.upper()}': str(value) for key, value in settings.items()}


def number_of_calls(name):
    """How many calls of each kind a command makes undisturbed."""
    if name not in calls:
        with ground as here:
            counts = Path(here, 'counts')
            run(here, *COMMANDS[name], codes=[0], extra=loaded(count=counts))
            calls[name] = {kind: int(count) for kind, count in map(str.split, counts.read_text().splitlines())}
    return calls[name]


def failing(name, call, code):
    count = number_of_calls(name)[call]
    undisturbed(name)
    if not count:
        return
    with ground as here:
        at = chance.randint(1, count)
        # GRDB ends the program where SQLite has no memory for a bound value: then, as after a kill, nothing may be lost.
        done = run(
            here, *COMMANDS[name], extra=loaded(call=call, at=at, do=code), may_die=code in ('kill', 'none'))
        what = f'{name}, {code} at {call} {at} of {count},'
        require('damaged' not in done.stderr, what, 'has the file called damaged:', done.stderr)
        require(code == 'kill' or done.returncode <= 0 or done.returncode in (0, 4), what, 'gives', done.returncode)
        if code in ('EIO', 'ENOSPC'):
            require(done.returncode == 0 or done.stderr.startswith('stemma: '), what, 'says', done.stderr)
            require(not [n for n in Path(here).iterdir() if 'unfinished' in n.name], what, 'leaves an unfinished output')
        again(here, name)


def clocks():
    """Under a clock that is off nothing is lost: with its run undone, the graph is what it was.

    Meanwhile it may be another: to a clock that stands before the articles' dates those are dates to come, which are told
    of and not believed. Ingesting the same files again does not mend that, for of two descriptions of an article the one
    that was told last stands, whichever of the two is told again."""
    with ground as here:
        run(here, 'ingest', 'b.jsonl', codes=[0])
        first = graph(here)
        seconds = chance.choice([-1, 1]) * chance.choice([60, 86_400, 400 * 86_400, 2_000_000_000])
        done = run(here, 'ingest', 'b.jsonl', codes=[0], extra=loaded(clock=seconds))
        for words in (['reread'], ['verify', '--rebuild'], ['stats']):
            run(here, *words, codes=[0], extra=loaded(clock=seconds))
        sound(here)
        run(here, 'undo', done.stdout.split(':')[0].removeprefix('run '), codes=[0])
        require(graph(here) == first, 'a clock that was off by', seconds, 'changed the graph')
        sound(here)
