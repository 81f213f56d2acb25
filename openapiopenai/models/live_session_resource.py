"""Model `LiveSessionResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.live_client_config import LiveClientConfig
    from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger
    from openapiopenai.models.live_initial_item import LiveInitialItem
    from openapiopenai.models.live_session_config_audio import LiveSessionConfigAudio
    from openapiopenai.models.live_session_resource_delegation import LiveSessionResourceDelegation

__all__ = [
    "LiveSessionResource",
]


class LiveSessionResource(BaseModel):
    """A live session with its settings, those of the server included."""

    id: str
    """Its id, by which other calls name it."""
    status: Literal["active"] = "active"
    """Always `active`."""
    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    audio: LiveSessionConfigAudio | None = None
    """The format and the voice of the audio; they stay."""
    client: LiveClientConfig | None = None
    """What a browser may do that is connected over WebRTC; it stays."""
    delegation: LiveSessionResourceDelegation | None = None
    """Who gets the tasks that the model hands on; absent or null: your program."""
    input: list[LiveInitialItem] | None = None
    """What was said before the session."""
    instructions: str | None = None
    """What the model is told; it stays."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    """Whether the session is stored, to be forked and to download its recording."""
    triggers: list[LiveDecisionTrigger] | None = None
    """What is decided whenever something is said."""
    expires_at_datetime = datetime_view("expires_at")
