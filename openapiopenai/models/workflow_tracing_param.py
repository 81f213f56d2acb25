"""Model `WorkflowTracingParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkflowTracingParam",
    "WorkflowTracingParamDict",
]


class WorkflowTracingParam(BaseModel):
    """`WorkflowTracingParam` of the API."""

    enabled: bool | None = None


class WorkflowTracingParamDict(TypedDict, total=False):
    """`WorkflowTracingParam` as a dict, for arguments."""

    enabled: bool
