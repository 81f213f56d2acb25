# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateLiveSessionRequestTransport`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateLiveSessionRequestTransport",
    "CreateLiveSessionRequestTransportDict",
]


class CreateLiveSessionRequestTransport(BaseModel):
    """WebRTC transport of a live session, with the SDP offer in a request and the SDP answer in a response."""

    type: Literal["webrtc"] = "webrtc"
    """Type: always `webrtc`."""
    sdp: str
    """SDP message of the WebRTC connection: the offer in a request, the answer in a response."""


class CreateLiveSessionRequestTransportDict(TypedDict, total=False):
    """`CreateLiveSessionRequestTransport` as a dict, for arguments."""

    type: Required[Literal["webrtc"]]
    sdp: Required[str]
