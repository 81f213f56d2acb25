"""Model `RealtimeSessionCreateRequestGATracingObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeSessionCreateRequestGATracingObject",
    "RealtimeSessionCreateRequestGATracingObjectDict",
]


class RealtimeSessionCreateRequestGATracingObject(BaseModel):
    """What to note with the trace of a session."""

    workflow_name: str | None = None
    """Name of the trace in the Traces Dashboard."""
    group_id: str | None = None
    """Id of the group by which traces are found in the Traces Dashboard."""
    metadata: dict[str, Any] | None = None
    """Pairs to note things down with, by which traces are found in the Traces Dashboard."""


class RealtimeSessionCreateRequestGATracingObjectDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGATracingObject` as a dict, for arguments."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]
