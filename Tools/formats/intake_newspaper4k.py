# /// script
# dependencies = ["newspaper4k", "lxml_html_clean"]
# ///
"""Records that newspaper4k itself wrote of pages, as JSON and as CSV, are read with all that they say."""
import json, subprocess, sys, tempfile
from pathlib import Path
from invented import Checks, extract, page, stories

check = Checks()
with tempfile.TemporaryDirectory() as scratch:
    scratch = Path(scratch)
    for s in list(stories(6)):
        (scratch / 'page.html').write_text(page(s))
        for form in ('json', 'csv'):
            out = scratch / f'{s["id"]}.{form}'
            subprocess.run([sys.executable, '-m', 'newspaper', '-u', s['url'], '-hf', scratch / 'page.html', '-of', form,
                            '-o', out, '--skip-fetch-images', '--skip-nlp'], capture_output=True, timeout=60)
            articles, notices = extract(sys.argv[1], out)
            check(len(articles) == 1 and not notices, f'{form}: {len(articles)} articles, {notices}')
            for a in articles:
                check((a['outlet'], a['url'], a['title']) == (s['outlet'], s['url'], s['title']), f'{form}: {a["outlet"], a["url"], a["title"]}')
                check((a['published_from'] or '')[:10] == s['date'][:10], f'{form}: {a["published_from"]} of {s["date"]}')
                check(sum(p in a['text'] for p in s['paragraphs']) >= 4, f'{form}: text {a["text"][:300]!r}')
check.end()
