"""Model `ResponseMCPListToolsCompletedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPListToolsCompletedEvent",
]


class ResponseMCPListToolsCompletedEvent(BaseModel):
    """`ResponseMCPListToolsCompletedEvent` of the API."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
