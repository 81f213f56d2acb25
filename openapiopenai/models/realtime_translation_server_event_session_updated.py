# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationServerEventSessionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationServerEventSessionUpdated",
]


class RealtimeTranslationServerEventSessionUpdated(BaseModel):
    """Sent after the client has updated the session with `session.update`.

    Known as `RealtimeTranslationSessionUpdatedEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.updated"] = "session.updated"
    """Type: always `session.updated`."""
    session: RealtimeTranslationSession
    """Session settings now in effect."""
