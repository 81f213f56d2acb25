"""Model `LiveCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransport
    from openapiopenai.models.live_create_response_session import LiveCreateResponseSession

__all__ = [
    "LiveCreateResponse",
]


class LiveCreateResponse(BaseModel):
    """A live session that has started. Pass `transport.sdp` to the browser, then wait for `session.started` on its data channel."""

    session: LiveCreateResponseSession
    """The session."""
    transport: CreateLiveSessionRequestTransport
    """The SDP answer."""
