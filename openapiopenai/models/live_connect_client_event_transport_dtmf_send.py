"""Model `LiveConnectClientEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectClientEventTransportDtmfSend",
    "LiveConnectClientEventTransportDtmfSendDict",
]


class LiveConnectClientEventTransportDtmfSend(BaseModel):
    """Sends a DTMF tone in a call over SIP, one event per key. Confirmed by `transport.dtmf.sent`."""

    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Which variant this is: always `transport.dtmf.send`."""
    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    event: str
    """DTMF key to send: 0 to 9, A to D, `*` or `#`."""


class LiveConnectClientEventTransportDtmfSendDict(TypedDict, total=False):
    """`LiveConnectClientEventTransportDtmfSend` as a dict, for arguments."""

    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None
    event: Required[str]
