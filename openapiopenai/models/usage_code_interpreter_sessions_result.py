# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageCodeInterpreterSessionsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UsageCodeInterpreterSessionsResult",
]


class UsageCodeInterpreterSessionsResult(BaseModel):
    """Usage of code interpreter sessions in a time bucket."""

    object: Literal["organization.usage.code_interpreter_sessions.result"] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    """Kind of object: always `organization.usage.code_interpreter_sessions.result`."""
    num_sessions: int
    """Number of code interpreter sessions."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
