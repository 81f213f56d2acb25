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
    """`LiveMediaSessionForkConfig` of the API."""

    client: LiveClientConfigParam | None = None
    delegation: LiveSessionConfigDelegationResponses | None = None
    store: bool | None = None


class LiveMediaSessionForkConfigDict(TypedDict, total=False):
    """`LiveMediaSessionForkConfig` as a dict, for arguments."""

    client: LiveClientConfigParamDict | LiveClientConfigParam
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses
    store: bool
