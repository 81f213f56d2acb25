"""Model `RunStepDeltaStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """A function that was called, as far as it has changed."""

    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """Arguments of the call, as JSON text, or the next piece of them."""
    output: str | None = None
    """What the function returned; null until that was submitted."""
