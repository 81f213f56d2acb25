"""Model `BetaResponseContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "BetaResponseContentPartDoneEvent",
]


class BetaResponseContentPartDoneEvent(BaseModel):
    """`BetaResponseContentPartDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent
    stream_id: str | None = None
