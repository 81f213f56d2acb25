# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AcceptLiveSessionRequestSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.accept_live_session_request_session_delegation import (
        AcceptLiveSessionRequestSessionDelegation,
        AcceptLiveSessionRequestSessionDelegationDict,
    )
    from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger, LiveDecisionTriggerDict
    from openapiopenai.models.live_initial_item import LiveInitialItem, LiveInitialItemDict
    from openapiopenai.models.live_media_session_config_audio import (
        LiveMediaSessionConfigAudio,
        LiveMediaSessionConfigAudioDict,
    )

__all__ = [
    "AcceptLiveSessionRequestSession",
    "AcceptLiveSessionRequestSessionDict",
]


class AcceptLiveSessionRequestSession(BaseModel):
    """Configuration of a live session over SIP."""

    type: Literal["live"] = "live"
    """Type: always `live`."""
    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    """ID of the model: `gpt-live-1` or `gpt-live-1.1`."""
    audio: LiveMediaSessionConfigAudio | None = None
    """Voice of the model; cannot be changed later."""
    delegation: AcceptLiveSessionRequestSessionDelegation | None = None
    """Where the model delegates tasks; if absent or null, to your application."""
    input: list[LiveInitialItem] | None = None
    """Earlier conversation that the session starts from, in order: at most 128 messages with one text part each, and by default at most 8,192 tokens."""
    instructions: str | None = None
    """Instructions for the live model on voice, conversation, interruptions and when to delegate; put task rules in the delegated model's own instructions. At most 16,384 tokens, and cannot be changed later. If absent, the server uses its own default."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    store: bool | None = None
    """Whether the session is stored, so that it can be forked and its recording downloaded; `false` by default."""
    triggers: list[LiveDecisionTrigger] | None = None
    """Triggers that get questions answered whenever something is said, at most one for each transcript event type. They run independently of delegation."""


class AcceptLiveSessionRequestSessionDict(TypedDict, total=False):
    """`AcceptLiveSessionRequestSession` as a dict, for arguments."""

    type: Required[Literal["live"]]
    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: LiveMediaSessionConfigAudioDict | LiveMediaSessionConfigAudio
    delegation: AcceptLiveSessionRequestSessionDelegationDict | AcceptLiveSessionRequestSessionDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger]
