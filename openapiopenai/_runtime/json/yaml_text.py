"""YAML as JSON: what the core schema of YAML 1.2 says, read without recursion and with limits.

Dates, `no` and `on` are strings, tags of other types are refused, aliases become copies, of limited number, and keys
become text. Text of any kind, however hostile, ends as a value or as `YamlError`. Needs PyYAML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

import yaml  # type: ignore[import-untyped,unused-ignore]

from .redaction import printable
from .values import copied, is_list, is_node

# PyYAML's pure Python version behaves the same but is slow.
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 1000
"""Levels of objects and lists in a document."""
MOST_COPIES = 1_000_000
"""Values that aliases may add to a document."""

MakeObject: TypeAlias = Callable[[list[tuple[str, Any]]], dict[str, Any]]
"""Makes an object of its pairs; of a key that appears twice, the last one counts."""


class YamlError(ValueError):
    """Text that is no YAML, or none that stands for JSON values; says the line."""


def documents(text: str, *, deepest: int = DEEPEST, make_object: MakeObject = dict) -> Iterator[Any]:
    """Yield the documents in a text; raises YamlError."""
    events: Iterable[Any] = iter(_Parser(text).get_event, None)
    reader = _Reader(deepest, make_object)
    try:
        for event in events:
            if isinstance(event, yaml.DocumentEndEvent):
                yield reader.value
                reader = _Reader(deepest, make_object)
            else:
                reader.take(event)
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or getattr(error, "reason", "")
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise YamlError(f"{where}not YAML: {what}") from None


def document(text: str, *, deepest: int = DEEPEST, make_object: MakeObject = dict) -> Any:
    """Return the only document in a text, None for a text without one; raises YamlError."""
    found = [*islice(documents(text, deepest=deepest, make_object=make_object), 2)]
    if len(found) > 1:
        raise YamlError("expected one document, there is a second")
    return found[0] if found else None


def _fault(event: Any, what: str) -> YamlError:
    return YamlError(f"line {event.start_mark.line + 1}: {what}")


_PLAIN: tuple[tuple[re.Pattern[str], Callable[[str], object]], ...] = (
    (re.compile(r"~|null|Null|NULL|"), lambda text: None),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text.lower() == "true"),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), float),
)
"""Scalars that are not strings, as in the core schema of YAML 1.2: dates, `no` and `on` are strings."""
_TAGS = {"!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map"))}


class _Reader:
    """Reads one document: `value` is all that it holds."""

    def __init__(self, deepest: int, make_object: MakeObject) -> None:
        self._deepest = deepest
        self._make_object = make_object
        self._anchors: dict[str, tuple[Any, int]] = {}
        """Anchor → value, and the number of values in it."""
        self._copies = 0
        self._open: list[_Open] = []
        self.value: Any = None

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            key = self._open[-1].wants_key() if self._open else False
            self._put(event.value if key else self._scalar(event), 1, event, is_merge=key and _is_merge(event))
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(self._open) > self._deepest:
                raise _fault(event, f"nests more than {self._deepest:,} levels deep")
            self._check_tag(event)
            self._open.append(_Open(event))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            done = self._open.pop()
            self._put(done.value(self._make_object), done.size, done.start)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)

    def _put(self, value: Any, size: int, event: Any, *, is_merge: bool = False) -> None:
        if event.anchor is not None and not isinstance(event, yaml.AliasEvent):
            self._anchors[event.anchor] = (value, size)
        if not self._open:
            self.value = value
            return
        holder = self._open[-1]
        if holder.wants_key() and not isinstance(value, (str, int, float, bool, type(None))):
            raise _fault(event, "expected a string as key")
        holder.put(value, size, is_merge)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise _fault(event, f"*{event.anchor} stands before or inside of &{event.anchor}")
        value, size = self._anchors[event.anchor]
        self._copies += size
        if self._copies > MOST_COPIES:
            raise _fault(event, f"aliases make more than {MOST_COPIES:,} values")
        try:
            self._put(copied(value), size, event)
        except RecursionError:
            raise _fault(event, "aliases nest too deeply") from None

    def _check_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag not in _TAGS:
            raise _fault(event, f"the tag {printable(event.tag)[:80]} stands for no JSON value: remove it")

    def _scalar(self, event: Any) -> Any:
        self._check_tag(event)
        if event.tag in ("!", "tag:yaml.org,2002:str") or not (event.implicit[0] or event.tag):
            return event.value
        try:
            return _resolved(event.value)
        except ValueError:
            raise _fault(event, "a number with more digits than can be read") from None


@lru_cache(10_000)
def _resolved(text: str) -> object:
    """Return the value of a scalar without quotes; raises ValueError for too long a number."""
    return next((convert(text) for pattern, convert in _PLAIN if pattern.fullmatch(text)), text)


def _is_merge(event: Any) -> bool:
    return bool(event.value == "<<" and event.implicit[0])


class _Open:
    """An object or list that is being read."""

    def __init__(self, start: Any) -> None:
        self.start = start
        self.size = 1
        self._items: list[Any] = []
        self._key: str | None = None
        self._merges: list[Any] = []
        self._is_merge = False
        self._is_list = isinstance(start, yaml.SequenceStartEvent)

    def wants_key(self) -> bool:
        return not self._is_list and self._key is None

    def put(self, value: Any, size: int, is_merge: bool) -> None:
        self.size += size
        if self._is_list:
            self._items.append(value)
        elif self._key is None:
            self._key, self._is_merge = str(value), is_merge
        else:
            if self._is_merge:
                self._merges += value if is_list(value) else [value]
            else:
                self._items.append((self._key, value))
            self._key = None

    def value(self, make_object: MakeObject) -> Any:
        if self._is_list:
            return self._items
        found = make_object(self._items)
        for each in self._merges:
            for key, value in each.items() if is_node(each) else ():
                found.setdefault(key, value)
        return found
