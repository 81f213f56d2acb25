"""Model `CreateAgentSessionEventRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_session_input import AgentSessionInput, AgentSessionInputDict

__all__ = [
    "CreateAgentSessionEventRequest",
    "CreateAgentSessionEventRequestDict",
]


class CreateAgentSessionEventRequest(BaseModel):
    """What a session is told."""

    events: list[AgentSessionInput]
    """The events."""


class CreateAgentSessionEventRequestDict(TypedDict, total=False):
    """`CreateAgentSessionEventRequest` as a dict, for arguments."""

    events: Required[Sequence[AgentSessionInputDict | AgentSessionInput]]
