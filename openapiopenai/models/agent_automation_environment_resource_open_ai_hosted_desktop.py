# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceOpenAIHostedDesktop`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktop",
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict",
]


class AgentAutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    """Whether an environment has a desktop."""

    enabled: bool
    """Whether the environment has a desktop and a browser proxy."""


class AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict(TypedDict, total=False):
    """`AgentAutomationEnvironmentResourceOpenAIHostedDesktop` as a dict, for arguments."""

    enabled: Required[bool]
