# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUpdateEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_update_config import LiveSessionUpdateConfig, LiveSessionUpdateConfigDict

__all__ = [
    "LiveSessionUpdateEvent",
    "LiveSessionUpdateEventDict",
]


class LiveSessionUpdateEvent(BaseModel):
    """Updates the delegation settings and triggers of the session. Confirmed by `session.updated`."""

    type: Literal["session.update"] = "session.update"
    """Type: always `session.update`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    session: LiveSessionUpdateConfig
    """Settings to update; absent ones keep their values. The type of delegation, the model, the instructions, the audio and the initial `input` cannot be changed."""


class LiveSessionUpdateEventDict(TypedDict, total=False):
    """`LiveSessionUpdateEvent` as a dict, for arguments."""

    type: Required[Literal["session.update"]]
    event_id: str | None
    session: Required[LiveSessionUpdateConfigDict | LiveSessionUpdateConfig]
