# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellAction`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "FunctionShellAction",
]


class FunctionShellAction(BaseModel):
    """Shell commands to run, with their limits."""

    commands: list[str]
    """The commands to run."""
    timeout_ms: int | None = FROM_SERVER
    """Timeout of the commands, in milliseconds."""
    max_output_length: int | None = FROM_SERVER
    """Maximum number of characters to return per command."""
