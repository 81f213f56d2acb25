"""Reads a document of any version and any number of files as one that the other tools understand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import files, swagger
from .bundle import Bundle
from .document import Node
from .faults import DocumentError
from .library import Library
from .structure import OPENAPI, faults_of, kind_of
from .values import is_list, is_node


def load(path: Path | str, within: Path | None = None, *, fetch: bool = False) -> Node:
    """Read a document, of several files if it refers to some; raises DocumentError with all of its faults.

    `within` is the folder that holds all of its files, by default that of the document. URLs that it refers to are read
    only with `fetch`.
    """
    return check(files.read(path), path, within, fetch=fetch)


def check(document: Any, file: object = "", within: Path | None = None, *, fetch: bool = False) -> Node:
    """Return the document as OpenAPI 3, with all references leading to its components; raises DocumentError.

    Null in place of an object, list, string or number counts as absent, and is removed.
    """
    if not is_node(document):
        raise DocumentError([f"{file}#: expected an OpenAPI document, an object, got {kind_of(document)}"])
    if faults := [*_version(document)]:
        raise DocumentError(f"{file}{fault}" for fault in faults)
    library = Library(str(file), document, within, fetch)
    if "swagger" in document:
        document = swagger.converted(_bundled(library, swagger.DIALECT))
        library = Library(str(file), document)
    return _bundled(library, OPENAPI)


def _bundled(library: Library, dialect: Any) -> Node:
    bundle = Bundle(library, dialect)
    document = bundle.make()
    if bundle.faults:
        _prune(bundle)
    later = faults_of(document) if dialect is OPENAPI else ()
    places = [place for _, _, place in bundle.faulty]
    faults = [*bundle.faults, *(f"{library.file}{fault}" for fault in later if not _follows(fault, places))]
    if faults:
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
