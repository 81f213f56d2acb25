"""Model `ResponseSteerRequiredInputToolSearchOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputToolSearchOutput",
]


class ResponseSteerRequiredInputToolSearchOutput(BaseModel):
    """A search for tools on the client that waits for the `tools` that it found; `execution` stays `client`."""

    type: Literal["tool_search_output"] = "tool_search_output"
    """Which variant this is: always `tool_search_output`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    execution: Literal["client"] = "client"
    """Always `client`."""
