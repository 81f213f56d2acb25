"""Model `UsageCodeInterpreterSessionsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageCodeInterpreterSessionsResult",
]


class UsageCodeInterpreterSessionsResult(BaseModel):
    """How much the code interpreter was used in a bucket of time."""

    object: Literal["organization.usage.code_interpreter_sessions.result"] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    """Kind of object: always `organization.usage.code_interpreter_sessions.result`."""
    num_sessions: int
    """How many sessions there were."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
