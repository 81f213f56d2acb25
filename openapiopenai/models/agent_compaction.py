# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentCompaction`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentCompaction",
    "AgentCompactionDict",
]


class AgentCompaction(BaseModel):
    """How an agent's context is compacted."""

    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether compaction runs in the background, which may use more tokens; `false` by default."""


AgentCompactionDict = TypedDict(
    "AgentCompactionDict",
    {
        "async": "bool | None",
    },
    total=False,
)
"""`AgentCompaction` as a dict, for arguments."""
