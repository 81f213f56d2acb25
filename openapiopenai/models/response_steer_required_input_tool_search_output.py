"""Model `ResponseSteerRequiredInputToolSearchOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputToolSearchOutput",
]


class ResponseSteerRequiredInputToolSearchOutput(BaseModel):
    """`ResponseSteerRequiredInputToolSearchOutput` of the API."""

    call_id: str
    execution: Literal["client"] = "client"
    type: Literal["tool_search_output"] = "tool_search_output"
