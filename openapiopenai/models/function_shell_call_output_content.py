"""Model `FunctionShellCallOutputContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content_outcome import FunctionShellCallOutputContentOutcome

__all__ = [
    "FunctionShellCallOutputContent",
]


class FunctionShellCallOutputContent(BaseModel):
    """A piece of what shell commands gave out."""

    stdout: str
    """What came on standard output."""
    stderr: str
    """What came on standard error."""
    outcome: FunctionShellCallOutputContentOutcome
    """How it ended: with an exit code, or by a timeout."""
    created_by: str | None = None
    """Id of who made it."""
