"""Model `FunctionShellAction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FunctionShellAction",
]


class FunctionShellAction(BaseModel):
    """`FunctionShellAction` of the API."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None
