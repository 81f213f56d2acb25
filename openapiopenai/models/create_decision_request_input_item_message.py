# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_message_content import (
        CreateDecisionRequestInputItemMessageContent,
        CreateDecisionRequestInputItemMessageContentDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessage",
    "CreateDecisionRequestInputItemMessageDict",
]


class CreateDecisionRequestInputItemMessage(BaseModel):
    """A user message in the context of the questions: text, images or JSON."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    content: CreateDecisionRequestInputItemMessageContent
    """Content of the message."""


class CreateDecisionRequestInputItemMessageDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemMessage` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["user"]]
    content: Required[CreateDecisionRequestInputItemMessageContentDict | CreateDecisionRequestInputItemMessageContent]
