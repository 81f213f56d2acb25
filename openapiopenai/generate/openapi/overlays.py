"""Applies an Overlay 1.0 file to a document: changes to what someone else publishes, without touching it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from . import files
from .faults import DocumentError, plain
from .values import copied, is_list, is_node

NAMES = ("overlay.yaml", "openapi.overlay.yaml", "overlay.yml", "overlay.json")
"""Names of the file beside a spec, the first that is there."""
LONGEST_QUERY = 1000
"""Characters of a JSONPath."""
MOST_MATCHES = 200_000
"""Matches of all actions of an overlay together."""
MOST_ADDED = 256 << 20
"""Characters of JSON that an overlay may add to a document, at all matches together."""


def beside(spec: Path) -> Path | None:
    """Return the overlay of a spec, if there is one."""
    return next((spec.with_name(name) for name in NAMES if spec.with_name(name).is_file()), None)


def apply(document: Any, path: Path) -> list[str]:
    """Change a document in place; return notes on targets that it does not have. Raises DocumentError."""
    overlay = files.read(path)
    if wrong := [*_faults(overlay)]:
        raise DocumentError(f"{path}{fault}" for fault in wrong)
    notes: list[str] = []
    faults: list[str] = []
    matches = added = 0
    for index, action in enumerate(overlay["actions"]):
        place = f"{path}#/actions/{index}"
        try:
            found = _find(action["target"], document, MOST_MATCHES - matches)
        except ValueError as error:
            faults.append(f"{place}/target: expected a JSONPath, got {plain(action['target'], 80)!r}: {error}")
            continue
        matches += len(found)
        if matches > MOST_MATCHES:
            raise DocumentError([f"{place}: with it, there are more than {MOST_MATCHES:,} matches"])
        added += len(found) * len(json.dumps(action.get("update")))
        if added > MOST_ADDED:
            raise DocumentError([f"{place}: the updates add more than {MOST_ADDED >> 20} MB"])
        if not found:
            notes.append(f"{place}/target: {plain(action['target'], 120)} is not in the document")
        faults += [f"{place}: {fault}" for steps in reversed(found) for fault in _change(document, steps, action)]
    if faults:
        raise DocumentError(faults)
    return notes


def _faults(overlay: Any) -> Iterator[str]:
    if not is_node(overlay):
        yield "#: expected an overlay, an object"
    elif not str(overlay.get("overlay", "")).startswith("1."):
        yield f"#/overlay: Overlay 1.0 is read, this one says {plain(str(overlay.get('overlay')), 20)!r}"
    elif not (is_list(overlay.get("actions")) and overlay["actions"]):
        yield "#/actions: expected a list of at least one action"
    else:
        for index, action in enumerate(overlay["actions"]):
            if not (is_node(action) and isinstance(action.get("target"), str)):
                yield f"#/actions/{index}: lacks `target`, a JSONPath"
            elif action.get("remove") is not True and "update" not in action:
                yield f"#/actions/{index}: lacks `update`, or `remove: true`"


def _find(query: str, document: Any, most: int) -> list[tuple[str | int, ...]]:
    """Return where the matches of a JSONPath are, each once, and one more than `most` if there are more.

    Raises ValueError if it is none.
    """
    if len(query) > LONGEST_QUERY:
        raise ValueError(f"more than {LONGEST_QUERY:,} characters")
    try:
        jsonpath = importlib.import_module("jsonpath_rfc9535")
    except ModuleNotFoundError:
        raise DocumentError(["an overlay needs jsonpath-rfc9535: python -m pip install jsonpath-rfc9535"]) from None
    try:
        places = (tuple(node.location) for node in jsonpath.finditer(query, document))
        return [*dict.fromkeys(islice(places, most + 1))]
    except jsonpath.JSONPathError as error:
        raise ValueError(plain(str(error), 120)) from None
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _change(document: Any, steps: tuple[str | int, ...], action: dict[str, Any]) -> Iterator[str]:
    """Apply an action to one match; `remove` counts where both are given."""
    *outer, last = steps or ("",)
    holder = document
    for step in outer:
        holder = holder[step]
    if action.get("remove") is True:
        if not steps:
            yield "the whole document cannot be removed"
        else:
            del holder[last]
        return
    target = holder[last] if steps else document
    update = copied(action["update"])
    if is_node(target) and is_node(update):
        _merge(target, update)
    elif is_list(target):
        target += update if is_list(update) else [update]
    else:
        yield "`target` leads to no object and no list: update the object that holds it"


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        known = target.get(key)
        if is_node(known) and is_node(value):
            _merge(known, value)
        elif is_list(known) and is_list(value):
            known += value
        else:
            target[key] = value
