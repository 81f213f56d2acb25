"""Derives `x-method`, the client method of an operation, from its path."""

from __future__ import annotations

import re

from .document import Node, operations
from .names import free, method_path
from .profile import Profile

# Last path segments that are a method of the resource before them.
VERBS = frozenset(
    """
    accept activate approve archive cancel clone close complete compact confirm content copy
    deactivate disable download enable execute hangup merge move pause publish refer reject
    remix reset restart restore resume retry revoke rotate run search send start stop submit
    unarchive validate verify
    """.split()  # noqa: SIM905
)


def method_names(document: Node, profile: Profile) -> dict[tuple[str, str], str]:
    """(path, HTTP method) → resource path and method name, for all operations."""
    paths: Node = document.get("paths", {})
    bare = [path.split("?")[0] for path in paths]
    collections = {path.rsplit("/", 1)[0] for path in bare if path.endswith("}")}
    names: dict[tuple[str, str], str] = {}
    for path, method, operation in operations(document):
        name = exception(path, method, profile) or operation.get("x-method")
        if not name:
            single = path not in collections and "get" in paths[path]
            name = by_rule(path, method, profile, collections, single)
        names[path, method] = name
    return names


def exception(path: str, method: str, profile: Profile) -> str | None:
    """Return the name that the profile gives to an operation; None if it gives none."""
    bare, _, query = path.partition("?")
    label = f"{method.upper()} {bare}"
    name = profile.methods.get(label)
    if name is None:
        start, _, last = label.rpartition("/")
        name = profile.methods.get(f"{start}/*")
        if name is None or last.startswith("{"):
            return None
        name = name.replace("*", snake(last))
    return f"{profile.queries[query]}.{name}" if query in profile.queries else name


def by_rule(path: str, method: str, profile: Profile, collections: set[str], single: bool) -> str:
    """`POST /chat/completions` → `chat.completions.create`.

    `collections` holds the paths with an item below them; `single` says whether the path is a single object that
    can be retrieved.
    """
    bare, _, query = path.partition("?")
    segments = [segment for segment in bare.split("/") if segment]
    static = [snake(segment) for segment in segments if not segment.startswith("{")]
    if static and static[0] in profile.resources:
        static = [*profile.resources[static[0]].split("."), *static[1:]]
    if query in profile.queries:
        static.insert(0, profile.queries[query])
    if not static:
        return f"root_resource.{method}"
    last = static[-1]
    if segments[-1].startswith("{"):
        words = {"get": "retrieve", "post": "update", "put": "update", "patch": "update"}
    elif method in ("get", "post") and len(static) > 1 and last in VERBS | {*profile.verbs}:
        return ".".join(static)
    else:
        many = bare in collections or last.endswith("s")
        words = {"get": "list" if many else "retrieve", "put": "update", "patch": "update"}
        words["post"] = "update" if single and not many else "create"
    return ".".join([*static, words.get(method, method)])


def snake(segment: str) -> str:
    segment = re.sub(r"[^0-9A-Za-z]+", "_", segment).strip("_")
    segment = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", segment).lower()
    return f"n{segment}" if segment[:1].isdigit() else segment or "root"


def fill(document: Node, profile: Profile) -> list[str]:
    """Set `x-method` where it is missing; return remarks that need attention."""
    notes: list[str] = []
    names = {place: method_path(name) for place, name in method_names(document, profile).items()}
    resources = {name[:end] for name in names.values() for end, each in enumerate(name) if each == "."}
    seen: dict[str, str] = {}
    for path, method, operation in operations(document):
        name, label = names[path, method], f"{method.upper()} {path}"
        if name in seen:
            resource, _, word = name.rpartition(".")
            wanted = method_path(f"{resource}.{snake(operation.get('operationId') or word + '_' + method)}")
            other = free(wanted, seen.keys() | resources)
            notes.append(f"{label} and {seen[name]} are both {name}: {label} becomes {other}")
            name = other
        elif name in resources:
            name = free(f"{name}_", seen.keys() | resources)
        seen[name] = label
        operation["x-method"] = name
    known = {f"{method.upper()} {path}" for path, method, _ in operations(document)}
    gone = [each for each in profile.methods if each not in known and not each.endswith("*")]
    if gone:
        notes.append(f"methods.yaml names what is not there: {', '.join(gone)}")
    return notes
