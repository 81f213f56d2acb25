"""Model `RealtimeBetaServerEventResponseFunctionCallArgumentsDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
]


class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(BaseModel):
    """`RealtimeBetaServerEventResponseFunctionCallArgumentsDelta` of the API."""

    event_id: str
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str
