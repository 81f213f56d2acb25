"""Model `AgentCommandExecutionItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentCommandExecutionItem",
]


class AgentCommandExecutionItem(BaseModel):
    """`AgentCommandExecutionItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["command_execution"] = "command_execution"
    """Which variant this is: always `command_execution`."""
