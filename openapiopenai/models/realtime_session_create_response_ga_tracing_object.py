"""Model `RealtimeSessionCreateResponseGATracingObject`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseGATracingObject",
]


class RealtimeSessionCreateResponseGATracingObject(BaseModel):
    """`RealtimeSessionCreateResponseGATracingObject` of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None
