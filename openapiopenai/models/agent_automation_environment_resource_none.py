# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceNone`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceNone",
    "AgentAutomationEnvironmentResourceNoneDict",
]


class AgentAutomationEnvironmentResourceNone(BaseModel):
    """None: no execution environment for an agent, or no client secret for an OAuth token endpoint."""

    type: Literal["none"] = "none"
    """Type: always `none`."""


class AgentAutomationEnvironmentResourceNoneDict(TypedDict, total=False):
    """`AgentAutomationEnvironmentResourceNone` as a dict, for arguments."""

    type: Required[Literal["none"]]
