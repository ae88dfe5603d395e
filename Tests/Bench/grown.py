"""An archive of any size, grown from real articles: their paragraphs are drawn again and again, each time with other words.

Content words, names and figures are exchanged, and so are the words of grammar between them, for what stands between the same
neighbours elsewhere. Otherwise the skeletons of a few thousand paragraphs recur in tens of thousands of articles, and the archive
is one story that everybody tells. A quarter of the stories are told by two to five outlets, which share some paragraphs, a part
of them lightly reworded. `shared_runs` holds the archive against the articles that it is grown from.
"""
import bisect, collections, datetime, itertools, json, random, re

WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
SYLLABLES = (
    'ba be bi bo bra bre cal can car cha cor da del den dor dra el en fal far fen gar gil gra hal ham har hol jan jor ka kel ken kor '
    'lan lar len lin lo mar mel mon mor nan nel nor oli pan par pel per quin ral ran rel rin ros sal san sel sen sor tal tan tel ter '
    'tor ul van vel ver vin wal wen wil yar zan zel').split()
ENDINGS = ['', 'n', 's', 't', 'ez', 'son', 'man', 'ley', 'ton']
# What tells who speaks, to whom and whether it is denied stays, with its neighbours: an archive in which nobody says anything
# would cost nothing.
KEPT = frozenset(
    'said says say saying told tell tells asked ask asks added adds wrote writes tweeted according called calls argued argues noted '
    'notes insisted warned warns announced explained explains suggested claimed claims promised believes believe think thinks thought '
    'know knows want wants denied spokesman spokeswoman statement interview official officials reporter reporters president senator '
    'director minister he she they it we you i him her his their who not no never none nor cannot mr mrs ms dr sen rep gov'.split())
CALENDAR = frozenset(
    'the a an in on at but and he she it they we i you this that these those if when while as for from with by to of mr mrs ms dr sen '
    'rep gov president senator secretary monday tuesday wednesday thursday friday saturday sunday january february march april may '
    'june july august september october november december'.split())
GRAMMAR = 260
OUTLETS = [f'outlet{number:02}.example' for number in range(60)]
FIRST_DAY, DAYS = datetime.date(2015, 1, 1), 3000


def ending(word):
    return next((end for end in ('ing', 'ed', 'ly', 'tion', 's') if word.endswith(end)), '')


class Urn:
    """Words drawn as often as they stand in the articles."""

    def __init__(self, counts):
        self.words = list(counts)
        self.sums = list(itertools.accumulate(counts.values()))

    def draw(self, dice):
        return self.words[bisect.bisect(self.sums, dice.random() * self.sums[-1])]


class Language:
    """What the real articles show of their words: which are common, which end alike, which follow which."""

    def __init__(self, paragraphs):
        counts, follow = collections.Counter(), collections.defaultdict(collections.Counter)
        for paragraph in paragraphs:
            words = WORD.findall(paragraph)
            counts.update(word for word in words if word.islower())
            for first, second in zip(words, words[1:]):
                if second.islower():
                    follow[first.lower()][second] += 1
        self.grammar = {word for word, _ in counts.most_common(GRAMMAR)} - KEPT
        self.common = self.grammar | KEPT
        self.known = set(counts)
        alike = collections.defaultdict(dict)
        for word, count in counts.items():
            if word not in self.common and len(word) >= 4:
                alike[ending(word)][word] = count
        self.alike = {end: Urn(words) for end, words in alike.items()}
        self.pairs = {(first, second) for first, seconds in follow.items() for second in seconds}
        self.after = {}
        for first, seconds in follow.items():
            if usual := {word: count for word, count in seconds.items() if word in self.grammar}:
                self.after[first] = Urn(usual)

    def content(self, word, dice):
        return self.alike[ending(word)].draw(dice)

    def between(self, before, word, behind, dice):
        """A word of grammar that has stood behind `before` and in front of `behind`, else the one that is there."""
        urn = self.after.get(before)
        for _ in range(4 if urn else 0):
            other = urn.draw(dice)
            if other != word and (other, behind) in self.pairs:
                return other
        return word


class Grower:
    def __init__(self, texts, seed=7):
        self.dice = random.Random(seed)
        self.articles = [[part for part in re.split(r'\n+', text) if part.strip()] for text in texts]
        self.paragraphs = [part for article in self.articles for part in article]
        self.language = Language(self.paragraphs)
        self.names = [self.invented_name() for _ in range(40_000)]

    def invented_name(self):
        made = ''.join(self.dice.choice(SYLLABLES) for _ in range(self.dice.choice([2, 2, 3])))
        return made.capitalize() + self.dice.choice(ENDINGS)

    def name(self, word, names):
        stem = re.split("['’]", word)[0]
        if stem not in names:
            names[stem] = self.names[int(len(self.names) * self.dice.random() ** 3)]
        return names[stem] + word[len(stem):]

    def exchanged(self, words, at, names, opens):
        """The word for the one at this place; those before it are exchanged already."""
        word, lower = words[at], words[at].lower()
        if word.islower():
            near = words[max(0, at - 1):at + 2]
            if lower in KEPT or "'" in word or '’' in word or any(other.lower() in KEPT for other in near):
                return word
            if lower in self.language.grammar:
                before, behind = (words[at - 1].lower() if at else ''), (words[at + 1].lower() if at + 1 < len(words) else '')
                return self.language.between(before, word, behind, self.dice) if self.dice.random() < .7 else word
            return self.language.content(word, self.dice) if len(word) >= 4 and self.dice.random() < .85 else word
        if lower in CALENDAR or lower in self.language.common or len(word) < 2 or (opens and lower in self.language.known):
            return word
        return self.name(word, names)

    def retold(self, paragraph, names):
        """The paragraph in other words."""
        found = list(WORD.finditer(paragraph))
        words = [match.group() for match in found]
        pieces, end = [], 0
        for at, match in enumerate(found):
            between = paragraph[end:match.start()]
            words[at] = self.exchanged(words, at, names, at == 0 or any(mark in between for mark in '.“”"'))
            pieces += [between, words[at]]
            end = match.end()
        return re.sub(r'\d+', self.figure, ''.join(pieces) + paragraph[end:])

    def figure(self, match):
        digits = match.group()
        if len(digits) == 4 and digits[:2] in ('19', '20'):
            return digits
        return str(self.dice.randint(10 ** (len(digits) - 1), 10 ** len(digits) - 1))

    def reworded(self, paragraph):
        """One long word of twelve exchanged."""
        swapped = lambda match: (
            self.language.content(match.group(), self.dice)
            if match.group().islower() and len(match.group()) > 4 and match.group() not in self.language.common
            and self.dice.random() < .08 else match.group())
        return WORD.sub(swapped, paragraph)

    def story(self):
        """The articles of one event: title, text, outlet, date."""
        dice, names = self.dice, {}
        outlets = 1 if dice.random() < .75 else dice.randint(2, 5)
        day = dice.randint(0, DAYS)
        shared = [self.retold(part, names) for part in dice.sample(self.paragraphs, dice.randint(2, 5))] if outlets > 1 else []
        for _ in range(outlets):
            body = [self.retold(part if dice.random() < .5 else dice.choice(self.paragraphs), names)
                    for part in dice.choice(self.articles)]
            for part in shared:
                if dice.random() < .7:
                    body.insert(dice.randint(0, len(body)), self.reworded(part) if dice.random() < .4 else part)
            date = FIRST_DAY + datetime.timedelta(days=day + dice.randint(0, 3))
            yield {'title': ' '.join(body[0].split()[:9]), 'text': '\n\n'.join(body), 'hostname': dice.choice(OUTLETS),
                   'date': date.isoformat()}


def grow(texts, count, per_file, folder, seed=7):
    """Files of so many articles in all, `per_file` each."""
    grower, lines, files = Grower(texts, seed), [], []
    folder.mkdir(parents=True)
    stories = itertools.chain.from_iterable(grower.story() for _ in itertools.count())
    for number, article in enumerate(itertools.islice(stories, count)):
        address = f'https://{article["hostname"]}/{number}'
        lines.append(json.dumps({'id': f's{number}', 'url': address} | article, ensure_ascii=False))
        if len(lines) == per_file or number == count - 1:
            files.append(folder / f'{len(files):05}.jsonl')
            files[-1].write_text('\n'.join(lines) + '\n', encoding='utf-8')
            lines = []
    return files


def runs(text, length):
    words = re.findall(r'\w+', text.lower())
    return {hash(tuple(words[start:start + length])) for start in range(len(words) - length + 1)}


def shared_runs(texts, sizes, length=8, asked=150):
    """Of the runs of so many words of the first `asked` texts, the share that stands in so many of the others, too."""
    texts = list(texts)
    random.Random(7).shuffle(texts)
    wanted = [runs(text, length) for text in texts[:asked]]
    known, shares = set(), {}
    every = set().union(*wanted)
    total = sum(map(len, wanted))
    for number, text in enumerate(texts[asked:], 1):
        known |= runs(text, length) & every
        if number in sizes:
            shares[number] = sum(len(own & known) for own in wanted) / max(1, total)
    return shares
