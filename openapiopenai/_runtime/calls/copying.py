"""Copies of clients have their settings, but connections of their own."""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .client import Client

NAMES = {"headers": "default_headers", "query": "default_query"}
"""Attribute of a configuration → argument of a client, where they differ."""


class Attached:
    """Mixin of what is attached to a connection: it cannot be copied or pickled."""

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__}: it is attached to a connection, and cannot be copied or pickled")


def empty(kind: type[Any]) -> Any:
    """Return an object without attributes."""
    return object.__new__(kind)


def deep_copy(client: Client, memo: dict[int, Any]) -> Any:
    """Return a copy of a client with a copy of its transport. The settings are shared: they never change."""
    from copy import deepcopy

    twin = memo[id(client)] = empty(type(client))
    state = client.__getstate__()
    configuration = state.pop("_configuration")
    twin.__setstate__(
        {"_configuration": configuration, **{name: deepcopy(value, memo) for name, value in state.items()}}
    )
    return twin


def check_picklable(client: Client) -> None:
    """Raise TypeError, naming the argument, for a client that cannot be pickled."""
    import pickle

    # cloudpickle can do more; where it is loaded, it is probably what pickles.
    dumps = getattr(sys.modules.get("cloudpickle"), "dumps", pickle.dumps)
    for name, value in _arguments(client):
        try:
            dumps(value)
        except Exception:  # the error could show the value: it may be a secret
            failed = f"{name}: {type(value).__name__} cannot be pickled"
        else:
            continue
        raise TypeError(f"{failed}; use functions and classes defined at the top level of a module")


def _arguments(client: Client) -> Iterator[tuple[str, Any]]:
    """Yield the arguments that a client was made with, and other attributes."""
    state = client.__getstate__()
    configuration = state.pop("_configuration")
    yield from configuration.keys.items()
    for each in fields(configuration):
        if each.name != "keys":
            value = getattr(configuration, each.name)
            for part in value if isinstance(value, tuple) else [value]:  # pyright: ignore[reportUnknownVariableType]
                yield NAMES.get(each.name, each.name), part
    yield from state.items()
