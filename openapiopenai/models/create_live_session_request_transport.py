"""Model `CreateLiveSessionRequestTransport`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateLiveSessionRequestTransport",
    "CreateLiveSessionRequestTransportDict",
]


class CreateLiveSessionRequestTransport(BaseModel):
    """A WebRTC connection."""

    sdp: str
    """What the two ends agree on, as SDP text."""
    type: Literal["webrtc"] = "webrtc"
    """Which variant this is: always `webrtc`."""


class CreateLiveSessionRequestTransportDict(TypedDict, total=False):
    """`CreateLiveSessionRequestTransport` as a dict, for arguments."""

    sdp: Required[str]
    type: Required[Literal["webrtc"]]
