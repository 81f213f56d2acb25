# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputTimeoutOutcome`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FunctionShellCallOutputTimeoutOutcome",
]


class FunctionShellCallOutputTimeoutOutcome(BaseModel):
    """The shell call exceeded its time limit."""

    type: Literal["timeout"] = "timeout"
    """Type: always `timeout`."""
