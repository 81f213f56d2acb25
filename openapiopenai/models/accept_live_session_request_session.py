"""Model `AcceptLiveSessionRequestSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """The settings of a live session over SIP."""

    type: Literal["live"] = "live"
    """Which variant this is: always `live`."""
    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    audio: LiveMediaSessionConfigAudio | None = None
    """The voice; it stays."""
    delegation: AcceptLiveSessionRequestSessionDelegation | None = None
    """Who gets the tasks that the model hands on; absent or null: your program."""
    input: list[LiveInitialItem] | None = None
    """What was said before: at most 128 messages of text, and 8,192 tokens by default."""
    instructions: str | None = None
    """What the model is told of voice, conversation, interruptions, and when to hand on; rules of the work belong to whom it hands on to. At most 16,384 tokens; it stays. Without it the server has a text of its own."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    """Whether the session is stored, to be forked and to download its recording; by default not."""
    triggers: list[LiveDecisionTrigger] | None = None
    """What is decided whenever something is said, one for each side of the conversation."""


class AcceptLiveSessionRequestSessionDict(TypedDict, total=False):
    """`AcceptLiveSessionRequestSession` as a dict, for arguments."""

    type: Required[Literal["live"]]
    model: Required[Literal["gpt-live-1"]]
    audio: LiveMediaSessionConfigAudioDict | LiveMediaSessionConfigAudio
    delegation: AcceptLiveSessionRequestSessionDelegationDict | AcceptLiveSessionRequestSessionDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger]
