"""Model `ListAuditLogsEffectiveAt`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ListAuditLogsEffectiveAt",
    "ListAuditLogsEffectiveAtDict",
]


class ListAuditLogsEffectiveAt(BaseModel):
    """`ListAuditLogsEffectiveAt` of the API."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None


class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` as a dict, for arguments."""

    gt: int
    gte: int
    lt: int
    lte: int
