# /// script
# dependencies = []
# ///
"""Inputs made to take all of a machine. Each is read beside a sound one: it must end soon, in little memory, named with
its place, and the sound one must be read all the same; with --strict the command must stop at it."""
import bz2, gzip, json, os, random, subprocess, sys, tempfile, threading, time, zlib
from pathlib import Path

STEMMA = os.path.abspath(sys.argv[1])
MEMORY, SECONDS = 300, 60
passed = failed = 0
GOOD = json.dumps({'id': 'good', 'text': '“We will mend the nets,” Mayor Ann Lee said on Monday.'}).encode() + b'\n'
PAGE = '<p>“We will mend the nets before the winter,” Mayor Ann Lee said on Monday.</p>'.encode()


def gz(piece, times):
    out = bytearray()
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    for _ in range(times):
        out += packer.compress(piece)
    return bytes(out + packer.flush())


def bz(piece, times):
    packer = bz2.BZ2Compressor()
    return b''.join(packer.compress(piece) for _ in range(times)) + packer.flush()


MB = 1 << 20


def warc():
    bomb = b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n' + gz(b' ' * MB, 1024)
    return (b'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n'
            % (len(bomb), bomb))


# name, bytes, what the notice says; None where the file is only strange and gives its article.
hostile = [
    ('zeros.jsonl.gz', lambda: gz(bytes(MB), 2048), 'binary'),
    ('spaces.txt.gz', lambda: gz(b' ' * MB, 512), 'decompressed-ratio'),
    ('lines.jsonl.bz2', lambda: bz(b'\n' * MB, 512), 'decompressed-ratio'),
    ('twice.gz', lambda: gzip.compress(gz(bytes(MB), 256)), 'inside a packed file'),
    ('cut.jsonl.gz', lambda: gzip.compress(b'\n'.join(b'{"text": "%d"}' % n for n in range(100000)))[:50000], 'cut off'),
    ('garbage.gz', lambda: b'\x1f\x8b\x08\x00' + random.Random(7).randbytes(3 * MB), 'damaged'),
    ('garbage.bz2', lambda: b'BZh9' + random.Random(7).randbytes(3 * MB), 'damaged'),
    ('members.gz', lambda: gzip.compress(b'') * 300_000, None),
    ('line.jsonl', lambda: b'{"id": "x", "text": "' + b'x' * (100 * MB) + b'"}\n' + GOOD, 'record-size'),
    ('line.json', lambda: b'[{"text": "' + b'x' * (100 * MB) + b'"}]', 'record-size'),
    ('line.csv', lambda: b'id,text\n1,"' + b'x' * (100 * MB), 'record-size'),
    ('text.txt', lambda: b'We will. ' * (12 * MB), 'record-size'),
    ('deep.json', lambda: b'[' * 100_000, 'nested deeper'),
    ('deep.jsonl', lambda: b'{"a":' * 100_000 + b'\n' + GOOD, 'nested deeper'),
    ('brackets.json', lambda: b'[' * (64 * MB), 'record-size'),
    ('divs.html', lambda: b'<!DOCTYPE html>' + b'<div>' * 1_000_000 + PAGE, 'nesting-depth'),
    ('elements.html', lambda: b'<!DOCTYPE html>' + b'<br>' * 2_000_000 + PAGE, 'page-elements'),
    ('attributes.html', lambda: b'<!DOCTYPE html><p ' + b'a ' * 2_000_000 + b'>' + PAGE, 'attributes'),
    ('many.html', lambda: b'<!DOCTYPE html><p ' + b' '.join(b'a%d=1' % n for n in range(1_000_000)) + b'>' + PAGE, 'attributes'),
    ('large.html', lambda: b'<!DOCTYPE html>' + b'<p>x</p>' * (4 * MB), 'record-size'),
    ('colspan.html', lambda: b'<!DOCTYPE html><table><tr><td colspan=9e15 rowspan=9007199254740991>' + PAGE, None),
    ('picture.html', lambda: b'<!DOCTYPE html><img src="data:image/png;base64,' + b'A' * (9 * MB) + b'">' + PAGE, None),
    ('ends.html', lambda: b'<!DOCTYPE html>' + b'<div>' * 250 + b'</span>' * 2_000_000 + PAGE, None),
    ('entities.html', lambda: b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
     b'<!ENTITY x SYSTEM "file:///etc/passwd">]><html>' + PAGE + b'&b;&x;', None),
    ('utf8.jsonl', lambda: b'{"id": "u", "text": "\xff\xfe\x80 said Ann Lee."}\n', 'U+FFFD'),
    ('nul.jsonl', lambda: b'{"id": "n", "text": "We\x00 will\\u0000, said Ann Lee."}\n', 'U+FFFD'),
    ('lone.jsonl', lambda: b'{"id": "l", "text": "\\ud800 said Ann Lee."}\n', 'U+FFFD'),
    ('long.warc', lambda: b'WARC/1.0\r\n' + b'A: ' + b'x' * (100 * MB) + b'\r\n', 'Content-Length'),
    ('fields.warc', lambda: b'WARC/1.0\r\n' + b'A: x\r\n' * (8 * MB), 'Content-Length'),
    ('huge.warc', lambda: b'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\nx', 'record-size'),
    ('answer.warc', warc, 'record-size'),
]


def write(name, data):
    """In a process of its own: what this one once held would be counted to every process that it starts."""
    child = os.fork()
    if child == 0:
        Path(name).write_bytes(data())
        os._exit(0)
    os.waitpid(child, 0)


def run(*arguments):
    """Output, notices, exit code, seconds, megabytes."""
    start = time.time()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([STEMMA, *arguments], stdout=out, stderr=err)
        timer = threading.Timer(SECONDS * 2, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), err.seek(0)
        return out.read(), err.read().decode(errors='replace'), process.returncode, time.time() - start, usage.ru_maxrss / (1024 if sys.platform == 'linux' else 1 << 20)


def check(name, condition, what):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
        print(f'{name}: {what}')


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path('zz.jsonl').write_bytes(GOOD)
    for name, data, says in hostile:
        write(name, data)
        out, err, code, seconds, memory = run('extract', name, 'zz.jsonl')
        print(f'{name:16} {seconds:6.2f} s {memory:7.1f} MB  {err.strip().splitlines()[0][:110] if err.strip() else ""}')
        check(name, code == 0, f'exit {code}: {err[-300:]}')
        check(name, b'"id":"good"' in out, 'the sound file beside it was not read')
        check(name, seconds < SECONDS, f'{seconds:.1f} s')
        check(name, memory < MEMORY, f'{memory:.0f} MB')
        told = err + out.decode(errors='replace')
        check(name, says is None or (says in told and (name in told or says == 'U+FFFD')), f'no notice of {says}: {err[:300]}')
        check(name, b'root:' not in out, 'a file was read that the page named')
        if says and says != 'U+FFFD':
            check(name, run('extract', '--strict', name, 'zz.jsonl')[2] == 1, '--strict did not stop')
        Path(name).unlink()

print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)
