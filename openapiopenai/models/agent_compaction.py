"""Model `AgentCompaction`."""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentCompaction",
    "AgentCompactionDict",
]


class AgentCompaction(BaseModel):
    """`AgentCompaction` of the API."""

    async_: Annotated[bool | None, Field(alias="async")] = None


AgentCompactionDict = TypedDict(
    "AgentCompactionDict",
    {
        "async": "bool | None",
    },
    total=False,
)
"""`AgentCompaction` as a dict, for arguments."""
