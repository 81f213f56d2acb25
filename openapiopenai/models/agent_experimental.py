"""Model `AgentExperimental`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentExperimental",
    "AgentExperimentalDict",
]


class AgentExperimental(BaseModel):
    """What is being tried out with agents."""

    time_awareness: bool | None = None
    """Whether the model is told now and then what time it is."""


class AgentExperimentalDict(TypedDict, total=False):
    """`AgentExperimental` as a dict, for arguments."""

    time_awareness: bool
