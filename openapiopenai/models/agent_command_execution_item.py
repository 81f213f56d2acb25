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
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    type: Literal["command_execution"] = "command_execution"
