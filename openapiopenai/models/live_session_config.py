"""Model `LiveSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_client_config import LiveClientConfig, LiveClientConfigDict
    from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger, LiveDecisionTriggerDict
    from openapiopenai.models.live_initial_item import LiveInitialItem, LiveInitialItemDict
    from openapiopenai.models.live_session_config_audio import LiveSessionConfigAudio, LiveSessionConfigAudioDict
    from openapiopenai.models.live_session_config_delegation import (
        LiveSessionConfigDelegation,
        LiveSessionConfigDelegationDict,
    )

__all__ = [
    "LiveSessionConfig",
    "LiveSessionConfigDict",
]


class LiveSessionConfig(BaseModel):
    """`LiveSessionConfig` of the API."""

    model: Literal["gpt-live-1"] = "gpt-live-1"
    """Always `gpt-live-1`."""
    audio: LiveSessionConfigAudio | None = None
    client: LiveClientConfig | None = None
    delegation: LiveSessionConfigDelegation | None = None
    input: list[LiveInitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    store: bool | None = None
    triggers: list[LiveDecisionTrigger] | None = None


class LiveSessionConfigDict(TypedDict, total=False):
    """`LiveSessionConfig` as a dict, for arguments."""

    model: Required[Literal["gpt-live-1"]]
    audio: LiveSessionConfigAudioDict | LiveSessionConfigAudio | None
    client: LiveClientConfigDict | LiveClientConfig | None
    delegation: LiveSessionConfigDelegationDict | LiveSessionConfigDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger] | None
