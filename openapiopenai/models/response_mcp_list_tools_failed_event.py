"""Model `ResponseMCPListToolsFailedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPListToolsFailedEvent",
]


class ResponseMCPListToolsFailedEvent(BaseModel):
    """`ResponseMCPListToolsFailedEvent` of the API."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
