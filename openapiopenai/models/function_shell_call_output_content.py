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
    """`FunctionShellCallOutputContent` of the API."""

    stdout: str
    stderr: str
    outcome: FunctionShellCallOutputContentOutcome
    created_by: str | None = None
