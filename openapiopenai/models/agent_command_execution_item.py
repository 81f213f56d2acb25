# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentCommandExecutionItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentCommandExecutionItem",
]


class AgentCommandExecutionItem(BaseModel):
    """A command executed by an agent."""

    type: Literal["command_execution"] = "command_execution"
    """Type: always `command_execution`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    command: str
    """The shell command."""
    cwd: str | None = None
    """Working directory of the command."""
    duration_ms: int | None = None
    """Duration of the command in milliseconds."""
    exit_code: int | None = None
    """Exit code of the command, once it has ended."""
    output: str | None = None
    """Output of the command, if available."""
