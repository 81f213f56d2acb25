"""Model `ContextManagementParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContextManagementParam",
    "ContextManagementParamDict",
]


class ContextManagementParam(BaseModel):
    """A way to keep the context from growing too long."""

    type: str
    """The way: only `compaction` so far."""
    compact_threshold: int | None = None
    """From how many tokens on the context is compacted; at least 1000."""


class ContextManagementParamDict(TypedDict, total=False):
    """`ContextManagementParam` as a dict, for arguments."""

    type: Required[str]
    compact_threshold: int | None
