"""The tree of commands: resources, those below them, and operations."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime import registry
from .parameters import option

CONVERSATIONS = ("ask", "chat")
"""Commands of APIs that have an operation for conversations."""
BULK = "map"
"""Command of packages that have `bulk`."""
COMMANDS = {
    "ask": "Ask a model one question.",
    "chat": "Talk with a model.",
    "completion": "Print the script that completes commands in a shell.",
    "login": "Keep a key in the keyring of the system.",
    "logout": "Remove a key from the keyring.",
    "map": "Call a method for each row of a file.",
    "mock": "Run a mock of the API on a port.",
    "profiles": "List the settings that are kept.",
}
"""Name → what it does."""


def is_resource(arguments: list[str]) -> bool:
    """Whether a command begins with a resource and one of its own commands, or what looks like one."""
    resource = children("").get(option(arguments[0]))
    if not resource or len(arguments) < 2:
        return False
    following, known = option(arguments[1]), children(resource)
    if following in known or following.startswith("-"):
        return following in known
    from difflib import get_close_matches

    return bool(get_close_matches(following, known, 1))


def children(path: str) -> dict[str, str]:
    """Name of each command of a resource, or of the program → the operation or resource; common operations first."""
    start = f"{path}." if path else ""
    resources: Mapping[str, str] = registry.read(registry.INDEX).get("resources", {})
    area = registry.ROOT if not path else registry.area_of(start)
    names = [name for name in registry.read(area).get("operations", {}) if name.startswith(start)]
    paths = [*names, *(each for each in resources if each.startswith(start))]
    return {
        option(each.removeprefix(start)): each for each in paths if each != path and "." not in each.removeprefix(start)
    }


def about(path: str) -> str:
    """Return what a resource or an operation is."""
    resources: Mapping[str, str] = registry.read(registry.INDEX).get("resources", {})
    return resources.get(path, "").replace("`", "")
