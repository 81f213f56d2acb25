"""Model `FunctionShellCallOutputTimeoutOutcome`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FunctionShellCallOutputTimeoutOutcome",
]


class FunctionShellCallOutputTimeoutOutcome(BaseModel):
    """The shell call exceeded its time limit."""

    type: Literal["timeout"] = "timeout"
    """Type: always `timeout`."""
