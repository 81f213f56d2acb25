"""Model `AgentExperimental`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentExperimental",
    "AgentExperimentalDict",
]


class AgentExperimental(BaseModel):
    """`AgentExperimental` of the API."""

    time_awareness: bool | None = None


class AgentExperimentalDict(TypedDict, total=False):
    """`AgentExperimental` as a dict, for arguments."""

    time_awareness: bool
