"""Model `RunStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """A function that was called."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    output: str | None
    """What the function returned; null until that was submitted."""
