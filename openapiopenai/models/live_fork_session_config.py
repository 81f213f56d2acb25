# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveForkSessionConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a forked session that differ from the stored one. The model cannot be changed."""

    audio: LiveForkSessionConfigAudio | None = None
    """Audio format; for WebSocket connections only."""
    client: LiveClientConfig | None = None
    """Permissions of a browser client, for WebRTC connections only; if absent, as in the stored session."""
    delegation: LiveSessionConfigDelegationResponses | None = None
    """How tasks are delegated to the Responses API; only if the stored session delegates to it already."""
    store: bool | None = None
    """Whether the forked session is stored; if absent, as in the stored session."""


class LiveForkSessionConfigDict(TypedDict, total=False):
    """`LiveForkSessionConfig` as a dict, for arguments."""

    audio: LiveForkSessionConfigAudioDict | LiveForkSessionConfigAudio | None
    client: LiveClientConfigDict | LiveClientConfig | None
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses | None
    store: bool | None
