"""Which library the names of httpx are from: httpx2 if it is installed, as in the release whose names these are, or httpx."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

LIBRARIES = ("httpx2", "httpx")

OTHERS = ("Request", "Response", "URL")
"""Names that are the library's own."""


def library(*names: str) -> Any:
    """Return the first of some modules that is installed; raises AttributeError, as for a name of it, if none is."""
    names = names or LIBRARIES
    for name in names:
        try:
            return import_module(name)
        except ImportError:
            continue
    raise AttributeError(f"this name needs {' or '.join(names)}: pip install 'openapiopenai[httpx]'")


def with_defaults(base: Any, name: str) -> Any:
    """Return a class of clients of httpx whose defaults are those of the official SDK."""
    from . import _constants

    home = sys.modules[base.__module__.partition(".")[0]]

    def __init__(self: Any, **options: Any) -> None:
        options.setdefault("timeout", home.Timeout(**_constants.SECONDS))
        options.setdefault("limits", home.Limits(**_constants.LIMITS))
        options.setdefault("follow_redirects", True)
        base.__init__(self, **options)

    return type(name, (base,), {"__init__": __init__, "__module__": __name__})


def closing(base: Any, name: str) -> Any:
    """Return a subclass that closes itself when it is collected, if that can be done at once."""

    def __del__(self: Any) -> None:
        with suppress(Exception):
            if not self.is_closed and hasattr(self, "close"):
                self.close()

    return type(name, (base,), {"__del__": __del__, "__module__": __name__})


def watched_client(kind: str) -> Any:
    """Return a client of httpx, which is what tests and traces watch, with the defaults of the official SDK."""
    return closing(with_defaults(getattr(library("httpx"), kind), kind), kind)()


def __getattr__(name: str) -> Any:
    if name == "DefaultHttpx2Client":
        value = with_defaults(library("httpx2").Client, name)
    elif name == "DefaultAsyncHttpx2Client":
        value = with_defaults(library("httpx2").AsyncClient, name)
    elif name in OTHERS:
        value = getattr(library(), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
