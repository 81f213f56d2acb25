"""Model `RealtimeBetaServerEventResponseMCPCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
]


class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(BaseModel):
    """`RealtimeBetaServerEventResponseMCPCallArgumentsDelta` of the API."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None
