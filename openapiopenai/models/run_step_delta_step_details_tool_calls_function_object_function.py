# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """Changed parts of a function that was called: its name, arguments and output."""

    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """Arguments of the function call, as JSON text, or the next part of them."""
    output: str | None = None
    """Output of the function; null until it has been submitted."""
