# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings that a live session starts with."""

    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    """ID of the model: `gpt-live-1` or `gpt-live-1.1`. It is given here for every transport, never as a query parameter of the URL."""
    audio: LiveSessionConfigAudio | None = None
    """Audio format and voice; cannot be changed later."""
    client: LiveClientConfig | None = None
    """Permissions of a browser client connected over WebRTC; cannot be changed later."""
    delegation: LiveSessionConfigDelegation | None = None
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
    """Triggers that evaluate questions whenever something is said, at most one for each side of the conversation and independently of delegation. In an update, absent leaves them unchanged, a list replaces them all, and an empty list removes them."""


class LiveSessionConfigDict(TypedDict, total=False):
    """`LiveSessionConfig` as a dict, for arguments."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: LiveSessionConfigAudioDict | LiveSessionConfigAudio | None
    client: LiveClientConfigDict | LiveClientConfig | None
    delegation: LiveSessionConfigDelegationDict | LiveSessionConfigDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem] | None
    instructions: str | None
    safety_identifier: str | None
    store: bool | None
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger] | None
