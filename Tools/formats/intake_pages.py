# /// script
# dependencies = ["trafilatura", "lxml_html_clean"]
# ///
"""What is read of the pages of Tests/Fixtures beside what trafilatura reads: no paragraph of the article that it finds
is missing, and its dates and titles are among ours."""
import json, re, subprocess, sys
from pathlib import Path
import trafilatura

STEMMA = sys.argv[1]
pages = sorted((Path(__file__).resolve().parents[2] / 'Tests/Fixtures/pages').glob('*.html'))
passed = failed = 0


def words(text):
    return re.findall(r'\w+', text.lower())


def shingles(text, n=4):
    all = words(text)
    return {tuple(all[i:i + n]) for i in range(max(1, len(all) - n + 1))}


for path in pages:
    done = subprocess.run([STEMMA, 'extract', str(path)], capture_output=True, timeout=60)
    ours = json.loads(done.stdout.splitlines()[0])
    want = path.with_suffix('.txt').read_text().strip()
    raw = path.read_bytes()
    theirs = trafilatura.bare_extraction(raw, with_metadata=True, include_comments=False, include_tables=True)
    text = (theirs.text or '') if theirs else ''
    true = shingles(want)

    def score(t):
        found = shingles(t)
        return len(found & true) / len(true), len(found & true) / max(1, len(found))

    (our_recall, our_precision), (recall, precision) = score(ours['text']), score(text)
    print(f'{path.stem:12} recall {our_recall:.2f} (trafilatura {recall:.2f})  precision {our_precision:.2f} ({precision:.2f})'
          f'  {ours["published_from"]} ({theirs.date if theirs else None})  {ours["title"]!r}')
    good = ours['text'] == want and our_recall >= recall and our_precision >= precision
    passed, failed = passed + good, failed + (not good)

print(f'{passed} passed, {failed} failed')
sys.exit(failed > 0)
