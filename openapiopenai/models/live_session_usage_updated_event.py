# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUsageUpdatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_usage import LiveSessionUsage
    from openapiopenai.models.live_session_usage_updated_event_context_window import (
        LiveSessionUsageUpdatedEventContextWindow,
    )

__all__ = [
    "LiveSessionUsageUpdatedEvent",
]


class LiveSessionUsageUpdatedEvent(BaseModel):
    """Sent with the session's usage so far: audio, and how full the context window is. Usage of delegated tasks is in their own events."""

    type: Literal["session.usage.updated"] = "session.usage.updated"
    """Type: always `session.usage.updated`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    context_window: LiveSessionUsageUpdatedEventContextWindow | None = None
    """How full the context window is; absent if its size is unknown."""
    usage: LiveSessionUsage
    """Audio usage of the session so far, as a running total."""
