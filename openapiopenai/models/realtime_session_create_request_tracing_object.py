"""Model `RealtimeSessionCreateRequestTracingObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeSessionCreateRequestTracingObject",
    "RealtimeSessionCreateRequestTracingObjectDict",
]


class RealtimeSessionCreateRequestTracingObject(BaseModel):
    """How traces of the session are kept."""

    workflow_name: str | None = None
    """Name of the trace."""
    group_id: str | None = None
    """Id of a group of traces, to find them by."""
    metadata: dict[str, Any] | None = None
    """What else the trace can be found by."""


class RealtimeSessionCreateRequestTracingObjectDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracingObject` as a dict, for arguments."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]
