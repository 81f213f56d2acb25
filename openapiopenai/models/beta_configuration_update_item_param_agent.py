"""Model `BetaConfigurationUpdateItemParamAgent`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaConfigurationUpdateItemParamAgent",
    "BetaConfigurationUpdateItemParamAgentDict",
]


class BetaConfigurationUpdateItemParamAgent(BaseModel):
    """`BetaConfigurationUpdateItemParamAgent` of the API."""

    agent_name: str


class BetaConfigurationUpdateItemParamAgentDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParamAgent` as a dict, for arguments."""

    agent_name: Required[str]
