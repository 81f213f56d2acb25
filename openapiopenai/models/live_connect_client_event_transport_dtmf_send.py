# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectClientEventTransportDtmfSend`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveConnectClientEventTransportDtmfSend",
    "LiveConnectClientEventTransportDtmfSendDict",
]


class LiveConnectClientEventTransportDtmfSend(BaseModel):
    """Sends one DTMF key press to a SIP call, over a sideband connection only; send one event per key. Confirmed by `transport.dtmf.sent`, which carries your `event_id` as `client_event_id`."""

    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Type: always `transport.dtmf.send`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    event: str
    """DTMF key to send: 0 to 9, A to D, `*` or `#`."""


class LiveConnectClientEventTransportDtmfSendDict(TypedDict, total=False):
    """`LiveConnectClientEventTransportDtmfSend` as a dict, for arguments."""

    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None
    event: Required[str]
