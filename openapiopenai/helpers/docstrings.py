"""Parse docstrings: the description of a function and of its parameters."""

from __future__ import annotations

import inspect
import re
from itertools import zip_longest
from typing import NamedTuple

SECTION = re.compile(r"((keyword|other)\s)?(args|arguments|parameters|params|attributes)\s*(?P<colon>:?)", re.I)
UNDERLINE = re.compile(r"-{3,}|={3,}")
OTHER = re.compile(r"[A-Z]\w*( \w+)?:|[:@]\w[^:]*:(\s.*)?")
"""Headings and fields that are no parameters: `Returns:`, `:returns: …`, `@return: …`."""
FIELD = re.compile(r"[:@](?:param|parameter|arg|argument|key|keyword)\s(?P<names>[^:]*):(?P<text>.*)")
ITEM = re.compile(r"[-*]\s+`(?P<names>\w+)`\s*(?:\(.*?\)\s*)?:(?P<text>.*)")
GOOGLE = re.compile(r"(?:[-*]\s+)?`?(?P<names>\*{0,2}\w+)`?\s*(?:\(.*?\)\s*)?:(?P<text>.*)")
NUMPY = re.compile(r"(?P<names>\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?(?P<text>)")


class Described(NamedTuple):
    """The parts of a docstring."""

    text: str
    """The first paragraph, as one line."""
    parameters: dict[str, str]
    """Parameter → its description, as one line."""


def described(docstring: str | None) -> Described:
    """Parse a docstring.

    Parameters are described in the style of Google (`Args:`), NumPy (`Parameters`, underlined), Sphinx (`:param x: …`),
    or Epydoc (`@param x: …`), or as a list: "- `x`: …".
    """
    reader = _Reader()
    lines = inspect.cleandoc(docstring or "").splitlines()
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        text = line.strip()
        is_title = UNDERLINE.fullmatch(after.strip()) is not None
        if not text:
            reader.end_paragraph()
        elif not UNDERLINE.fullmatch(text):
            reader.read(text, len(line) - len(line.lstrip()), is_title)
    texts = {name: " ".join(filter(None, pieces)) for name, pieces in reader.parameters.items()}
    return Described(" ".join(reader.first), {name: text for name, text in texts.items() if text})


class _Reader:
    """Reads a docstring line by line."""

    def __init__(self) -> None:
        self.first: list[str] = []
        """Lines of the first paragraph."""
        self.in_first = True
        self.parameters: dict[str, list[str]] = {}
        """Parameter → lines of its description."""
        self.current: list[str] = []
        """Parameters whose description the line may continue."""
        self.depth = 0
        """Indentation of the line with their names."""
        self.section: int | None = None
        """Least indentation of the lines of the section, in a section of parameters."""
        self.is_numpy = False
        """Whether the heading of the section is underlined: its entries are as deep as the heading."""
        self.entries: int | None = None
        """Indentation of the entries of the section."""

    def end_paragraph(self) -> None:
        self.in_first = self.in_first and not self.first
        if self.section is None:
            self.current = []

    def end_section(self) -> None:
        self.section, self.entries, self.current = None, None, []

    def read(self, text: str, depth: int, is_title: bool) -> None:
        """Read a line that is not blank. `is_title`: the next line underlines it."""
        heading = SECTION.fullmatch(text)
        if self.section is not None and depth < (self.section if self.entries is None else self.entries):
            self.end_section()
        if is_title or (heading and heading["colon"]):
            self.end_section()
            is_start = self.in_first and not self.first  # its indentation is not known
            self.section, self.is_numpy = depth + 1 - (is_title or is_start) if heading else None, is_title
            self.in_first = False
        elif found := self.entry(text, depth):
            self.begin(found, depth)
        elif self.current and depth > self.depth:
            self.add(text)
        elif OTHER.fullmatch(text):
            self.in_first, self.current = False, []
        elif self.in_first:
            self.first.append(text)

    def entry(self, text: str, depth: int) -> re.Match[str] | None:
        """Return the match of a line that begins the description of parameters."""
        if found := FIELD.match(text) or ITEM.match(text):
            return found
        if self.section is None or self.entries not in (None, depth):
            return None
        found = NUMPY.fullmatch(text) if self.is_numpy else GOOGLE.match(text)
        self.entries = depth if found else self.entries
        return found

    def begin(self, found: re.Match[str], depth: int) -> None:
        names = found["names"].split(",") if self.is_numpy else found["names"].split()[-1:]
        self.in_first, self.depth = False, depth
        self.current = [name.strip().lstrip("*") for name in names]
        for name in self.current:
            self.parameters[name] = []
        self.add(found["text"].strip())

    def add(self, text: str) -> None:
        for name in self.current:
            self.parameters[name].append(text)
