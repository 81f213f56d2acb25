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
    """`RealtimeSessionCreateRequestGATracingObject` of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None


class RealtimeSessionCreateRequestGATracingObjectDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGATracingObject` as a dict, for arguments."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]
