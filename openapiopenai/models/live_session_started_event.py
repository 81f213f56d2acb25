"""Model `LiveSessionStartedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_resource import LiveSessionResource

__all__ = [
    "LiveSessionStartedEvent",
]


class LiveSessionStartedEvent(BaseModel):
    """`LiveSessionStartedEvent` of the API."""

    event_id: str
    session: LiveSessionResource
    type: Literal["session.started"] = "session.started"
    client_event_id: str | None = None
