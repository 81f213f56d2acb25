"""Model `RealtimeTranslationServerEventSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationServerEventSessionCreated",
]


class RealtimeTranslationServerEventSessionCreated(BaseModel):
    """The session is there: the first event of a connection. It shows the settings before any change."""

    event_id: str
    """Id of the event."""
    type: Literal["session.created"] = "session.created"
    """Which variant this is: always `session.created`."""
    session: RealtimeTranslationSession
    """The settings of the session."""
