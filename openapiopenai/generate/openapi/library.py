"""The files that a document consists of, and the places in them that references lead to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit
from urllib.request import url2pathname

from openapiopenai._runtime.json.redaction import redact_url

from . import files
from .faults import DocumentError, pointer
from .fetching import Fetcher
from .values import is_list, is_node

IN_MEMORY = "file:///document"
"""URI of a document that is in no file."""
VALUES = ("default", "const", "enum", "example", "examples", "value")
"""Keys that hold values of the API, in which nothing is a reference or an identifier."""
LONGEST_CHAIN = 50


class Place(NamedTuple):
    """A place in a file."""

    resource: str
    """URI of the file."""
    label: str
    """The file, as a fault names it."""
    base: str
    """URI that references are relative to: `$self` or `$id`, or that of the file."""
    steps: tuple[object, ...] = ()

    def at(self, *steps: object) -> Place:
        return Place(
            self.resource, self.label, self.base, (*self.steps, *steps)
        )  # called for each value: no `_replace`

    def inside(self, value: object) -> Place:
        """Return the place for what is inside of a value, which may have an identifier of its own."""
        identity = value.get("$id") if is_node(value) else None
        return self._replace(base=_joined(self.base, identity)) if isinstance(identity, str) else self

    @property
    def key(self) -> tuple[str, ...]:
        return (self.resource, *map(str, self.steps))

    def __str__(self) -> str:
        return f"{self.label}{pointer(self.steps)}"


@dataclass(frozen=True)
class Found:
    """What a reference leads to: `holder[key]`, or a whole file."""

    place: Place
    value: Any
    holder: Any = None
    key: Any = None


@dataclass
class Library:
    """The files of a document. No file outside of `folder` is read, and no URL unless `fetch` is set."""

    file: str
    """The document's own file; empty for one in memory, which can refer to no file."""
    document: Any
    folder: Path | None = None
    """Where files may be; by default the folder of the document."""
    fetch: bool = False
    _fetcher: Fetcher = field(default_factory=Fetcher)
    _files: dict[str, Found | str] = field(default_factory=dict[str, "Found | str"])
    """URI → contents, or why there are none."""
    _identified: dict[str, Found] = field(default_factory=dict[str, Found])
    """`$id`, `$self`, or URI with `$anchor` → what it identifies."""
    _moved: dict[int, tuple[Any, Place]] = field(default_factory=dict[int, tuple[Any, Place]])
    """Identity of a value that was moved → the value, and where it was."""

    def __post_init__(self) -> None:
        if self.file:
            path = Path(self.file).resolve()
            self.folder = (self.folder or path.parent).resolve()
        uri = Path(self.file).resolve().as_uri() if self.file else IN_MEMORY
        self.root = self._place(uri, self.file, self.document)
        self._files[uri] = self._known(Found(self.root, self.document))

    def moved(self, value: Any, place: Place) -> None:
        """Note that a value is now elsewhere; references inside of it are still relative to where it was."""
        self._moved[id(value)] = value, place

    def origin(self, value: Any, place: Place) -> Place:
        """Return where a value was that is now at a place."""
        return self._moved.get(id(value), (value, place))[1]

    def find(self, reference: str, place: Place) -> Found:
        """Return what a reference leads to; raises LookupError with the reason if that is nothing."""
        target = _joined(place.base, reference)
        uri, fragment = urldefrag(target)
        if urlsplit(uri).scheme == "file" and urlsplit(place.resource).scheme != "file":
            raise LookupError("leads from a URL to a file of this machine, which is not read")
        found = self._identified.get(uri) or self._file(uri)
        if fragment and not fragment.startswith("/"):
            if target not in self._identified:
                raise LookupError(f"leads nowhere: no schema has the `$anchor` {fragment[:80]!r}")
            return self._identified[target]
        try:
            return self._walked(found, fragment)
        except LookupError:
            if uri != place.base or place.base == place.resource:
                raise
            return self._walked(self._file(place.resource), fragment)

    def _file(self, uri: str) -> Found:
        if uri not in self._files:
            try:
                self._files[uri] = self._known(self._read(uri))
            except LookupError as error:
                self._files[uri] = str(error.args[0])
            except DocumentError as error:
                self._files[uri] = f"leads to a faulty file: {error.faults[0]}"
        found = self._files[uri]
        if isinstance(found, str):
            raise LookupError(found)
        return found

    def _read(self, uri: str) -> Found:
        scheme = urlsplit(uri).scheme
        if scheme in ("http", "https"):
            if not self.fetch:
                raise LookupError(
                    "leads to a URL, which is not fetched: give --fetch, or refer to a copy of it beside the document"
                )
            label = redact_url(uri)
            value = files.parsed(self._fetcher.fetch(uri), label)
            return Found(self._place(uri, label, value), value)
        if scheme != "file":
            raise LookupError("leads to no file: refer to a copy of it beside the document")
        if self.folder is None:
            raise LookupError("leads out of the document, for which no file and no URL is read: put all into one file")
        path = Path(url2pathname(urlsplit(uri).path))
        try:
            if not path.resolve().is_relative_to(self.folder):
                raise LookupError(f"leads out of {self.folder}: give --within and a folder that holds all files")
            is_there = path.is_file()
        except (OSError, ValueError):  # what cannot be the name of a file
            is_there = False
        if not is_there:
            raise LookupError("leads to a file that is not there: correct it, or put the file there")
        label = os.path.join(os.path.dirname(self.file), os.path.relpath(path, Path(self.file).resolve().parent))
        value = files.read(path, label)
        return Found(self._place(uri, label, value), value)

    def _place(self, uri: str, label: str, value: Any) -> Place:
        own = value.get("$self") if is_node(value) else None
        return Place(uri, label, _joined(uri, own) if isinstance(own, str) else uri)

    def _walked(self, found: Found, fragment: str) -> Found:
        """Follow a JSON pointer, also through references on the way."""
        for token in fragment.split("/")[1:]:
            step = unquote(token).replace("~1", "/").replace("~0", "~")
            found = self._through(found, step)
            value, place = found.value, found.place.inside(found.value)
            if is_node(value) and step in value:
                key: str | int = step
            elif is_list(value) and step.isdecimal() and int(step) < len(value):
                key = int(step)
            else:
                raise LookupError("leads nowhere: correct it, or add what it should lead to")
            holder: Any = value
            inner: Any = holder[key]
            found = Found(self.origin(inner, place.at(key)), inner, value, key)
        return found

    def _through(self, found: Found, step: str) -> Found:
        for _ in range(LONGEST_CHAIN):
            value = found.value
            if not (is_node(value) and step not in value and isinstance(value.get("$ref"), str)):
                return found
            found = self.find(value["$ref"], found.place)
        raise LookupError("leads to a reference that leads to itself")

    def _known(self, found: Found) -> Found:
        """Note the identifiers and anchors in a file."""
        for identity, inner in _identities(found):
            self._identified.setdefault(identity, inner)
        return found


def _identities(found: Found) -> Iterator[tuple[str, Found]]:
    """Yield the URIs that a file gives to itself and its parts."""
    yield found.place.base, found
    waiting = [found]
    while waiting:
        each = waiting.pop()
        value = each.value
        if is_node(value):
            inside = each.place.inside(value)
            if inside is not each.place:
                yield inside.base, replace(each, place=inside)
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(word), str):
                    yield f"{inside.base}#{value[word]}", replace(each, place=inside)
            waiting += [
                Found(inside.at(key), item, value, key)
                for key, item in value.items()
                if key not in VALUES and isinstance(item, (dict, list))
            ]
        elif is_list(value):
            waiting += [
                Found(each.place.at(index), item, value, index)
                for index, item in enumerate(value)
                if isinstance(item, (dict, list))
            ]


def _joined(base: str, reference: str) -> str:
    """Resolve a reference as people write it, with characters that a URI does not have."""
    try:
        return urljoin(base, quote(reference, safe="/#%:?&=~!$'()*+,;@[]"))
    except ValueError:
        raise LookupError("is no URI") from None
