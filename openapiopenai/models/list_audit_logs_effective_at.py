"""Model `ListAuditLogsEffectiveAt`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ListAuditLogsEffectiveAt",
    "ListAuditLogsEffectiveAtDict",
]


class ListAuditLogsEffectiveAt(BaseModel):
    """Between which times events have to be."""

    gt: int | None = None
    """Only events after this time, in seconds since 1970."""
    gte: int | None = None
    """Only events at or after this time, in seconds since 1970."""
    lt: int | None = None
    """Only events before this time, in seconds since 1970."""
    lte: int | None = None
    """Only events at or before this time, in seconds since 1970."""


class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` as a dict, for arguments."""

    gt: int
    gte: int
    lt: int
    lte: int
