"""Model `ResponseSteerRequiredInputShellCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputShellCallOutput",
]


class ResponseSteerRequiredInputShellCallOutput(BaseModel):
    """`ResponseSteerRequiredInputShellCallOutput` of the API."""

    call_id: str
    type: Literal["shell_call_output"] = "shell_call_output"
