"""The tables of the guide's page about other SDKs."""

from __future__ import annotations

import re
from typing import Any

from ..environment import ROOT
from .situations import SITUATIONS

PAGE = ROOT / "docs" / "guide" / "comparison.md"
TABLE = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
BEHAVIOR = {
    **{name: each.title for name, each in SITUATIONS.items()},
    "secret": "the key is in no repr and in no error",
}


def page(text: str, subjects: Any, features: list[dict[str, str]], results: Any) -> str:
    """Return the page with the tables of what was seen."""
    tables = {
        "features": table("", subjects, results, [feature(each, subjects, results) for each in features]),
        "behavior": table(
            "A server sends …",
            subjects,
            results,
            [[title, *(mark(results[sdk]["behavior"][name]) for sdk in subjects)] for name, title in BEHAVIOR.items()],
        ),
        "start": table(
            "", subjects, results, [["processor time, ms", *(str(results[sdk]["start"]) for sdk in subjects)]]
        ),
    }
    return TABLE.sub(lambda found: f"{found[1]}{tables[found[2]]}{found[3]}", text)


def table(head: str, subjects: Any, results: Any, rows: list[list[str]]) -> str:
    """Return a Markdown table with a column per SDK."""
    titles = [f"{subject['title']} {results[name]['release']}" for name, subject in subjects.items()]
    lines = [[head, *titles], ["---"] * (len(titles) + 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def feature(row: dict[str, str], subjects: Any, results: Any) -> list[str]:
    """Return the row of a feature."""
    others = [mark(results[sdk]["features"].get(row["name"], False)) for sdk in subjects if sdk != "ours"]
    return [row["name"], f"[yes]({row['page']})", *others]


def mark(value: bool) -> str:
    return "yes" if value else "–"
