# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentExperimental`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentExperimental",
    "AgentExperimentalDict",
]


class AgentExperimental(BaseModel):
    """Experimental settings of an agent, all of them disabled by default."""

    time_awareness: bool | None = None
    """Whether the model is told the current time periodically; `false` by default."""


class AgentExperimentalDict(TypedDict, total=False):
    """`AgentExperimental` as a dict, for arguments."""

    time_awareness: bool
