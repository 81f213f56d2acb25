"""Model `AgentCommandExecutionItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentCommandExecutionItem",
]


class AgentCommandExecutionItem(BaseModel):
    """A command that an agent has run."""

    type: Literal["command_execution"] = "command_execution"
    """Which variant this is: always `command_execution`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    command: str
    """The command."""
    cwd: str | None = None
    """Folder that it ran in."""
    duration_ms: int | None = None
    """How many milliseconds it took."""
    exit_code: int | None = None
    """Exit status of the command, once it has ended."""
    output: str | None = None
    """What it put out."""
