# /// script
# dependencies = []
# ///
"""gzip and bzip2 as Python and the system's own tools write them, every input format, under any name."""
import bz2, gzip, json, os, shutil, subprocess, sys, tempfile
from pathlib import Path

STEMMA = sys.argv[1]
passed = failed = 0


def check(name, got, want):
    global passed, failed
    if got == want:
        passed += 1
    else:
        failed += 1
        print(f'{name}:\n  got  {got!r}\n  want {want!r}')


def extract(path, *arguments):
    done = subprocess.run([STEMMA, 'extract', str(path), *arguments], capture_output=True, timeout=120)
    return done.stdout, done.stderr.decode(), done.returncode


def record(n):
    return json.dumps({'id': f'a{n}', 'title': f'Story {n}', 'date': '2026-03-05', 'text': f'“We will mend {n} nets,” Mayor Ann Lee said on Monday.'})


inputs = {
    'a.jsonl': '\n'.join(record(n) for n in range(200)).encode(),
    'a.json': ('[' + ',\n'.join(record(n) for n in range(200)) + ']').encode(),
    'a.csv': ('id,title,text\n' + '\n'.join(f'{n},Story {n},"“We will mend {n} nets,” Mayor Ann Lee said."' for n in range(200))).encode(),
    'a.md': '---\ntitle: Nets\n---\n“We will mend the nets,” Mayor Ann Lee said on Monday.\n'.encode(),
    'a.txt': 'Nets to be mended\n\n“We will mend the nets,” Mayor Ann Lee said on Monday.\n'.encode(),
    'a.html': '<!DOCTYPE html><title>Nets</title><h1>Nets</h1><p>“We will mend the nets,” Mayor Ann Lee said on Monday.</p>'.encode(),
}
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name, data in inputs.items():
        Path(name).write_bytes(data)
        want = extract(name)[0]
        check(f'{name}: read', want.count(b'\n') in (1, 200), True)
        half = data.find(b'\n', len(data) // 2) + 1
        packed = {
            'gzip': gzip.compress(data), 'gzip, two members': gzip.compress(data[:half]) + gzip.compress(data[half:]),
            'bzip2': bz2.compress(data), 'bzip2, two streams': bz2.compress(data[:half]) + bz2.compress(data[half:]),
        }
        for tool in ('gzip', 'bzip2', 'pigz', 'pbzip2'):
            if shutil.which(tool):
                packed[f'{tool} -c'] = subprocess.run([tool, '-c', name], capture_output=True, check=True).stdout
        for way, bytes_ in packed.items():
            # Under its own name: what a text without an id is called is its path.
            Path(name).write_bytes(bytes_)
            check(f'{name}: {way}', extract(name)[0], want)
    Path('bomb.gz').write_bytes(gzip.compress(b' ' * (200 << 20)))
    out, err, code = extract('bomb.gz')
    check('a bomb', (out, 'decompressed-ratio' in err), (b'', True))
    check('a bomb, strictly', extract('bomb.gz', '--strict')[2], 1)

print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)
