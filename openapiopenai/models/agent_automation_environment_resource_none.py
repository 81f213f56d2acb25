"""Model `AgentAutomationEnvironmentResourceNone`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceNone",
    "AgentAutomationEnvironmentResourceNoneDict",
]


class AgentAutomationEnvironmentResourceNone(BaseModel):
    """No environment: the agent runs without one."""

    type: Literal["none"] = "none"
    """Which variant this is: always `none`."""


class AgentAutomationEnvironmentResourceNoneDict(TypedDict, total=False):
    """`AgentAutomationEnvironmentResourceNone` as a dict, for arguments."""

    type: Required[Literal["none"]]
