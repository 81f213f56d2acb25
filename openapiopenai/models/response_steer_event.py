"""Model `ResponseSteerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_event_input import ResponseSteerEventInput, ResponseSteerEventInputDict

__all__ = [
    "ResponseSteerEvent",
    "ResponseSteerEventDict",
]


class ResponseSteerEvent(BaseModel):
    """Adds the user's input while a response is being made on this websocket. `response.steer.accepted` says that it waits its turn, `response.steer.failed` gives it back. The response may end early and another go on with it. Only where model and mode support it; not with conversations, several agents or automatic compaction."""

    type: Literal["response.steer"] = "response.steer"
    """Which variant this is: always `response.steer`."""
    input: ResponseSteerEventInput
    """What to add: text, or one or more messages of `user` with text, images and files. Other roles, other items and results of tools are not allowed."""
    previous_response_id: str
    """Id of the response to steer, which this websocket is making."""


class ResponseSteerEventDict(TypedDict, total=False):
    """`ResponseSteerEvent` as a dict, for arguments."""

    type: Required[Literal["response.steer"]]
    input: Required[ResponseSteerEventInputDict | ResponseSteerEventInput]
    previous_response_id: Required[str]
