# /// script
# dependencies = ["fundus", "curl_cffi<0.14"]
# ///
"""Records that fundus itself wrote of pages, with a parser made for them, are read with all that they say."""
import datetime, json, sys, tempfile
from pathlib import Path
from lxml.cssselect import CSSSelector
from fundus.parser import BaseParser, ParserProxy, attribute
from fundus.parser.utility import extract_article_body_with_selector, generic_author_parsing, generic_date_parsing
from fundus.scraping.article import Article
from invented import Checks, extract, page, stories


class Parser(ParserProxy):
    class V1(BaseParser):
        @attribute
        def body(self):
            return extract_article_body_with_selector(
                self.precomputed.doc, paragraph_selector=CSSSelector('article > p:not(.byline)'))

        @attribute
        def title(self):
            return self.precomputed.meta.get('og:title')

        @attribute
        def authors(self):
            return generic_author_parsing(self.precomputed.meta.get('author'))

        @attribute
        def publishing_date(self):
            return generic_date_parsing(self.precomputed.meta.get('article:published_time'))


check = Checks()
with tempfile.TemporaryDirectory() as scratch:
    told = list(stories(8))
    parser = Parser()(datetime.date(2026, 3, 3))
    records = [Article(html=None, **parser.parse(page(s), 'raise')).to_json() for s in told]
    path = Path(scratch) / 'corpus.json'
    path.write_text(json.dumps(records))
    articles, notices = extract(sys.argv[1], path)
    check(len(articles) == len(told) and not notices, f'{len(articles)} articles, {notices}')
    for s, a in zip(told, articles):
        check(a['text'] == '\n\n'.join(s['paragraphs']), f'text of {s["id"]}: {a["text"][:200]!r}')
        check((a['title'], a['published_from']) == (s['title'], s['date'].replace('+00:00', 'Z')), f'{a["title"], a["published_from"]}')
check.end()
