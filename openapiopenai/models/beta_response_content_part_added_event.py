"""Model `BetaResponseContentPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "BetaResponseContentPartAddedEvent",
]


class BetaResponseContentPartAddedEvent(BaseModel):
    """`BetaResponseContentPartAddedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int
    stream_id: str | None = None
