"""Parse docstrings: the description of a function and of its parameters."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

SECTION = re.compile(r"(args|arguments|parameters|params)\s*:\s*$", re.I)
ANY_SECTION = re.compile(r"[A-Z]\w*( \w+)?:\s*$")
ENTRY = [
    re.compile(r":param\s+(?:[^:]*\s)?\*{0,2}(?P<name>\w+)\s*:\s*(?P<text>.*)"),
    re.compile(r"[-*]\s+`(?P<name>\w+)`\s*:\s*(?P<text>.*)"),
]
GOOGLE = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?:\([^)]*\)\s*)?:\s*(?P<text>.*)")


UNDERLINE = re.compile(r"-{3,}\s*$")


class Described(NamedTuple):
    """The parts of a docstring."""

    text: str
    """The first paragraph, as one line."""
    parameters: dict[str, str]
    """Parameter → its description, as one line."""


def described(docstring: str | None) -> Described:
    """Parse a docstring. Parameters are in an `Args:` section, in a NumPy section, in `:param x: …` form, or in a list:
    "- `x`: …"."""
    first: list[str] = []
    is_first = True
    parameters: dict[str, list[str]] = {}
    section: int | None = None  # indentation of the heading of the parameter section
    entries: int | None = None  # indentation of the parameters in it
    current: tuple[int, list[str]] | None = None  # the parameter that the line may continue
    for line in _without_underlines(inspect.cleandoc(docstring or "").splitlines()):
        text = line.strip()
        depth = len(line) - len(line.lstrip())
        if not text:
            is_first = not first
            current = None if section is None else current
            continue
        if section is not None and depth <= section:
            section = entries = current = None
        if SECTION.match(text):
            is_first, section, entries, current = False, depth, None, None
            continue
        found = next(filter(None, (entry.match(text) for entry in ENTRY)), None)
        if found is None and section is not None and depth == (entries if entries is not None else depth):
            found = GOOGLE.match(text)
            entries = depth if found else entries
        if found:
            is_first = False
            current = (depth, parameters.setdefault(found["name"], []))
            current[1].append(found["text"])
        elif current and depth > current[0]:
            current[1].append(text)
        elif text.startswith(":") or ANY_SECTION.fullmatch(text):  # `:returns:`, `Returns:`
            is_first, current = False, None
        elif is_first:
            first.append(text)
    texts = {name: " ".join(filter(None, lines)) for name, lines in parameters.items()}
    return Described(" ".join(first), {name: text for name, text in texts.items() if text})


def _without_underlines(lines: list[str]) -> list[str]:
    """Convert NumPy sections, whose headings are underlined and whose entries have the type, to the other form."""
    found: list[str] = []
    depth: int | None = None  # indentation of the section
    names: list[str] = []  # those of an entry such as `x, y : int`
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        text = line.strip()
        if text and UNDERLINE.match(following.strip()):
            depth, names = len(line) - len(line.lstrip()), []
            found.append(f"{' ' * depth}{text.removeprefix('Other ').rstrip(':')}:")
        elif depth is None or not text:
            found.append(line)
        elif UNDERLINE.match(text):
            continue
        elif len(line) - len(line.lstrip()) <= depth:
            names = [name.strip(" *") for name in text.partition(":")[0].split(",")]
        else:
            found += [f"{' ' * (depth + 4)}{name}: {text}" for name in names]
    return found
