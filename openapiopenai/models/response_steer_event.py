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
    """Adds input of the user while a response is being made. `response.steer.accepted` says that it waits its turn; the response may end early and another go on with it. Not with conversations, several agents or automatic compaction."""

    input: ResponseSteerEventInput
    """What to add: text, or messages of `user` with text, images and files."""
    previous_response_id: str
    """Id of the response that this goes on from; not together with `conversation`."""
    type: Literal["response.steer"] = "response.steer"
    """Which variant this is: always `response.steer`."""


class ResponseSteerEventDict(TypedDict, total=False):
    """`ResponseSteerEvent` as a dict, for arguments."""

    input: Required[ResponseSteerEventInputDict | ResponseSteerEventInput]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]
