"""Model `LiveConnectClientEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveConnectClientEventTransportDtmfSend",
    "LiveConnectClientEventTransportDtmfSendDict",
]


class LiveConnectClientEventTransportDtmfSend(BaseModel):
    """Presses a key of the phone, in a call over SIP. `transport.dtmf.sent` answers it; several keys take several events."""

    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Which variant this is: always `transport.dtmf.send`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    event: str
    """The key: 0 to 9, A to D, `*` or `#`."""


class LiveConnectClientEventTransportDtmfSendDict(TypedDict, total=False):
    """`LiveConnectClientEventTransportDtmfSend` as a dict, for arguments."""

    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None
    event: Required[str]
