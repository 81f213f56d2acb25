"""The search index of a site: what is in it, in which order, and by which names.

Zensical finds entries that contain all words of a query, also as beginnings of words. First come those that have them
in their title, then those that have them earlier there and in the path, then those that stand first in the index.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from openapiopenai.generate.openapi.faults import DocumentError

Entry = dict[str, Any]
WORDS, GUIDE, METHODS, MODELS, OTHERS = range(5)
"""Kinds of entries, in the order in which they are found."""
LISTS = ("reference/", "guide/types-map/", "guide/types-map-modules/")
"""Pages that only list others: found by their title."""


def arrange(
    html: Path,
    resources: Mapping[str, str],
    models: Mapping[str, str],
    names: Mapping[str, str],
    words: Mapping[str, str],
) -> None:
    """Rewrite the index of a site. Raises DocumentError for a word that leads nowhere.

    - `resources`: page → path of a resource, such as `ChatCompletions` → `chat.completions`
    - `models`: page → the names of its properties
    - `names`: further names of a model → its page
    - `words`: other words → where the site says it
    """
    file = html / "search.json"
    index = json.loads(file.read_text("utf-8"))
    titles = {entry["location"]: entry["title"] for entry in index["items"]}
    if lost := [f"{word}: the site has no {place}" for word, place in words.items() if place not in titles]:
        raise DocumentError(lost)
    entries: list[tuple[int, Entry]] = []
    for entry in index["items"]:
        page, _, place = entry["location"].partition("#")
        entries += arranged(entry, page, place, resources, models)
    entries += [(MODELS, named(name, f"{page}/", page, ["Models"])) for name, page in names.items() if page in models]
    entries += [(WORDS, named(word, place, titles[place], [])) for word, place in words.items()]
    entries.sort(key=lambda each: (each[0], each[1]["title"] if each[0] == MODELS else ""))  # a name before longer ones
    index["items"] = [entry for _, entry in entries]
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")


def arranged(
    entry: Entry, page: str, place: str, resources: Mapping[str, str], models: Mapping[str, str]
) -> Iterator[tuple[int, Entry]]:
    """Yield an entry as it is found, with its kind; nothing if others stand for it."""
    name = page.rstrip("/")
    if name in resources:
        path = resources[name]
        title = f"{entry['title']} · method" if entry["level"] > 1 else path
        yield METHODS, {**entry, "title": title, "path": [path]}
    elif name in models:
        if entry["level"] == 1 and place:  # the heading with the description
            text = f"{name}: {entry['text']} {models[name]}"
            yield MODELS, {**entry, "location": page, "text": text, "path": ["Models", entry["title"]]}
    elif page.startswith("guide/") and page not in LISTS:
        yield GUIDE, {**entry, "path": entry["path"][-1:]}
    elif page not in LISTS or entry["level"] == 1:
        yield OTHERS, {**entry, "text": "" if page in LISTS else entry["text"]}


def named(name: str, location: str, title: str, path: list[str]) -> Entry:
    """Return the entry of a further name."""
    text = f"<p>{escape(name)}: {escape(title)}</p>"
    return {"location": location, "level": 1, "title": name, "text": text, "path": [*path, name], "tags": []}
