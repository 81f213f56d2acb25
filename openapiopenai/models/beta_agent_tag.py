# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaAgentTag`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaAgentTag",
    "BetaAgentTagDict",
]


class BetaAgentTag(BaseModel):
    """The agent that an item comes from."""

    agent_name: str
    """Canonical name of the agent that the item comes from."""


class BetaAgentTagDict(TypedDict, total=False):
    """`BetaAgentTag` as a dict, for arguments."""

    agent_name: Required[str]
