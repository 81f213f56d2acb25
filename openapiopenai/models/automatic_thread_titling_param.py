"""Model `AutomaticThreadTitlingParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AutomaticThreadTitlingParam",
    "AutomaticThreadTitlingParamDict",
]


class AutomaticThreadTitlingParam(BaseModel):
    """`AutomaticThreadTitlingParam` of the API."""

    enabled: bool | None = None


class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` as a dict, for arguments."""

    enabled: bool
