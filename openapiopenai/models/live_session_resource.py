# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """A live session with its effective settings, including server defaults."""

    id: str
    """Its unique ID."""
    status: Literal["active"] = "active"
    """Status of the session: always `active`, even in `session.closed`, where the event type tells that the session has ended."""
    model: Literal["gpt-live-1", "gpt-live-1.1"] | UnknownStr
    """ID of the model: `gpt-live-1` or `gpt-live-1.1`."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    audio: LiveSessionConfigAudio | None = None
    """Audio format and voice; cannot be changed later."""
    client: LiveClientConfig | None = None
    """Permissions of a browser client connected over WebRTC; cannot be changed later."""
    delegation: LiveSessionResourceDelegation | None = None
    """Where the model delegates tasks; if absent or null, to your application."""
    input: list[LiveInitialItem] | None = None
    """Text messages that preceded the session, in order: at most 128 messages and, by default, 8,192 tokens."""
    instructions: str | None = None
    """Instructions for the live model, at most 16,384 tokens; if absent or blank, the server's defaults. They cannot be changed later."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    store: bool | None = None
    """Whether the session is stored, so that it can be forked and its recording downloaded; `false` by default."""
    triggers: list[LiveDecisionTrigger] | None = None
    """Decision triggers, which have the model answer questions when a transcript event arrives; at most one per transcript event type. They run independently of delegation."""
    expires_at_datetime = datetime_view("expires_at")
