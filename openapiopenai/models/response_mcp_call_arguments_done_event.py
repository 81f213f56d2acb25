"""Model `ResponseMCPCallArgumentsDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallArgumentsDoneEvent",
]


class ResponseMCPCallArgumentsDoneEvent(BaseModel):
    """`ResponseMCPCallArgumentsDoneEvent` of the API."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    stream_id: str | None = None
