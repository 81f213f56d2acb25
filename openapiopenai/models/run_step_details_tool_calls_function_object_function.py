# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "RunStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """A function that was called, with its arguments and output."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    output: str | None = FROM_SERVER
    """Output of the function; null until it has been submitted."""
