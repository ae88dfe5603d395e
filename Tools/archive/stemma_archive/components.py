"""What hangs together by links, each part by its least name."""

from __future__ import annotations

from collections.abc import Iterable


def components(links: Iterable[tuple[str, str]]) -> dict[str, str]:
    """By name, the least name that a chain of links leads to. What has no link is left out."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        top = name
        while parent[top] != top:
            top = parent[top]
        while parent[name] != top:
            parent[name], name = top, parent[name]
        return top

    for a, b in links:
        parent.setdefault(a, a)
        parent.setdefault(b, b)
        a, b = root(a), root(b)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return {name: root(name) for name in parent}
