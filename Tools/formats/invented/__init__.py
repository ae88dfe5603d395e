"""Invented news for the checks of formats: as many articles as wanted, always the same, and what stemma reads of a file."""
import json, subprocess

PEOPLE = ['Ines Halloran', 'Tom Brandt', 'Mara Quill', 'Lyle Moss', 'Ann Lee', 'Bo Chen', 'Ruth Abara', 'Piet Vos']
ROLES = ['the city’s water engineer', 'a spokesman for the company', 'the county judge', 'the head of the port']
OUTLETS = [('Harbor Courier', 'harborcourier.example'), ('Bay Times', 'baytimes.example'), ('Hill Post', 'hillpost.example')]
THINGS = ['wells', 'bridges', 'schools', 'ferries', 'houses', 'boats', 'roads', 'piers']


def stories(count):
    """Dictionaries with id, outlet, domain, url, title, author, date (ISO with zone) and paragraphs."""
    for i in range(count):
        one, two = PEOPLE[i % 8], PEOPLE[(i * 3 + 1) % 8]
        role, thing, other = ROLES[i % 4], THINGS[i % 8], THINGS[(i // 8 + 3) % 8]
        outlet, domain = OUTLETS[i % 3]
        n = 12 + i * 7 % 900
        yield {
            'id': f'story-{i}', 'outlet': outlet, 'domain': domain, 'url': f'https://{domain}/news/{thing}-{i}',
            'title': f'Port Ellery counts {n} {thing} along the river', 'author': two if two != one else 'Sam Okafor',
            'date': f'2026-03-{1 + i % 28:02d}T{i % 24:02d}:30:00+00:00',
            'paragraphs': [
                f'The city of Port Ellery said on Tuesday that {n} {thing} stand on the east bank of the river, more than'
                f' anybody had counted before, and that {other} & sheds would be next.',
                f'“The flood may have reached about {n} {thing} on the east bank,” said {one}, {role}, on Monday.',
                f'{one} denied that the city had waited too long. “We went from door to door for {n // 7 + 2} days,”'
                f' {one.split()[0] and one.split()[-1]} said, “and nobody was turned away.”',
                f'The company has no plans to move its {other}, according to a letter that it sent to the council.',
                f'“It’s <too early> to say what it’ll cost,” said {one}. “5 > 4 is all I know.”',
            ],
        }


def page(story):
    """The story as a page that extractors know their way around."""
    from html import escape
    text = '\n'.join(f'<p>{escape(p, quote=False)}</p>' for p in story['paragraphs'])
    return f'''<!DOCTYPE html><html lang="en"><head><title>{escape(story["title"])} | {story["outlet"]}</title>
<meta property="og:site_name" content="{story["outlet"]}"><meta property="og:title" content="{escape(story["title"])}">
<meta property="og:url" content="{story["url"]}"><link rel="canonical" href="{story["url"]}">
<meta property="article:published_time" content="{story["date"]}"><meta name="author" content="{story["author"]}">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>{escape(story["title"])}</h1>
<p class="byline">By <span class="author">{story["author"]}</span></p>
{text}
</article></main><footer>© 2026 {story["outlet"]}</footer></body></html>'''


def extract(stemma, *arguments):
    """What stemma reads, one dictionary an article, and what it had to say about it."""
    done = subprocess.run([stemma, 'extract', *map(str, arguments)], capture_output=True, timeout=300)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode()


def body(article):
    """The statements of an article's body, without where they stand and when they were said."""
    return [(s['mode'], s['text'], s['speaker_name'], s['cue_class'], s['polarity'], s['rule'])
            for s in article['statements'] if s['part'] == 'body']


class Checks:
    """Counts, and says what went wrong."""

    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, good, what):
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print('FAILED:', what)

    def end(self):
        print(f'{self.passed} passed, {self.failed} failed')
        raise SystemExit(self.failed > 0)
