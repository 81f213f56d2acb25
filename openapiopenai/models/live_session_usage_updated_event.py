"""Model `LiveSessionUsageUpdatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_usage import LiveSessionUsage
    from openapiopenai.models.live_session_usage_updated_event_context_window import (
        LiveSessionUsageUpdatedEventContextWindow,
    )

__all__ = [
    "LiveSessionUsageUpdatedEvent",
]


class LiveSessionUsageUpdatedEvent(BaseModel):
    """What the session took so far: audio, and how full the context is. What tasks took stands in their own events."""

    type: Literal["session.usage.updated"] = "session.usage.updated"
    """Which variant this is: always `session.usage.updated`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None
    """How full the context is; absent where its size is not known."""
    usage: LiveSessionUsage
    """What was used."""
