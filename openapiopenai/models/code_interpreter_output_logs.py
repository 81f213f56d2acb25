# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterOutputLogs`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CodeInterpreterOutputLogs",
    "CodeInterpreterOutputLogsDict",
]


class CodeInterpreterOutputLogs(BaseModel):
    """Logs that the code interpreter produced."""

    type: Literal["logs"] = "logs"
    """Type: always `logs`."""
    logs: str
    """Log output of the code interpreter."""


class CodeInterpreterOutputLogsDict(TypedDict, total=False):
    """`CodeInterpreterOutputLogs` as a dict, for arguments."""

    type: Required[Literal["logs"]]
    logs: Required[str]
