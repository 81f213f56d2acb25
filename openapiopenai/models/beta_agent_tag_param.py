"""Model `BetaAgentTagParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaAgentTagParam",
    "BetaAgentTagParamDict",
]


class BetaAgentTagParam(BaseModel):
    """`BetaAgentTagParam` of the API."""

    agent_name: str


class BetaAgentTagParamDict(TypedDict, total=False):
    """`BetaAgentTagParam` as a dict, for arguments."""

    agent_name: Required[str]
