"""Model `LiveResponseEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseEvent",
]


class LiveResponseEvent(BaseModel):
    """`LiveResponseEvent` of the API."""

    event: dict[str, Any]
    event_id: str
    type: Literal["response.event"] = "response.event"
    client_event_id: str | None = None
    delegation_id: str | None = None
