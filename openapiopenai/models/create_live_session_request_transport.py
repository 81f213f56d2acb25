"""Model `CreateLiveSessionRequestTransport`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateLiveSessionRequestTransport",
    "CreateLiveSessionRequestTransportDict",
]


class CreateLiveSessionRequestTransport(BaseModel):
    """A WebRTC connection, with its SDP offer."""

    type: Literal["webrtc"] = "webrtc"
    """Which variant this is: always `webrtc`."""
    sdp: str
    """SDP offer, as text."""


class CreateLiveSessionRequestTransportDict(TypedDict, total=False):
    """`CreateLiveSessionRequestTransport` as a dict, for arguments."""

    type: Required[Literal["webrtc"]]
    sdp: Required[str]
