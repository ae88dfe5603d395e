#!/usr/bin/env python3
"""How often is the verdict on asked words right? Cuts and forgeries of direct quotations, made with a fixed seed.

  verdicts.py STEMMA ARTICLES.jsonl [OTHER.jsonl] [--seed N] [--count N] [--failures N]

Ingests the articles into a scratch graph and asks `check --batch` about
  sentence      whole sentences of direct quotations, as they stand                             verbatim
  cut           some of their words in a row                                                    verbatim
  dressed       the same cut with other marks, case, contractions and British spelling          verbatim
  KIND          a cut with one change of that kind                                              altered
  other mouth   a cut, of somebody who says nothing like it                                     misattributed
  unrecorded    sentences of OTHER that the articles do not hold                                unrecorded
and prints for each how many got the verdict, and up to N that did not.
"""
import argparse, collections, json, os, random, re, subprocess, sys, tempfile

OPPOSITES = dict(pair for a, b in [
    ("good", "bad"), ("more", "less"), ("always", "never"), ("all", "none"), ("before", "after"), ("right", "wrong"),
    ("strong", "weak"), ("high", "low"), ("first", "last"), ("win", "lose"), ("best", "worst"), ("better", "worse"),
    ("up", "down"), ("increase", "decrease"), ("support", "oppose"), ("easy", "hard"), ("true", "false"),
    ("war", "peace"), ("safe", "dangerous"), ("new", "old"), ("public", "private"), ("love", "hate"), ("big", "small"),
    ("every", "no"), ("many", "few"), ("accept", "reject"), ("inside", "outside"), ("open", "closed"),
] for pair in ((a, b), (b, a)))
HEDGES = {"will": "may", "would": "might", "must": "may", "should": "might", "is": "may be", "are": "may be",
          "could": "will", "may": "will", "might": "will"}
STOPS = set("""a an the this that these those some any each every all both no such same other i you he she it we they me
him her us them my your his its our their who which what where when why how there here am is are was were be been being
do does did done have has had will would shall should can could may might must ought not of in on at by for with about
against between into through to from up down out off over under again then once as until while than because if or and
but nor so yet though although just very too only more most much many few less now ever even still already one get got
let""".split())
MARKS = "“”\"‘’'«»"


def words(text): return re.findall(r"[^\s]+", text)
def bare(word): return re.sub(r"^[^\w$]+|[^\w%]+$", "", word)
def content(tokens): return [w for w in tokens if bare(w).lower() not in STOPS and bare(w)]


def extracted(stemma, path):
    out = subprocess.run([stemma, "extract", path], capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def quotations(articles):
    """Each sentence inside the marks of a direct statement with its speaker."""
    for article in articles:
        for statement in article["statements"]:
            if statement["mode"] != "direct" or statement["part"] != "body" or statement["polarity"] == "disowned":
                continue
            for assertion in statement.get("assertions") or [statement]:
                text = assertion["text"].strip(MARKS + " ,").strip()
                if any(mark in text for mark in "“”\"[]…") or "..." in text or "\n" in text: continue
                if len(content(words(text))) >= 4:
                    yield {"text": text, "speaker": statement["speaker_name"], "article": article["id"]}


def cut(text, rng, least=6):
    """At least `least` words in a row, four of them telling."""
    tokens = words(text)
    for _ in range(20):
        if len(tokens) <= least: break
        length = rng.randint(least, min(len(tokens), 18))
        start = rng.randint(0, len(tokens) - length)
        piece = tokens[start:start + length]
        if len(content(piece)) >= 4: return " ".join(piece)
    return text


def dress(text):
    """What is no change: marks, case, contractions, spelling."""
    for a, b in [("do not", "don't"), ("will not", "won't"), ("is not", "isn't"), ("we will", "we'll"), ("it is", "it's"),
                 ("cannot", "can't"), ("I am", "I'm"), ("labor", "labour"), ("color", "colour"), ("ization", "isation")]:
        if a in text: text = text.replace(a, b)
        elif b in text: text = text.replace(b, a)
    return "“" + text[:1].lower() + text[1:].rstrip(".,") + "”"


def forge(kind, text, rng, names, vocabulary):
    tokens = words(text)
    places = list(range(len(tokens)))
    rng.shuffle(places)
    inner = [i for i in places if 0 < i < len(tokens) - 1]
    for i in places:
        word, lower = bare(tokens[i]), bare(tokens[i]).lower()
        if not word: continue
        swap = None
        if kind == "figure" and re.fullmatch(r"\$?\d[\d,.]*%?", word):
            number = re.sub(r"\d(?=\D*$)", lambda m: str((int(m[0]) + rng.randint(1, 8)) % 10), word)
            swap = number if number != word else None
        if kind == "name" and i > 0 and word[0].isupper() and lower not in STOPS and len(word) > 2 and "'" not in word:
            swap = rng.choice([n for n in names if n.lower() != lower])
        if kind == "opposite" and lower in OPPOSITES: swap = OPPOSITES[lower]
        if kind == "hedge" and lower in HEDGES: swap = HEDGES[lower]
        if kind == "exchange" and i in inner and word.islower() and lower not in STOPS and len(word) > 3:
            swap = rng.choice([v for v in vocabulary if v[:4] != lower[:4]])
        if swap: return " ".join(tokens[:i] + [tokens[i].replace(word, swap)] + tokens[i + 1:])
        if kind == "negation" and lower in ("not", "never"): return " ".join(tokens[:i] + tokens[i + 1:]) if i in inner else None
        if kind == "negation" and i in inner and lower in ("is", "are", "was", "will", "would", "should", "has", "have", "can"):
            if bare(tokens[i + 1]).lower() != "not": return " ".join(tokens[:i + 1] + ["not"] + tokens[i + 1:])
        if kind == "put in" and i in inner: return " ".join(tokens[:i] + [rng.choice(vocabulary)] + tokens[i:])
        if kind == "left out" and i in inner and lower not in STOPS: return " ".join(tokens[:i] + tokens[i + 1:])
    return None


KINDS = ["figure", "name", "negation", "opposite", "hedge", "exchange", "put in", "left out"]


def questions(found, others, rng, count):
    names = sorted({w for q in found for w in map(bare, words(q["text"])[1:])
                    if w.isalpha() and w[0].isupper() and w.lower() not in STOPS and len(w) > 3})
    vocabulary = sorted({w for q in found for w in map(bare, words(q["text"])) if w.islower() and w.isalpha() and len(w) > 4})
    speakers = sorted({q["speaker"] for q in found if q["speaker"] and len(q["speaker"].split()) > 1 and q["speaker"][0].isupper()})
    corpus = " ".join(q["text"].lower() for q in found)
    made = []
    pick = lambda: rng.choice(found)
    for _ in range(count):
        made.append(("sentence", pick()["text"], None))
        made.append(("cut", cut(pick()["text"], rng), None))
        made.append(("dressed", dress(cut(pick()["text"], rng)), None))
    credited = [q for q in found if q["speaker"] and len(q["speaker"].split()) > 1 and q["speaker"][0].isupper()]
    for _ in range(count):
        one = rng.choice(credited)
        other = rng.choice([s for s in speakers if not set(s.lower().split()) & set(one["speaker"].lower().split())])
        made.append(("other mouth", cut(one["text"], rng), other))
    for kind in KINDS:
        todo, tries = count, 0
        while todo and tries < 60 * count:
            tries += 1
            text = cut(pick()["text"], rng, 7)
            forged = forge(kind, text, rng, names, vocabulary)
            if forged and forged.lower() not in corpus and len(content(words(forged))) >= 4:
                made.append((kind, forged, None))
                todo -= 1
    for text in rng.sample(others, min(3 * count, len(others))): made.append(("unrecorded", text, None))
    return made


RIGHT = {"sentence": "verbatim", "cut": "verbatim", "dressed": "verbatim", "other mouth": "misattributed",
         "unrecorded": "unrecorded"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("stemma"), parser.add_argument("articles"), parser.add_argument("other", nargs="?")
    parser.add_argument("--seed", type=int, default=1), parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--failures", type=int, default=3), parser.add_argument("--db")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    articles = extracted(options.stemma, options.articles)
    found = list(quotations(articles))
    others = []
    if options.other:
        texts = " ".join(article["text"] for article in articles)
        for line in open(options.other):
            for sentence in re.split(r"(?<=[.!?])\s+", json.loads(line)["text"]):
                sentence = sentence.strip()
                if "\n" not in sentence and 8 <= len(words(sentence)) <= 30 and sentence not in texts: others.append(sentence)
    asked = questions(found, others, rng, options.count)
    with tempfile.TemporaryDirectory() as folder:
        db = options.db or os.path.join(folder, "verdicts.db")
        if not options.db: subprocess.run([options.stemma, "ingest", "--db", db, options.articles], capture_output=True, check=True)
        lines = "".join(json.dumps({"id": i, "text": text, **({"speaker": speaker} if speaker else {})}) + "\n"
                        for i, (_, text, speaker) in enumerate(asked))
        out = subprocess.run([options.stemma, "check", "--batch", "--limit", "5", "--db", db], input=lines,
                             capture_output=True, text=True, check=True).stdout
    best = {}
    for line in out.splitlines():
        row = json.loads(line)
        if row["rank"] in (0, 1): best[row["query"]] = row
    tally, failures = collections.defaultdict(collections.Counter), collections.defaultdict(list)
    for i, (kind, text, speaker) in enumerate(asked):
        verdict = best[i]["verdict"]
        tally[kind][verdict] += 1
        if verdict != RIGHT.get(kind, "altered"): failures[kind].append((verdict, text, speaker, best[i]["text"]))
    for kind, counts in tally.items():
        right = counts[RIGHT.get(kind, "altered")]
        rest = ", ".join(f"{n} {v}" for v, n in counts.most_common() if v != RIGHT.get(kind, "altered"))
        print(f"{kind:12} {right:4} of {sum(counts.values()):4}  {right / sum(counts.values()):.3f}  {rest}")
        for verdict, text, speaker, record in failures[kind][:options.failures]:
            print(f"    {verdict}: {text}" + (f"  [{speaker}]" if speaker else "") + f"\n        {record}")
    forged = [(k, c) for k, c in tally.items() if k in KINDS]
    right, total = sum(c["altered"] for _, c in forged), sum(sum(c.values()) for _, c in forged)
    print(f"forgeries    {right:4} of {total:4}  {right / max(1, total):.3f}")


main()
