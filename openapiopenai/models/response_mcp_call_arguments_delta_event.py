"""Model `ResponseMCPCallArgumentsDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseMCPCallArgumentsDeltaEvent",
]


class ResponseMCPCallArgumentsDeltaEvent(BaseModel):
    """`ResponseMCPCallArgumentsDeltaEvent` of the API."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None
