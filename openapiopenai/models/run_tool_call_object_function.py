"""Model `RunToolCallObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunToolCallObjectFunction",
]


class RunToolCallObjectFunction(BaseModel):
    """A function that is to be called."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
