#!/usr/bin/env python3
"""fuzz.py PROGRAM [--seconds N] [--only NAME] [--corpora FOLDER]

Runs every target of Tools/fuzz for its share of N seconds, two at a time. What a target found to reach more code is kept in
a folder of its own, from which the next run goes on; the inputs there are small (4,096 bytes at most) and few (those that
reach nothing of their own are dropped). An input that traps, takes longer than 20 seconds or breaks what must hold is put
beside them as NAME-crash-…, and the exit code is 1:

    STEMMA_FUZZ=NAME .build/fuzz/debug/Fuzz FILE      does the same again
"""
import argparse, os, re, shutil, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument('program')
parser.add_argument('--seconds', type=int, default=600, help='for all targets')
parser.add_argument('--only')
parser.add_argument('--corpora', default='.build/fuzz/corpora')
options = parser.parse_args()
PROGRAM = str(Path(options.program).resolve())
AT_ONCE = 2


def run(asked, *words, temporary=None):
    # A backtrace of a trap takes longer than the trap, and may hang inside libFuzzer's handler.
    environment = os.environ | {'STEMMA_FUZZ': asked, 'SWIFT_BACKTRACE': 'enable=no'}
    if temporary:
        environment['TMPDIR'] = temporary
    return subprocess.run([PROGRAM, *words], env=environment, capture_output=True, text=True, errors='replace')


def fuzz(target, seconds):
    corpus, crashes = Path(options.corpora, target), Path(options.corpora, 'crashes')
    for folder in (corpus, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix='stemma-fuzz-') as temporary:
        seeds = Path(temporary, 'seeds')
        seeds.mkdir()
        seeded = run(f'seed:{target}', str(seeds))
        if seeded.returncode:
            return target, seeded.returncode, seeded.stderr
        done = run(
            target, f'-max_total_time={seconds}', '-max_len=4096', '-timeout=20', '-rss_limit_mb=3000', '-reduce_inputs=1',
            '-print_final_stats=1', '-verbosity=1', f'-artifact_prefix={crashes}/{target}-', str(corpus), str(seeds),
            temporary=temporary)
    return target, done.returncode, done.stderr


targets = [name for name in run('list').stdout.split() if not options.only or options.only == name]
if not targets:
    sys.exit(f'there is no target {options.only}')
share = max(1, options.seconds * AT_ONCE // len(targets))
failed = 0
with ThreadPoolExecutor(AT_ONCE) as pool:
    for target, code, said in pool.map(lambda name: fuzz(name, share), targets):
        runs = re.search(r'number_of_executed_units:\s*(\d+)', said)
        reached = re.findall(r'cov: (\d+)', said)
        words = f'{target:14}{runs[1] if runs else 0:>9} inputs, {reached[-1] if reached else 0:>6} branches'
        if code:
            failed += 1
            told = [line for line in said.splitlines() if re.match(r'wrong|.*Fatal error|==\d+== ?ERROR|.*written to', line)]
            words += '\n  ' + '\n  '.join(line[:300] for line in told or said.splitlines()[-5:])
        print(words, flush=True)
print(f'{len(targets)} targets, {share} seconds each, {failed} failed')
sys.exit(1 if failed else 0)
