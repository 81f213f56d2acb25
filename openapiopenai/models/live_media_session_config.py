# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveMediaSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    from openapiopenai.models.live_media_session_config_wake_policy import (
        LiveMediaSessionConfigWakePolicy,
        LiveMediaSessionConfigWakePolicyDict,
    )

__all__ = [
    "LiveMediaSessionConfig",
    "LiveMediaSessionConfigDict",
]


class LiveMediaSessionConfig(BaseModel):
    """Startup settings of a live session over WebRTC."""

    model: Literal["gpt-live-1", "gpt-live-1.1"] | str
    """ID of the model: `gpt-live-1` or `gpt-live-1.1`. It is given here for every transport, never as a query parameter of the URL."""
    audio: LiveMediaSessionConfigAudio | None = None
    """Voice of the model; cannot be changed later."""
    client: LiveClientConfigParam | None = None
    """Permissions of a browser client connected over WebRTC; cannot be changed later."""
    delegation: LiveMediaSessionConfigDelegation | None = None
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
    idle_timeout_s: int | None = None
    """Whole seconds without activity after which inference pauses, for WebRTC sessions with a `wake_policy`. The connection and the conversation remain. If absent, inference never pauses."""
    wake_policy: LiveMediaSessionConfigWakePolicy | None = None
    """What resumes inference after such a pause."""


class LiveMediaSessionConfigDict(TypedDict, total=False):
    """`LiveMediaSessionConfig` as a dict, for arguments."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: LiveMediaSessionConfigAudioDict | LiveMediaSessionConfigAudio
    client: LiveClientConfigParamDict | LiveClientConfigParam
    delegation: LiveMediaSessionConfigDelegationDict | LiveMediaSessionConfigDelegation | None
    input: Sequence[LiveInitialItemDict | LiveInitialItem]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger]
    idle_timeout_s: int
    wake_policy: LiveMediaSessionConfigWakePolicyDict | LiveMediaSessionConfigWakePolicy
