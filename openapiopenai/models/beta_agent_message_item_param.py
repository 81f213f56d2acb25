# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaAgentMessageItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_message_item_param_content_item import (
        BetaAgentMessageItemParamContentItem,
        BetaAgentMessageItemParamContentItemDict,
    )
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaAgentMessageItemParam",
    "BetaAgentMessageItemParamDict",
]


class BetaAgentMessageItemParam(BaseModel):
    """A message from one agent to another, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    type: Literal["agent_message"] = "agent_message"
    """Type: always `agent_message`."""
    author: str
    """Identity of the agent that sent the message."""
    recipient: str
    """Identity of the agent that the message was sent to."""
    content: list[BetaAgentMessageItemParamContentItem]
    """Content parts of the message: text, images, or encrypted content."""


class BetaAgentMessageItemParamDict(TypedDict, total=False):
    """`BetaAgentMessageItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[Sequence[BetaAgentMessageItemParamContentItemDict | BetaAgentMessageItemParamContentItem]]
