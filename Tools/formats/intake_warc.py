# /// script
# dependencies = ["warcio"]
# ///
"""Web archives as warcio writes them: packed and not, with every coding that servers use, and with damage."""
import gzip, io, json, subprocess, sys, zlib
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

STEMMA = sys.argv[1]
passed = failed = 0


def page(n, text='“We will mend the nets before winter,” said the harbor master, Lil Byrne.'):
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Story {n}</title></head><body><nav><a href="/">Home</a></nav>'
            f'<article><h1>Story {n}</h1><p>{text}</p><p>It was the {n}th day of rain, and the quay was empty.</p></article></body></html>')


def chunked(body, size=37):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b''.join(b'%x\r\n%s\r\n' % (len(p), p) for p in parts) + b'0\r\n\r\n'


def archive(responses, packed, version='WARC/1.0'):
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed, warc_version=version)
    writer.write_record(writer.create_warcinfo_record('a.warc.gz', {'software': 'warcio'}))
    starts = []
    for n, (headers, body) in enumerate(responses):
        url = f'http://news.example/{n}'
        http = StatusAndHeaders('200 OK', [('Content-Type', 'text/html; charset=utf-8')] + headers, protocol='HTTP/1.1')
        record = writer.create_warc_record(url, 'response', payload=io.BytesIO(body), http_headers=http,
                                           warc_headers_dict={'WARC-Date': '2026-03-05T08:30:00Z'})
        starts.append(out.tell())
        writer.write_record(record)
        request = StatusAndHeaders('GET / HTTP/1.1', [('Host', 'news.example')], is_http_request=True)
        writer.write_record(writer.create_warc_record(url, 'request', http_headers=request))
    revisit = writer.create_revisit_record('http://news.example/0', 'sha1:AAAA', 'http://news.example/0', '2026-03-05T08:30:00Z')
    writer.write_record(revisit)
    return out.getvalue(), starts


def extract(data, *arguments):
    done = subprocess.run([STEMMA, 'extract', '-', *arguments], input=data, capture_output=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode(), done.returncode


def check(name, got, want):
    global passed, failed
    if got == want:
        passed += 1
    else:
        failed += 1
        print(f'{name}:\n  got  {got!r}\n  want {want!r}')


body = [page(n).encode() for n in range(9)]
raw = zlib.compressobj(9, zlib.DEFLATED, -15)
responses = [
    ([], body[0]), ([('Content-Encoding', 'gzip')], gzip.compress(body[1])), ([('Content-Encoding', 'gzip')], body[2]),
    ([('Transfer-Encoding', 'chunked')], chunked(body[3])), ([('Transfer-Encoding', 'chunked')], body[4]),
    ([('Transfer-Encoding', 'chunked'), ('Content-Encoding', 'gzip')], chunked(gzip.compress(body[5]))),
    ([('Content-Encoding', 'deflate')], zlib.compress(body[6])), ([('Content-Encoding', 'deflate')], raw.compress(body[7]) + raw.flush()),
    ([], body[8]),
]
text = lambda n: f'“We will mend the nets before winter,” said the harbor master, Lil Byrne.\n\nIt was the {n}th day of rain, and the quay was empty.'
for packed in (False, True):
    for version in ('WARC/1.0', 'WARC/1.1'):
        data, starts = archive(responses, packed, version)
        for outer, whole in (('', data), (' packed again', data if packed else gzip.compress(data))):
            articles, notices, code = extract(whole)
            name = f'{version}{" gz" if packed else ""}{outer}'
            check(f'{name}: addresses', [a['id'] for a in articles], [f'https://news.example/{n}' for n in range(9)])
            check(f'{name}: texts', [a['text'] for a in articles], [text(n) for n in range(9)])
            check(f'{name}: a fetch time publishes nothing', {a['published_from'] for a in articles}, {None})
            check(f'{name}: titles', [a['title'] for a in articles], [f'Story {n}' for n in range(9)])
            check(f'{name}: exit', code, 0)
    # One record broken: it is named by its byte, the others are read.
    broken = bytearray(data)
    for i in range(40):
        broken[starts[4] + 30 + i] ^= 0x5A
    articles, notices, code = extract(bytes(broken))
    ids = [a['id'] for a in articles]
    check(f'{packed}: broken, the rest is read', [i for i in ids if i != 'https://news.example/4'],
          [f'https://news.example/{n}' for n in range(9) if n != 4])
    if packed:
        check('the place of the broken member', f'-, byte {starts[4]}: the gzip member that begins here is damaged' in notices, True)
        check('--strict stops', extract(bytes(broken), '--strict')[2], 1)
    cut, _, _ = extract(data[:starts[6] + 50])
    check(f'{packed}: cut off', [a['id'] for a in cut], [f'https://news.example/{n}' for n in range(6)])

print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)
