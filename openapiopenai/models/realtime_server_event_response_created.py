# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response import RealtimeResponse

__all__ = [
    "RealtimeServerEventResponseCreated",
]


class RealtimeServerEventResponseCreated(BaseModel):
    """Sent when a response is created, as its first event; its status is `in_progress`."""

    event_id: str
    """ID of the event."""
    type: Literal["response.created"] = "response.created"
    """Type: always `response.created`."""
    response: RealtimeResponse
    """The response, in progress."""
