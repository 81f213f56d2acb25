"""Model `RealtimeBetaClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request import (
        RealtimeSessionCreateRequest,
        RealtimeSessionCreateRequestDict,
    )

__all__ = [
    "RealtimeBetaClientEventSessionUpdate",
    "RealtimeBetaClientEventSessionUpdateDict",
]


class RealtimeBetaClientEventSessionUpdate(BaseModel):
    """Changes the session, but not its model, nor its voice once it has spoken. What is absent stays; an empty text, an empty list or null takes a setting away. `session.updated` answers it with all settings."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.update"] = "session.update"
    """Which variant this is: always `session.update`."""
    session: RealtimeSessionCreateRequest
    """The settings to change."""


class RealtimeBetaClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequestDict | RealtimeSessionCreateRequest]
