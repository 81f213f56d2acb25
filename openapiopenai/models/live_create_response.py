# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransport
    from openapiopenai.models.live_create_response_session import LiveCreateResponseSession

__all__ = [
    "LiveCreateResponse",
]


class LiveCreateResponse(BaseModel):
    """A created live session. Set `transport.sdp` as the remote answer of the browser's peer connection, and send commands only after `session.started` has arrived on the data channel."""

    session: LiveCreateResponseSession
    """The session."""
    transport: CreateLiveSessionRequestTransport
    """WebRTC transport, with the SDP answer."""
