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
    """How the context of an agent is condensed."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether that is done in the background; by default not."""


AgentCompactionDict = TypedDict(
    "AgentCompactionDict",
    {
        "async": "bool | None",
    },
    total=False,
)
"""`AgentCompaction` as a dict, for arguments."""
