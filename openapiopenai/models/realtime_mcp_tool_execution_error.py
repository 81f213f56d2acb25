# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPToolExecutionError`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeMCPToolExecutionError",
    "RealtimeMCPToolExecutionErrorDict",
]


class RealtimeMCPToolExecutionError(BaseModel):
    """An error while executing the tool itself."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    """Type: always `tool_execution_error`."""
    message: str
    """Error message, for people."""


class RealtimeMCPToolExecutionErrorDict(TypedDict, total=False):
    """`RealtimeMCPToolExecutionError` as a dict, for arguments."""

    type: Required[Literal["tool_execution_error"]]
    message: Required[str]
