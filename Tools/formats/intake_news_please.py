# /// script
# dependencies = ["news-please", "lxml_html_clean"]
# ///
"""Records that news-please itself wrote of pages are read with all that they say."""
import json, sys, tempfile
from pathlib import Path
from newsplease import NewsPlease
from invented import Checks, extract, page, stories

check = Checks()
with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch)
    told = list(stories(8))
    for s in told:
        article = NewsPlease.from_html(page(s), url=s['url'])
        (scratch / f'{s["id"]}.json').write_text(json.dumps(article.get_serializable_dict()))
    articles, notices = extract(sys.argv[1], scratch)
    check(len(articles) == len(told) and not notices, f'{len(articles)} articles, {notices}')
    by_url = {a['url']: a for a in articles}
    for s in told:
        a = by_url[s['url']]
        record = json.loads((scratch / f'{s["id"]}.json').read_text())
        check(a['text'] == record['maintext'], f'text of {s["id"]}')
        check((a['outlet'], a['title']) == (s['domain'], s['title']), f'{a["outlet"], a["title"]}')
        check(a['published_from'] == s['date'].replace('+00:00', 'Z') or (a['published_from'] or '')[:10] == s['date'][:10],
              f'{a["published_from"]} of {s["date"]}')
check.end()
