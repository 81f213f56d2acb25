"""Model `LiveSessionUpdateEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_update_config import LiveSessionUpdateConfig, LiveSessionUpdateConfigDict

__all__ = [
    "LiveSessionUpdateEvent",
    "LiveSessionUpdateEventDict",
]


class LiveSessionUpdateEvent(BaseModel):
    """Changes how the session hands on tasks, and its triggers. `session.updated` answers it."""

    type: Literal["session.update"] = "session.update"
    """Which variant this is: always `session.update`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    session: LiveSessionUpdateConfig
    """The settings to change; what is absent stays. The kind of delegation, the model, the instructions and the audio stay."""


class LiveSessionUpdateEventDict(TypedDict, total=False):
    """`LiveSessionUpdateEvent` as a dict, for arguments."""

    type: Required[Literal["session.update"]]
    event_id: str | None
    session: Required[LiveSessionUpdateConfigDict | LiveSessionUpdateConfig]
