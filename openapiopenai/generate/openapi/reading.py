"""Reads a document of any version and any number of files as one that the other tools understand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from . import files, overlays, swagger
from .bundle import Bundle
from .document import Node
from .faults import DocumentError
from .library import Library
from .mistakes import mend
from .strict import faults_of_spec
from .structure import OPENAPI, faults_of, kind_of
from .values import is_list, is_node


def load(path: Path | str) -> Node:
    """Read the spec of a project, of several files if it refers to some; raises DocumentError with all of its faults."""
    return check(files.read(path), path)


def load_strictly(path: Path | str) -> Node:
    """Like `load`, for a spec from which nothing may get lost: what has no meaning in it is a fault as well."""
    document = load(path)
    if faults := [*faults_of_spec(document)]:
        raise DocumentError(f"{path}{fault}" for fault in faults)
    return document


def check(document: Any, file: object = "") -> Node:
    """Return the document as OpenAPI 3, with all references leading to its components; raises DocumentError.

    Null in place of an object, list, string or number counts as absent, and is removed.
    """
    return _checked(document, Library(str(file), document), [], is_published=False)


def published(
    path: Path | str, within: Path | None = None, overlay: Path | None = None, *, fetch: bool = False
) -> tuple[Node, list[str]]:
    """Read someone else's document; return it with notes on what was mended. Raises DocumentError with all faults.

    `within` is the folder that holds all of its files, by default that of the document. URLs that it refers to are read
    only with `fetch`. `overlay` is a file of changes to it.
    """
    document = files.read(path)
    notes = overlays.apply(document, overlay) if overlay is not None else []
    return _checked(document, Library(str(path), document, within, fetch), notes, is_published=True), notes


def _checked(document: Any, library: Library, notes: list[str], *, is_published: bool) -> Node:
    if not is_node(document):
        raise DocumentError([f"{library.file}#: expected an OpenAPI document, an object, got {kind_of(document)}"])
    if faults := [*_version(document)]:
        raise DocumentError(f"{library.file}{fault}" for fault in faults)
    if "swagger" in document:
        bundle = Bundle(library, swagger.DIALECT, is_published)
        document, unsaid = swagger.converted(_bundled(bundle, lambda _: ()))
        notes += [*bundle.notes, *unsaid]
        library = Library(library.file, document)
    bundle = Bundle(library, OPENAPI, is_published)
    bundled = _bundled(bundle, lambda made: _mended(made, bundle) if is_published else faults_of(made))
    notes += bundle.notes
    return bundled


def _mended(document: Node, bundle: Bundle) -> Iterator[str]:
    """Mend what there is to mend; yield the faults that are left."""
    if not bundle.faults:
        bundle.notes += mend(document)
    yield from faults_of(document)


def _bundled(bundle: Bundle, later: Callable[[Node], Iterable[str]]) -> Node:
    document = bundle.make()
    if bundle.faults:
        _prune(bundle)
    places = [place for _, _, place in bundle.faulty]
    rest = (f"{bundle.library.file}{fault}" for fault in later(document) if not _follows(fault, places))
    if faults := [*bundle.faults, *rest]:
        raise DocumentError(dict.fromkeys(faults))
    return document


def _prune(bundle: Bundle) -> None:
    """Remove what has faults, so that the rest can be checked further."""
    for holder, key, _ in bundle.faulty:
        if is_node(holder):
            holder.pop(key, None)
        elif is_list(holder) and isinstance(key, int) and key < len(holder):
            holder[key] = {}


def _follows(fault: str, places: list[str]) -> bool:
    """Whether a fault is at a place around one of a known fault, of which it may be a consequence."""
    place = fault.partition(": ")[0]
    return any(each == place or each.startswith(f"{place}/") or each == "#" for each in places)


def _version(document: Node) -> Iterator[str]:
    """Yield why the document is of no version that is read."""
    version = document.get("openapi")
    if "swagger" in document:
        if str(document["swagger"]) != "2.0":
            yield f"#/swagger: Swagger 2.0 is read, this one says {str(document['swagger'])[:20]!r}"
    elif version is None:
        yield "#/openapi: missing: a document of OpenAPI 3.0, 3.1 or 3.2, or of Swagger 2.0, is needed"
    elif not re.match(r"3\.[0-2](\.|$)", str(version)):
        yield f"#/openapi: OpenAPI 3.0, 3.1 and 3.2 are read, this one says {str(version)[:20]!r}"
    elif document.get("paths") is None and document.get("webhooks") is None and document.get("components") is None:
        yield "#/paths: missing: there is nothing to generate"
