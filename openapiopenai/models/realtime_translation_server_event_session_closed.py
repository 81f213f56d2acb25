# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationServerEventSessionClosed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionClosed",
]


class RealtimeTranslationServerEventSessionClosed(BaseModel):
    """The translation session has been closed.

    Known as `RealtimeTranslationSessionClosedEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.closed"] = "session.closed"
    """Type: always `session.closed`."""
