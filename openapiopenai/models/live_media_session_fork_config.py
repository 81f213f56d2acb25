# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveMediaSessionForkConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a forked session that differ from the stored one. Its model, voice, instructions and conversation cannot be changed."""

    client: LiveClientConfigParam | None = None
    """Permissions of an untrusted browser client connected over WebRTC; cannot be changed later. Trusted sideband connections are not affected."""
    delegation: LiveSessionConfigDelegationResponses | None = None
    """Changed settings for delegating tasks to the Responses API; where tasks are delegated cannot be changed."""
    store: bool | None = None
    """Whether the forked session is stored; if absent, as in the stored session."""


class LiveMediaSessionForkConfigDict(TypedDict, total=False):
    """`LiveMediaSessionForkConfig` as a dict, for arguments."""

    client: LiveClientConfigParamDict | LiveClientConfigParam
    delegation: LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationResponses
    store: bool
