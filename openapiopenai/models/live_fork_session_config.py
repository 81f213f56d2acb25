"""Model `LiveForkSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_client_config import LiveClientConfig, LiveClientConfigDict
    from openapiopenai.models.live_fork_session_config_audio import (
        LiveForkSessionConfigAudio,
        LiveForkSessionConfigAudioDict,
    )
    from openapiopenai.models.live_session_config_delegation_responses import (
        LiveSessionConfigDelegationResponses,
        LiveSessionConfigDelegationResponsesDict,
    )

__all__ = [
    "LiveForkSessionConfig",
    "LiveForkSessionConfigDict",
]


class LiveForkSessionConfig(BaseModel):
    """What shall be other than in the stored session. The model stays."""

    audio: LiveForkSessionConfigAudio | None = None
    """Format of the audio, over a websocket only."""
    client: LiveClientConfig | None = None
    """What a browser may do that is connected over WebRTC, and only there; absent: as stored."""
    delegation: LiveSessionConfigDelegationResponses | None = None
    """How tasks are handed on to the Responses API; only where the stored session does that already."""
    store: bool | None = None
    """Whether the new session is stored; absent: as the stored one."""


class LiveForkSessionConfigDict(TypedDict, total=False):
    """`LiveForkSessionConfig` as a dict, for arguments."""

    audio: LiveForkSessionConfigAudioDict | LiveForkSessionConfigAudio | None
    client: LiveClientConfigDict | LiveClientConfig | None
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses | None
    store: bool | None
