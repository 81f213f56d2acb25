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
    """`LiveCreateResponse` of the API."""

    session: LiveCreateResponseSession
    transport: CreateLiveSessionRequestTransport
