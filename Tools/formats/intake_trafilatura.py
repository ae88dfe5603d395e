# /// script
# dependencies = ["trafilatura", "lxml_html_clean"]
# ///
"""Records that trafilatura itself wrote of pages, one a line and one a file, are read with all that they say."""
import json, subprocess, sys, tempfile
from pathlib import Path
import trafilatura
from invented import Checks, extract, page, stories

check = Checks()
with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch)
    told = list(stories(12))
    written = [trafilatura.extract(page(s), output_format='json', with_metadata=True, url=s['url']) for s in told]
    (scratch / 'all.jsonl').write_text('\n'.join(written))
    (scratch / 'each').mkdir()
    for s, record in zip(told, written):
        (scratch / 'each' / f'{s["id"]}.json').write_text(record)
    (scratch / 'pages').mkdir()
    for s in told:
        (scratch / 'pages' / f'{s["id"]}.html').write_text(page(s))
    program = Path(sys.executable).parent / 'trafilatura'
    subprocess.run([program, '--json', '--with-metadata', '--input-dir', scratch / 'pages', '-o', scratch / 'by-program'],
                   capture_output=True, timeout=120)
    for place in ('all.jsonl', 'each'):
        articles, notices = extract(sys.argv[1], scratch / place)
        check(len(articles) == len(told) and not notices, f'{place}: {len(articles)} articles, {notices}')
        by_url = {a['url']: a for a in articles}
        for s, record in zip(told, written):
            a = by_url.get(s['url'])
            if a is None:
                check(False, f'{place}: {s["url"]} is missing')
                continue
            check(a['text'] == json.loads(record)['text'], f'{place}: text of {s["id"]}')
            check((a['outlet'], a['title'], a['published_from'][:10]) == (s['outlet'], s['title'], s['date'][:10]),
                  f'{place}: {a["outlet"], a["title"], a["published_from"]} of {s["id"]}')
    articles, notices = extract(sys.argv[1], scratch / 'by-program')
    check(len(articles) == len(told), f'trafilatura -o DIR: {len(articles)} articles, {notices[:200]}')
    bare = trafilatura.extract(page(told[0]), output_format='json')
    (scratch / 'bare.json').write_text(bare)
    articles, _ = extract(sys.argv[1], scratch / 'bare.json')
    check([a['text'] for a in articles] == [json.loads(bare)['text']], 'without metadata')
check.end()
