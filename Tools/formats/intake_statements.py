# /// script
# dependencies = []
# ///
"""The same articles in every form: whichever they are read from, stemma reads the same statements in them as in plain text.
Of quotations that others found, with the paragraphs around them, those of these paragraphs."""
import bz2, csv, gzip, io, json, re, sys, tempfile
from html import escape
from pathlib import Path
from invented import Checks, body, extract, page, stories

STEMMA = sys.argv[1]
COUNT = 300
check = Checks()
told = list(stories(COUNT))


def text(s, mark='\n\n'):
    return mark.join(s['paragraphs'])


def markup(s):
    return ''.join(f'<p>{escape(p, quote=False)}</p>' for p in s['paragraphs'])


def table(separator, bom='', end='\r\n'):
    out = io.StringIO()
    rows = csv.writer(out, delimiter=separator, lineterminator=end)
    rows.writerow(['id', 'Outlet', 'URL', 'Headline', 'Published', 'Body'])
    for s in told:
        rows.writerow([s['id'], s['outlet'], s['url'], s['title'], s['date'], text(s)])
    return (bom + out.getvalue()).encode()


def records(key):
    return [{'id': s['id'], 'outlet': s['outlet'], 'url': s['url'], 'title': s['title'], 'date': s['date'], key: text(s)}
            for s in told]


def rss():
    items = ''.join(f'<item><title>{escape(s["title"])}</title><link>{s["url"]}</link><guid isPermaLink="false">{s["id"]}</guid>'
                    f'<content:encoded><![CDATA[{markup(s)}]]></content:encoded></item>' for s in told)
    return ('<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor Courier</title>'
            f'{items}</channel></rss>')


def atom():
    entries = ''.join(f'<entry><id>{s["id"]}</id><title>{escape(s["title"])}</title><link href="{s["url"]}"/><content type="xhtml">'
                      f'<div xmlns="http://www.w3.org/1999/xhtml">{markup(s)}</div></content></entry>' for s in told)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Courier</title>{entries}</feed>'


def nitf(s):
    return (f'<nitf><head><docdata><doc-id id-string="{s["id"]}"/></docdata></head><body><body.head><hedline><hl1>'
            f'{escape(s["title"])}</hl1></hedline></body.head><body.content>{markup(s)}</body.content></body></nitf>')


def newsml():
    items = ''.join(f'<newsItem guid="{s["id"]}"><contentMeta><headline>{escape(s["title"])}</headline></contentMeta><contentSet>'
                    f'<inlineXML>{nitf(s)}</inlineXML></contentSet></newsItem>' for s in told)
    return f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{items}</itemSet></newsMessage>'


def warc():
    out = b''
    for s in told:
        http = b'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n' + page(s).encode()
        out += (f'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {s["url"]}\r\nWARC-Date: 2026-04-01T00:00:00Z\r\n'
                f'Content-Length: {len(http)}\r\n\r\n').encode() + http + b'\r\n\r\n'
    return out


def quoted(s):
    """Of every paragraph with one quotation, that with what stands before and behind it."""
    found = []
    for p in s['paragraphs']:
        if p.count('“') == 1:
            before, rest = p.split('“')
            words, after = rest.split('”')
            found.append((before, words, after))
    return found


def gqg():
    return '\n'.join(json.dumps({'date': s['date'], 'url': s['url'], 'title': s['title'], 'lang': 'English',
                                 'quotes': [{'pre': b, 'quote': q, 'post': a} for b, q, a in quoted(s)]}) for s in told)


def penn(words):
    words = words.replace('“', '`` ').replace('”', " ''")
    return re.sub(r"([,.!?;:]|’(?:s|ll)\b)", r' \1', words)


def quotebank():
    return '\n'.join(json.dumps({'articleID': s['id'], 'url': s['url'], 'title': s['title'], 'date': s['date'][:19].replace('T', ' '),
                                 'quotations': [{'quoteID': 'q', 'quotation': q, 'leftContext': penn(b), 'rightContext': penn(a)}
                                                for b, q, a in quoted(s)]}) for s in told)


with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch)

    def read(name, content):
        path = scratch / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return extract(STEMMA, path)

    def folder(name, ending, write):
        (scratch / name).mkdir()
        for s in told:
            (scratch / name / f'{s["id"]}.{ending}').write_text(write(s))
        return extract(STEMMA, scratch / name)

    plain, _ = folder('plain', 'txt', text)
    want = {re.sub(r'.*/|\.txt$', '', a['id']): body(a) for a in plain}
    check(len(want) == COUNT and all(len(v) >= 5 for v in want.values()), f'plain text: {len(want)} articles')

    def compare(name, found, key=lambda a: a['id'], wanted=want):
        articles, notices = found
        got = {key(a): body(a) for a in articles}
        wrong = [k for k in wanted if got.get(k) != wanted[k]]
        check(not wrong and len(articles) == COUNT,
              f'{name}: {len(articles)} articles, {len(wrong)} differ; {notices[:200]} {wrong[:1]}: {got.get(wrong[0]) if wrong else ""}'
              f' instead of {wanted[wrong[0]] if wrong else ""}')

    by_url = {s['url']: s['id'] for s in told}
    lines = '\n'.join(json.dumps(r, ensure_ascii=False) for r in records('text'))
    compare('json-lines', read('a.jsonl', lines))
    compare('json-lines.gz', read('a.jsonl.gz', gzip.compress(lines.encode())))
    compare('json-lines.bz2', read('a.jsonl.bz2', bz2.compress(lines.encode())))
    compare('json', read('a.json', json.dumps(records('maintext'), indent=1)))
    compare('fundus', read('f.json', json.dumps([{**r, 'body': {'summary': [], 'sections': [{'headline': [], 'paragraphs': s['paragraphs']}]}}
                                                for r, s in zip(records('x'), told)])))
    for name, separator in (('commas', ','), ('semicolons', ';'), ('tabs', '\t'), ('bars', '|')):
        compare(f'csv by {name}', read(f'{name}.csv', table(separator, bom='\ufeff' if separator == ';' else '')))
    compare('csv, UTF-16', read('wide.csv', table(',').decode().encode('utf-16')))
    compare('markdown', folder('markdown', 'md', lambda s: f'---\nid: {s["id"]}\ntitle: {s["title"]}\n---\n{text(s)}\n'))
    compare('rss', read('rss.xml', rss()))
    compare('atom', read('atom.xml', atom()))
    compare('nitf', folder('nitf', 'xml', nitf))
    compare('newsml-g2', read('newsml.xml', newsml()))
    compare('html', folder('html', 'html', page), key=lambda a: by_url.get(a['url']))
    compare('warc', read('a.warc', warc()), key=lambda a: by_url.get(a['url']))

    parts, _ = folder('parts', 'txt', lambda s: '\n\n'.join(f'{b}“{q}”{a}' for b, q, a in quoted(s)))
    wanted = {re.sub(r'.*/|\.txt$', '', a['id']): body(a) for a in parts}
    compare('gqg', read('gqg.json', gqg()), key=lambda a: by_url[a['url']], wanted=wanted)
    compare('quotebank', read('quotebank.json', quotebank()), wanted=wanted)
check.end()
