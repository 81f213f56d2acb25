# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai.helpers.response import TextMembers

if TYPE_CHECKING:
    from openapiopenai.models.response_log_prob import ResponseLogProb

__all__ = [
    "ResponseTextDoneEvent",
]


class ResponseTextDoneEvent(TextMembers, BaseModel):
    """The text of a content part is complete."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Type: always `response.output_text.done`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    logprobs: list[ResponseLogProb] | None = None
    """Log probabilities of the tokens."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
