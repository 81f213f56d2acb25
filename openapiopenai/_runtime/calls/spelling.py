"""Finds misspelt options, which would otherwise become properties of the request body, and misspelt attributes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FARTHEST = 2
"""Maximum number of letters to insert, delete, replace or swap."""


def check_spelling(method: str, names: Iterable[str], options: frozenset[str]) -> None:
    """Raise TypeError, naming the right one, if a name that the method does not know is that of an option, misspelt."""
    for name in names:
        if option := meant(name, options):
            raise TypeError(
                f"{method} takes no {name}: did you mean {option}? If the server takes {name}, pass it in extra_body"
            )


@lru_cache(maxsize=1024)
def meant(name: str, known: frozenset[str]) -> str:
    """Return the known name that a name is nearest to; "" if none is. The shorter it is, the nearer it has to be."""
    found, nearest = min((distance(folded(name), folded(each)), each) for each in known)
    return nearest if found <= min(FARTHEST, (len(folded(nearest)) - 3) // 2) else ""


def folded(name: str) -> str:
    """Return a name without what sets `time_out`, `maxRetry` and `extra_header` apart from the options."""
    return name.lower().replace("_", "").replace("ies", "y").removesuffix("s")


def distance(one: str, other: str) -> int:
    """Return the number of letters to insert, delete, replace or swap that lie between two names (Damerau)."""
    rows: list[list[int]] = [[*range(len(other) + 1)]]
    for i, letter in enumerate(one, 1):
        above = rows[-1]
        row = [i]
        for j, each in enumerate(other, 1):
            steps = [above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != each)]
            if i > 1 and j > 1 and (one[i - 2], letter) == (each, other[j - 2]):
                steps.append(rows[i - 2][j - 2] + 1)
            row.append(min(steps))
        rows.append(row)
    return rows[-1][-1]
