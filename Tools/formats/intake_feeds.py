# /// script
# dependencies = ["feedparser"]
# ///
"""Feeds, well made and badly made, are read as feedparser reads them: as many entries, and of each the same id, address,
title, author and time. Where the two may differ on purpose it is said so."""
import calendar, sys, tempfile, time
from html import escape
from pathlib import Path
import feedparser
from invented import Checks, extract, stories

check = Checks()
told = list(stories(40))


def rss(s):
    text = escape(''.join(f'<p>{escape(p, quote=False)}</p>' for p in s['paragraphs']), quote=False)
    when = time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.strptime(s['date'][:19], '%Y-%m-%dT%H:%M:%S'))
    return (f'<item><title>{escape(s["title"])}</title><link>{s["url"]}</link><guid isPermaLink="false">{s["id"]}</guid>'
            f'<dc:creator>{s["author"]}</dc:creator><pubDate>{when}</pubDate><content:encoded>{text}</content:encoded></item>')


def atom(s):
    text = escape(''.join(f'<p>{escape(p, quote=False)}</p>' for p in s['paragraphs']), quote=False)
    return (f'<entry><id>{s["id"]}</id><title>{escape(s["title"])}</title><link href="{s["url"]}"/><author><name>{s["author"]}'
            f'</name></author><published>{s["date"]}</published><updated>{s["date"]}</updated><content type="html">{text}</content></entry>')


NAMES = ('xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"')
RSS = f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {NAMES}><channel><title>Harbor Courier</title>%s</channel></rss>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Courier</title>%s</feed>'
RDF = (f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {NAMES}>'
       '<channel><title>Harbor Courier</title></channel>%s</rdf:RDF>')
items, entries = [rss(s) for s in told], [atom(s) for s in told]
feeds = {
    'rss': RSS % ''.join(items),
    'atom': ATOM % ''.join(entries),
    'rss-1.0': RDF % ''.join(i.replace('<pubDate>', '<dc:date>').replace('</pubDate>', '</dc:date>') for i in items),
    'no-prefix-declared': (RSS % ''.join(items)).replace(f' {NAMES}', ''),
    'bare-ampersand': (RSS % ''.join(items)).replace('<title>Port', '<title>Port & Sons'),
    'entities': (RSS % ''.join(items)).replace('<title>Port', '<title>Port&nbsp;&rsquo;'),
    'prefixed-atom': '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Harbor Courier</a:title>%s</a:feed>'
                     % ''.join(entries).replace('</', '</a:').replace('<', '<a:').replace('<a:/a:', '</a:'),
}
with tempfile.TemporaryDirectory() as scratch:
    for name, feed in feeds.items():
        path = Path(scratch) / f'{name}.xml'
        path.write_text(feed)
        ours, notices = extract(sys.argv[1], path)
        theirs = feedparser.parse(str(path)).entries
        check(len(ours) == len(theirs) == len(told), f'{name}: {len(ours)} articles, {len(theirs)} entries; {notices[:200]}')
        for a, e, s in zip(ours, theirs, told):
            when = e.get('published_parsed')
            when = time.strftime('%Y-%m-%dT%H:%M:%SZ', when) if when else None
            title = ' '.join(e.title.split())
            same = {'id': a['id'] == e.get('id', a['id']), 'url': a['url'] == e.link, 'title': a['title'] == title,
                    'time': when is None or a['published_from'] == when}
            check(all(same.values()), f'{name}: {same} {a["id"], a["url"], a["title"], a["published_from"]} / {e.get("id"), e.link, title, when}')
            check(a['text'] == '\n\n'.join(s['paragraphs']), f'{name}: text {a["text"][:200]!r}')
            check(a['outlet'] == 'Harbor Courier', f'{name}: {a["outlet"]}')
check.end()
