"""Model `HistoryParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HistoryParam",
    "HistoryParamDict",
]


class HistoryParam(BaseModel):
    """Whether users see earlier threads."""

    enabled: bool | None = None
    """Whether users see earlier threads; true by default."""
    recent_threads: int | None = None
    """How many of the newest threads they see; all by default."""


class HistoryParamDict(TypedDict, total=False):
    """`HistoryParam` as a dict, for arguments."""

    enabled: bool
    recent_threads: int
