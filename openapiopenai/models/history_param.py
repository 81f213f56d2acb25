# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HistoryParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HistoryParam",
    "HistoryParamDict",
]


class HistoryParam(BaseModel):
    """Chat history settings of a session."""

    enabled: bool | None = None
    """Whether users can access earlier threads; true by default."""
    recent_threads: int | None = None
    """Number of recent threads that users can access; unlimited by default."""


class HistoryParamDict(TypedDict, total=False):
    """`HistoryParam` as a dict, for arguments."""

    enabled: bool
    recent_threads: int
