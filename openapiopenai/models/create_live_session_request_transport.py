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

    type: Literal["webrtc"] = "webrtc"
    """Which variant this is: always `webrtc`."""
    sdp: str
    """What the two ends agree on, as SDP text."""


class CreateLiveSessionRequestTransportDict(TypedDict, total=False):
    """`CreateLiveSessionRequestTransport` as a dict, for arguments."""

    type: Required[Literal["webrtc"]]
    sdp: Required[str]
