# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseCodeInterpreterCallInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCodeInterpreterCallInProgressEvent",
]


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """A code interpreter call is in progress."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"
    """Type: always `response.code_interpreter_call.in_progress`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
