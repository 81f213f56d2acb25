# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputToolSearchOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputToolSearchOutput",
]


class ResponseSteerRequiredInputToolSearchOutput(BaseModel):
    """Stub for the output of a client-side tool search: fill in `tools` with those found, and keep `execution` as `client`."""

    type: Literal["tool_search_output"] = "tool_search_output"
    """Type: always `tool_search_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    execution: Literal["client"] = "client"
    """Where the search runs: always `client`."""
