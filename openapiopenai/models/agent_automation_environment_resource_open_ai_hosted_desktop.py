"""Model `AgentAutomationEnvironmentResourceOpenAIHostedDesktop`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktop",
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict",
]


class AgentAutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    """`AgentAutomationEnvironmentResourceOpenAIHostedDesktop` of the API."""

    enabled: bool


class AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict(TypedDict, total=False):
    """`AgentAutomationEnvironmentResourceOpenAIHostedDesktop` as a dict, for arguments."""

    enabled: Required[bool]
