"""Which library the names of httpx are from: httpx or httpx2, whichever is loaded or installed."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

LIBRARIES = ("httpx", "httpx2")

OTHERS = ("Request", "Response", "URL")
"""Names that are the library's own."""


def library(*names: str) -> Any:
    """Return the module httpx or httpx2; raises AttributeError if neither is installed, as a name of it is looked up."""
    names = names or LIBRARIES
    for name in names:
        if name in sys.modules:
            return sys.modules[name]
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
