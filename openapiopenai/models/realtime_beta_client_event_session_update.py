"""Model `RealtimeBetaClientEventSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request import RealtimeSessionCreateRequest

__all__ = [
    "RealtimeBetaClientEventSessionUpdate",
]


class RealtimeBetaClientEventSessionUpdate(BaseModel):
    """`RealtimeBetaClientEventSessionUpdate` of the API."""

    event_id: str | None = None
    type: Literal["session.update"] = "session.update"
    session: RealtimeSessionCreateRequest
