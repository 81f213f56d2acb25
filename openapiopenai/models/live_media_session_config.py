"""Model `LiveMediaSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_client_config_param import LiveClientConfigParam, LiveClientConfigParamDict
    from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger, LiveDecisionTriggerDict
    from openapiopenai.models.live_initial_item import LiveInitialItem, LiveInitialItemDict
    from openapiopenai.models.live_media_session_config_audio import (
        LiveMediaSessionConfigAudio,
        LiveMediaSessionConfigAudioDict,
    )
    from openapiopenai.models.live_media_session_config_delegation import (
        LiveMediaSessionConfigDelegation,
        LiveMediaSessionConfigDelegationDict,
    )

__all__ = [
    "LiveMediaSessionConfig",
    "LiveMediaSessionConfigDict",
]


class LiveMediaSessionConfig(BaseModel):
    """`LiveMediaSessionConfig` of the API."""

    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    audio: LiveMediaSessionConfigAudio | None = None
    client: LiveClientConfigParam | None = None
    delegation: LiveMediaSessionConfigDelegation | None = None
    input: list[LiveInitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    triggers: list[LiveDecisionTrigger] | None = None


class LiveMediaSessionConfigDict(TypedDict, total=False):
    """`LiveMediaSessionConfig` as a dict, for arguments."""

    model: Required[Literal["gpt-live-1"]]
    audio: LiveMediaSessionConfigAudioDict | LiveMediaSessionConfigAudio
    client: LiveClientConfigParamDict | LiveClientConfigParam
    delegation: LiveMediaSessionConfigDelegationDict | LiveMediaSessionConfigDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger]
