# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCallCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA,
        RealtimeSessionCreateRequestGADict,
    )

__all__ = [
    "RealtimeCallCreateRequest",
    "RealtimeCallCreateRequestDict",
]


class RealtimeCallCreateRequest(BaseModel):
    """Request to start a realtime call over WebRTC."""

    sdp: str
    """The SDP offer of the caller, for WebRTC."""
    session: RealtimeSessionCreateRequestGA | None = None
    """Settings of the session, the same as for a client secret."""


class RealtimeCallCreateRequestDict(TypedDict, total=False):
    """`RealtimeCallCreateRequest` as a dict, for arguments."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA
