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
    """`LiveForkSessionConfig` of the API."""

    audio: LiveForkSessionConfigAudio | None = None
    client: LiveClientConfig | None = None
    delegation: LiveSessionConfigDelegationResponses | None = None
    store: bool | None = None


class LiveForkSessionConfigDict(TypedDict, total=False):
    """`LiveForkSessionConfig` as a dict, for arguments."""

    audio: LiveForkSessionConfigAudioDict | LiveForkSessionConfigAudio | None
    client: LiveClientConfigDict | LiveClientConfig | None
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses | None
    store: bool | None
