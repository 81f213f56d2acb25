# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemMessageAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_message_assistant_content import (
        CreateDecisionRequestInputItemMessageAssistantContent,
        CreateDecisionRequestInputItemMessageAssistantContentDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessageAssistant",
    "CreateDecisionRequestInputItemMessageAssistantDict",
]


class CreateDecisionRequestInputItemMessageAssistant(BaseModel):
    """An assistant message in the context of the questions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: CreateDecisionRequestInputItemMessageAssistantContent
    """Content of the message."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether the message is intermediate (`commentary`) or the final answer (`final_answer`)."""


class CreateDecisionRequestInputItemMessageAssistantDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemMessageAssistant` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["assistant"]]
    content: Required[
        CreateDecisionRequestInputItemMessageAssistantContentDict
        | CreateDecisionRequestInputItemMessageAssistantContent
    ]
    phase: Literal["commentary", "final_answer"] | str | None
