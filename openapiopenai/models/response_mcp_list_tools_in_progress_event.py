"""Model `ResponseMCPListToolsInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPListToolsInProgressEvent",
]


class ResponseMCPListToolsInProgressEvent(BaseModel):
    """`ResponseMCPListToolsInProgressEvent` of the API."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
