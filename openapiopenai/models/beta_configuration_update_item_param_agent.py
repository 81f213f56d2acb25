# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaConfigurationUpdateItemParamAgent`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaConfigurationUpdateItemParamAgent",
    "BetaConfigurationUpdateItemParamAgentDict",
]


class BetaConfigurationUpdateItemParamAgent(BaseModel):
    """The agent that an item comes from."""

    agent_name: str
    """Canonical name of the agent that the item comes from."""


class BetaConfigurationUpdateItemParamAgentDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParamAgent` as a dict, for arguments."""

    agent_name: Required[str]
