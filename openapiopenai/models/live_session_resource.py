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
    """`LiveSessionResource` of the API."""

    id: str
    """Its id, by which other calls name it."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    status: Literal["active"] = "active"
    """Always `active`."""
    audio: LiveSessionConfigAudio | None = None
    client: LiveClientConfig | None = None
    delegation: LiveSessionResourceDelegation | None = None
    input: list[LiveInitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    triggers: list[LiveDecisionTrigger] | None = None
    expires_at_datetime = datetime_view("expires_at")
