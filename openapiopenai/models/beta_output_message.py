"""Model `BetaOutputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.message_phase import MessagePhase
    from openapiopenai.models.output_message_content import OutputMessageContent, OutputMessageContentDict

__all__ = [
    "BetaOutputMessage",
    "BetaOutputMessageDict",
]


class BetaOutputMessage(BaseModel):
    """A message that the model wrote."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    id: str
    """Its id, by which other calls name it."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: list[OutputMessageContent]
    """What the message says: text or a refusal."""
    phase: MessagePhase | None = None
    """Whether it is a comment on the way or the final answer. Send it back with the message: newer models do worse without it."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far the message is. Set on items that the API returns."""


class BetaOutputMessageDict(TypedDict, total=False):
    """`BetaOutputMessage` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[OutputMessageContentDict | OutputMessageContent]]
    phase: MessagePhase | str | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
