"""Model `ForkLiveSessionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """How a session over WebRTC goes on from a stored one."""

    transport: CreateLiveSessionRequestTransport
    """The SDP offer."""
    session: LiveMediaSessionForkConfig | None = None
    """What shall be other than in the stored session; absent: nothing."""


class ForkLiveSessionRequestDict(TypedDict, total=False):
    """`ForkLiveSessionRequest` as a dict, for arguments."""

    transport: Required[CreateLiveSessionRequestTransportDict | CreateLiveSessionRequestTransport]
    session: LiveMediaSessionForkConfigDict | LiveMediaSessionForkConfig
