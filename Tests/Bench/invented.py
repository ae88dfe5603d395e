"""Invented news for a bench without a corpus: stories told by one to four outlets, each with its own sentences and a few that are
reworded from the others'. Words are drawn so that few are common and many are rare, as in English."""
import json, random

SYLLABLES = 'ba be bor ca den dor el fa fen gar gre hal im ka lin lo mar mo nor or pa pel ra ris sa sel ta ten ul va ver wen'.split()
VERBS = 'said told warned argued noted insisted explained conceded promised recalled'.split()
FRAMES = [
    '“{clause},” {name} {verb}.', '{name} {verb} that {clause}.', 'According to {name}, {clause}.',
    '{clause_capital} on {day}.', '“{clause}, and {clause2},” {verb} {name}, {role}.',
]
ROLES = ['the harbour master', 'a council member', 'the mill’s owner', 'a teacher', 'the mayor', 'an engineer']
DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split()
GRAMMAR = 'the a of to in and for on with that is was will has not would from by at as'.split()


def word(dice, names=False):
    made = ''.join(dice.choice(SYLLABLES) for _ in range(dice.choice((2, 2, 3))))
    return made.capitalize() if names else made


def clause(dice, vocabulary):
    words = [dice.choice(GRAMMAR) if dice.random() < .45 else vocabulary[int(len(vocabulary) * dice.random() ** 3)]
             for _ in range(dice.randint(7, 16))]
    return ' '.join(words)


def sentence(dice, names, said):
    first, second = said
    return dice.choice(FRAMES).format(
        clause=first, clause2=second, clause_capital=first[0].upper() + first[1:], name=dice.choice(names),
        verb=dice.choice(VERBS), day=dice.choice(DAYS), role=dice.choice(ROLES))


def story(dice, number, vocabulary):
    """The articles of one event."""
    names = [f'{word(dice, True)} {word(dice, True)}' for _ in range(4)]
    shared = [(clause(dice, vocabulary), clause(dice, vocabulary)) for _ in range(6)]
    day = f'2026-{1 + number % 12:02}-{1 + number % 28:02}'
    for outlet in range(dice.choice((1, 1, 1, 2, 3, 4))):
        own = [(clause(dice, vocabulary), clause(dice, vocabulary)) for _ in range(22)]
        said = own + dice.sample(shared, 4)
        dice.shuffle(said)
        text = '\n\n'.join(sentence(dice, names, one) for one in said)
        yield {'id': f'{number}-{outlet}', 'outlet': f'Outlet {dice.randint(1, 60)}', 'published': f'{day}T{8 + outlet:02}:00:00Z',
               'title': clause(dice, vocabulary).capitalize(), 'text': text}


def invent(count, per_file, folder, seed=7):
    dice = random.Random(seed)
    vocabulary = [word(dice) for _ in range(12_000)]
    folder.mkdir(parents=True)
    files, lines, number, made = [], [], 0, 0
    while made < count:
        for article in story(dice, number, vocabulary):
            lines.append(json.dumps(article, ensure_ascii=False))
            made += 1
        number += 1
        if len(lines) >= per_file or made >= count:
            files.append(folder / f'{len(files):05}.jsonl')
            files[-1].write_text('\n'.join(lines) + '\n', encoding='utf-8')
            lines = []
    return files
