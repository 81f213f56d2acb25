# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationTargetResourceExistingSession`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationTargetResourceExistingSession",
    "AgentAutomationTargetResourceExistingSessionDict",
]


class AgentAutomationTargetResourceExistingSession(BaseModel):
    """An existing session in which the automation runs."""

    type: Literal["existing_session"] = "existing_session"
    """Type: always `existing_session`."""
    session_id: str
    """ID of the session that each run is delivered to."""
    instructions: str
    """Instructions for the agent, delivered to the session as a notification on each run."""


class AgentAutomationTargetResourceExistingSessionDict(TypedDict, total=False):
    """`AgentAutomationTargetResourceExistingSession` as a dict, for arguments."""

    type: Required[Literal["existing_session"]]
    session_id: Required[str]
    instructions: Required[str]
