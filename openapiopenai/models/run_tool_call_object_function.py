# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunToolCallObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunToolCallObjectFunction",
]


class RunToolCallObjectFunction(BaseModel):
    """A function to call: its name and arguments."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
