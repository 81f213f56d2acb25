"""Model `AgentAutomationTargetResourceExistingSession`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentAutomationTargetResourceExistingSession",
    "AgentAutomationTargetResourceExistingSessionDict",
]


class AgentAutomationTargetResourceExistingSession(BaseModel):
    """A session that is there already."""

    instructions: str
    """What the agent is told each time."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"] = "existing_session"
    """Which variant this is: always `existing_session`."""


class AgentAutomationTargetResourceExistingSessionDict(TypedDict, total=False):
    """`AgentAutomationTargetResourceExistingSession` as a dict, for arguments."""

    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]
