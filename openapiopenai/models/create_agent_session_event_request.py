# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentSessionEventRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.agent_session_input import AgentSessionInput, AgentSessionInputDict

__all__ = [
    "CreateAgentSessionEventRequest",
    "CreateAgentSessionEventRequestDict",
]


class CreateAgentSessionEventRequest(BaseModel):
    """Parameters for sending events to a session."""

    events: list[AgentSessionInput]
    """The events to send to the session."""


class CreateAgentSessionEventRequestDict(TypedDict, total=False):
    """`CreateAgentSessionEventRequest` as a dict, for arguments."""

    events: Required[Sequence[AgentSessionInputDict | AgentSessionInput]]
