"""Model `RunToolCallObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunToolCallObjectFunction",
]


class RunToolCallObjectFunction(BaseModel):
    """`RunToolCallObjectFunction` of the API."""

    name: str
    arguments: str
