# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ForkLiveSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_live_session_request_transport import (
        CreateLiveSessionRequestTransport,
        CreateLiveSessionRequestTransportDict,
    )
    from openapiopenai.models.live_media_session_fork_config import (
        LiveMediaSessionForkConfig,
        LiveMediaSessionForkConfigDict,
    )

__all__ = [
    "ForkLiveSessionRequest",
    "ForkLiveSessionRequestDict",
]


class ForkLiveSessionRequest(BaseModel):
    """Request body for forking a stored session over WebRTC."""

    transport: CreateLiveSessionRequestTransport
    """WebRTC transport, with the SDP offer."""
    session: LiveMediaSessionForkConfig | None = None
    """Settings that differ from those of the stored session; if omitted, none do."""


class ForkLiveSessionRequestDict(TypedDict, total=False):
    """`ForkLiveSessionRequest` as a dict, for arguments."""

    transport: Required[CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport]
    session: LiveMediaSessionForkConfigDict | LiveMediaSessionForkConfig
