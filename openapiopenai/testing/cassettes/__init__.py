"""Cassettes: recorded exchanges with real servers, which tests replay.

    with cassette("sea.yaml"):
        OpenAI().responses.create(model="gpt-5.1", input="Hi")

Secrets are masked before anything is written. `python -m openapiopenai.testing.cassettes check DIR` tells which
recordings do not fit the present document.
"""

from typing import TYPE_CHECKING

from ..._runtime.lazy import LazyNames

if TYPE_CHECKING:
    from .checking import check_cassette
    from .deck import UnrecordedRequestError
    from .storage import CassetteError
    from .tape import Cassette, cassette

__all__ = ["Cassette", "CassetteError", "UnrecordedRequestError", "cassette", "check_cassette"]

_modules = {
    "checking": ("check_cassette",),
    "deck": ("UnrecordedRequestError",),
    "storage": ("CassetteError",),
    "tape": ("Cassette", "cassette"),
}

__getattr__ = LazyNames(__name__, {name: module for module, names in _modules.items() for name in names})
__dir__ = __getattr__.names
