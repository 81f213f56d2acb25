"""Model `BetaResponseSteerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_event_input import (
        BetaResponseSteerEventInput,
        BetaResponseSteerEventInputDict,
    )

__all__ = [
    "BetaResponseSteerEvent",
    "BetaResponseSteerEventDict",
]


class BetaResponseSteerEvent(BaseModel):
    """Adds the user's input while a response is being made on this websocket. `response.steer.accepted` says that it waits its turn, `response.steer.failed` gives it back. The response may end early and another go on with it. Only where model and mode support it; not with conversations, several agents or automatic compaction."""

    type: Literal["response.steer"] = "response.steer"
    """Which variant this is: always `response.steer`."""
    input: BetaResponseSteerEventInput
    """What to add: text, or one or more messages of `user` with text, images and files. Other roles, other items and results of tools are not allowed."""
    previous_response_id: str
    """Id of the response to steer, which this websocket is making."""


class BetaResponseSteerEventDict(TypedDict, total=False):
    """`BetaResponseSteerEvent` as a dict, for arguments."""

    type: Required[Literal["response.steer"]]
    input: Required[BetaResponseSteerEventInputDict | BetaResponseSteerEventInput]
    previous_response_id: Required[str]
