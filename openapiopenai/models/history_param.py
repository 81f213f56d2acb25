"""Model `HistoryParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HistoryParam",
    "HistoryParamDict",
]


class HistoryParam(BaseModel):
    """`HistoryParam` of the API."""

    enabled: bool | None = None
    recent_threads: int | None = None


class HistoryParamDict(TypedDict, total=False):
    """`HistoryParam` as a dict, for arguments."""

    enabled: bool
    recent_threads: int
