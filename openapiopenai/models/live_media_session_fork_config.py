"""Model `LiveMediaSessionForkConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_client_config_param import LiveClientConfigParam, LiveClientConfigParamDict
    from openapiopenai.models.live_session_config_delegation_responses import (
        LiveSessionConfigDelegationResponses,
        LiveSessionConfigDelegationResponsesDict,
    )

__all__ = [
    "LiveMediaSessionForkConfig",
    "LiveMediaSessionForkConfigDict",
]


class LiveMediaSessionForkConfig(BaseModel):
    """What shall be other than in the stored session. Its model, voice, instructions and conversation stay."""

    client: LiveClientConfigParam | None = None
    """What a browser may do that is connected over WebRTC."""
    delegation: LiveSessionConfigDelegationResponses | None = None
    """How tasks are handed on to the Responses API."""
    store: bool | None = None
    """Whether the new session is stored; absent: as the stored one."""


class LiveMediaSessionForkConfigDict(TypedDict, total=False):
    """`LiveMediaSessionForkConfig` as a dict, for arguments."""

    client: LiveClientConfigParamDict | LiveClientConfigParam
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses
    store: bool
