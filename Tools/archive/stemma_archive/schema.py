"""What stands in each data set."""

from __future__ import annotations

import pyarrow as pa

text, whole, real, flag = pa.string(), pa.int64(), pa.float64(), pa.bool_()

ARTICLES = pa.schema([("unit", whole), ("path", text), ("bytes", whole)])

# `seq` is the order of arrival: of one key's undated versions the later one revises.
READINGS = pa.schema([("seq", whole), ("line", text)])

KEYS = pa.schema(
    [
        ("seq", whole),
        ("article", text),
        ("key", text),
        ("text_sha256", text),
        ("described", text),
        ("published_from", text),
        ("published_to", text),
        ("modified_at", text),
        ("retrieved_at", text),
        ("outlet", text),
        ("credit", text),
        ("witness", text),
        (
            "outlets",
            pa.list_(pa.struct([("folded", text), ("name", text), ("domain", text), ("publishes", flag)])),
        ),
        ("story_keys", pa.list_(whole)),
        ("wording_keys", pa.list_(whole)),
        ("text_keys", pa.list_(whole)),
        ("profile", text),
        (
            "assertions",
            pa.list_(
                pa.struct(
                    [("name", text), ("speaker", text), ("text", text), ("line", text), ("keys", pa.list_(whole))]
                )
            ),
        ),
    ]
)

COPIES = pa.schema([("articles", pa.list_(text)), ("owner", text), ("basis", text), ("chief", text)])

PAIRS = pa.schema([("a", text), ("b", text), ("ground", text), ("block", text)])

COMMON = pa.schema([("hash", whole), ("kind", text), ("holders", whole), ("least", text)])

MATES = pa.schema([("a", text), ("b", text), ("similarity", real)])

MATCHES = pa.schema(
    [
        ("a", text),
        ("b", text),
        ("mates", real),
        ("matches", pa.list_(pa.struct([("first", text), ("second", text), ("line", text)]))),
    ]
)

# `claim` is the least name of its assertions.
CLAIMS = pa.schema(
    [
        ("assertions", pa.list_(text)),
        ("claims", pa.list_(pa.struct([("claim", text), ("assertions", pa.list_(text))]))),
        ("line", text),
    ]
)

FAULTS = pa.schema([("stage", text), ("place", text), ("message", text)])

# The data sets of a run, in the order of the way through.
ALL = {
    "articles": ARTICLES,
    "readings": READINGS,
    "keys": KEYS,
    "copies": COPIES,
    "common": COMMON,
    "pairs": PAIRS,
    "mates": MATES,
    "matches": MATCHES,
    "claims": CLAIMS,
}
