"""Model `ResponseMCPCallFailedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallFailedEvent",
]


class ResponseMCPCallFailedEvent(BaseModel):
    """`ResponseMCPCallFailedEvent` of the API."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
