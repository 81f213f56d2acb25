"""JSON within text, as models without structured output write it: after thoughts, in a code fence, between sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

MOST = 100
"""Number of places at which a value is looked for."""
NAMES = "(?:seed:)?think(?:ing)?|reasoning|thought"
THOUGHTS = re.compile(rf"[<[◁]({NAMES})[>\]▷].*?(?:[<[◁]/\1[>\]▷]|\Z)", re.DOTALL | re.IGNORECASE)
END_OF_THOUGHTS = re.compile(rf"[<[◁]/(?:{NAMES})[>\]▷]|<\|channel\|>final<\|message\|>", re.IGNORECASE)
"""Some templates begin the thoughts themselves, so that only their end is in the text."""
FENCE = re.compile(r"```[\w-]*[ \t]*\n(.*?)(?:\n[ \t]*```|\Z)", re.DOTALL)
START = re.compile(r"[{\[]")


def unwrapped(text: str) -> str:
    """Return the JSON in a text: the text itself, what a code fence holds, or the first object or array.

    A text without any is returned without thoughts and blanks.
    """
    if _is_json(text):
        return text.strip()
    text = _without_thoughts(text)
    fences = (found[1].strip() for found in FENCE.finditer(text))
    return next((each for each in (text, *fences) if _is_json(each)), None) or next(_values(text), text)


def begun(text: str) -> str:
    """Return the JSON that is in a text, or begins there: in a code fence, or with the first object or array."""
    if not text.lstrip().startswith("{"):
        text = _without_thoughts(text)
    fence = next((found[1] for found in FENCE.finditer(text) if START.search(found[1])), text)
    first = START.search(fence)
    rest = fence[first.start() :] if first else ""
    return next(_values(rest), rest)


def _without_thoughts(text: str) -> str:
    return END_OF_THOUGHTS.split(THOUGHTS.sub("", text))[-1].strip()


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _values(text: str) -> Iterator[str]:
    """Yield the objects and arrays in a text."""
    decoder = json.JSONDecoder()
    for found, _ in zip(START.finditer(text), range(MOST), strict=False):
        try:
            _, end = decoder.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            continue
        yield text[found.start() : end]
