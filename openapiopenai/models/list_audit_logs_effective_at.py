# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListAuditLogsEffectiveAt`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ListAuditLogsEffectiveAt",
    "ListAuditLogsEffectiveAtDict",
]


class ListAuditLogsEffectiveAt(BaseModel):
    """Time range that events must fall in."""

    gt: int | None = None
    """Only events with an `effective_at` after this time, as Unix time in seconds."""
    gte: int | None = None
    """Only events with an `effective_at` at or after this time, as Unix time in seconds."""
    lt: int | None = None
    """Only events with an `effective_at` before this time, as Unix time in seconds."""
    lte: int | None = None
    """Only events with an `effective_at` at or before this time, as Unix time in seconds."""


class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` as a dict, for arguments."""

    gt: int
    gte: int
    lt: int
    lte: int
