# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content_outcome import FunctionShellCallOutputContentOutcome

__all__ = [
    "FunctionShellCallOutputContent",
]


class FunctionShellCallOutputContent(BaseModel):
    """A chunk of the output of shell commands."""

    stdout: str
    """Captured standard output."""
    stderr: str
    """Captured standard error."""
    outcome: FunctionShellCallOutputContentOutcome
    """How the commands ended: with an exit code, or by a timeout."""
    created_by: str | None = None
    """ID of the actor that created it."""
