"""Model `ResponseSteerRequiredInputFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputFunctionCallOutput",
]


class ResponseSteerRequiredInputFunctionCallOutput(BaseModel):
    """`ResponseSteerRequiredInputFunctionCallOutput` of the API."""

    call_id: str
    name: str
    type: Literal["function_call_output"] = "function_call_output"
