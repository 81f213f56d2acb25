# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationTargetResourceNewSessionInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import (
        AgentAutomationTargetResourceNewSessionInputContentItem,
        AgentAutomationTargetResourceNewSessionInputContentItemDict,
    )

__all__ = [
    "AgentAutomationTargetResourceNewSessionInput",
    "AgentAutomationTargetResourceNewSessionInputDict",
]


class AgentAutomationTargetResourceNewSessionInput(BaseModel):
    """A user message to the agent in a session."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    content: list[AgentAutomationTargetResourceNewSessionInputContentItem]
    """Content of the message."""


class AgentAutomationTargetResourceNewSessionInputDict(TypedDict, total=False):
    """`AgentAutomationTargetResourceNewSessionInput` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["user"]]
    content: Required[
        Sequence[
            AgentAutomationTargetResourceNewSessionInputContentItemDict
            | AgentAutomationTargetResourceNewSessionInputContentItem
        ]
    ]
