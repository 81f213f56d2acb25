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
    """`AcceptLiveSessionRequestSession` of the API."""

    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    type: Literal["live"] = "live"
    """Which variant this is: always `live`."""
    audio: LiveMediaSessionConfigAudio | None = None
    delegation: AcceptLiveSessionRequestSessionDelegation | None = None
    input: list[LiveInitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    triggers: list[LiveDecisionTrigger] | None = None


class AcceptLiveSessionRequestSessionDict(TypedDict, total=False):
    """`AcceptLiveSessionRequestSession` as a dict, for arguments."""

    model: Required[Literal["gpt-live-1"]]
    type: Required[Literal["live"]]
    audio: LiveMediaSessionConfigAudioDict | LiveMediaSessionConfigAudio
    delegation: AcceptLiveSessionRequestSessionDelegationDict | AcceptLiveSessionRequestSessionDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger]
