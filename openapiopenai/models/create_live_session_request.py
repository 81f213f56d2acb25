# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateLiveSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_live_session_request_transport import (
        CreateLiveSessionRequestTransport,
        CreateLiveSessionRequestTransportDict,
    )
    from openapiopenai.models.live_media_session_config import LiveMediaSessionConfig, LiveMediaSessionConfigDict

__all__ = [
    "CreateLiveSessionRequest",
    "CreateLiveSessionRequestDict",
]


class CreateLiveSessionRequest(BaseModel):
    """Parameters for creating a live session over WebRTC."""

    session: LiveMediaSessionConfig
    """Configuration of the session."""
    transport: CreateLiveSessionRequestTransport
    """WebRTC transport, with the SDP offer."""


class CreateLiveSessionRequestDict(TypedDict, total=False):
    """`CreateLiveSessionRequest` as a dict, for arguments."""

    session: Required[LiveMediaSessionConfigDict | LiveMediaSessionConfig]
    transport: Required[CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport]
