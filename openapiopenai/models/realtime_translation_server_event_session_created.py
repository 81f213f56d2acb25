# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationServerEventSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationServerEventSessionCreated",
]


class RealtimeTranslationServerEventSessionCreated(BaseModel):
    """Sent as the first event of a connection, when the session is created; it shows the default settings.

    Known as `RealtimeTranslationSessionCreatedEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.created"] = "session.created"
    """Type: always `session.created`."""
    session: RealtimeTranslationSession
    """Configuration of the session."""
