"""Model `AutomaticThreadTitlingParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AutomaticThreadTitlingParam",
    "AutomaticThreadTitlingParamDict",
]


class AutomaticThreadTitlingParam(BaseModel):
    """Whether threads get titles by themselves."""

    enabled: bool | None = None
    """Whether threads get titles by themselves; true by default."""


class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` as a dict, for arguments."""

    enabled: bool
