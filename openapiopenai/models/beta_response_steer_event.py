# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseSteerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Queues user input for an active response on this WebSocket. `response.steer.accepted` says that it is queued, `response.steer.failed` returns it. The response may end early and another continue with the input. Only for models and modes that support steering; not with conversations, multiple agents or automatic compaction."""

    type: Literal["response.steer"] = "response.steer"
    """Type: always `response.steer`."""
    input: BetaResponseSteerEventInput
    """Input to queue: text, or one or more messages with the role `user` and content of text, images and files. Other roles, other items and tool outputs are not supported."""
    previous_response_id: str
    """ID of the active response on this WebSocket to steer."""


class BetaResponseSteerEventDict(TypedDict, total=False):
    """`BetaResponseSteerEvent` as a dict, for arguments."""

    type: Required[Literal["response.steer"]]
    input: Required[BetaResponseSteerEventInputDict | BetaResponseSteerEventInput]
    previous_response_id: Required[str]
