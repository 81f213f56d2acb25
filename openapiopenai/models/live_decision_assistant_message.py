# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_assistant_message_content import (
        LiveDecisionAssistantMessageContent,
        LiveDecisionAssistantMessageContentDict,
    )

__all__ = [
    "LiveDecisionAssistantMessage",
    "LiveDecisionAssistantMessageDict",
]


class LiveDecisionAssistantMessage(BaseModel):
    """A message from the model, used as input for decisions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: LiveDecisionAssistantMessageContent
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether it is interim commentary (`commentary`) or the answer (`final_answer`). Send it back unchanged: some models perform worse without it."""


class LiveDecisionAssistantMessageDict(TypedDict, total=False):
    """`LiveDecisionAssistantMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["assistant"]]
    content: Required[LiveDecisionAssistantMessageContentDict | LiveDecisionAssistantMessageContent]
    phase: Literal["commentary", "final_answer"] | str | None
