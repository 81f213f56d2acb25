# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponseEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponseEvent",
]


class LiveResponseEvent(BaseModel):
    """Wraps an event of the Responses API from the delegated model; `delegation_id` tells which task it belongs to."""

    type: Literal["response.event"] = "response.event"
    """Type: always `response.event`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    event: dict[str, Any]
    """The wrapped event; its `type` tells which one it is. In events about the whole response, the input is absent and instructions, tools and output are empty; take the output from the events about its parts."""
    delegation_id: str | None = None
    """ID of the delegation; null or absent if unknown."""
