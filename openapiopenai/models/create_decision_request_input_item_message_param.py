# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemMessageParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_message_param_content import (
        CreateDecisionRequestInputItemMessageParamContent,
        CreateDecisionRequestInputItemMessageParamContentDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessageParam",
    "CreateDecisionRequestInputItemMessageParamDict",
]


class CreateDecisionRequestInputItemMessageParam(BaseModel):
    """A developer message in the context of the questions; it takes precedence over user messages."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["developer"] = "developer"
    """Whose message this is: always `developer`."""
    content: CreateDecisionRequestInputItemMessageParamContent
    """Content of the message."""


class CreateDecisionRequestInputItemMessageParamDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemMessageParam` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["developer"]]
    content: Required[
        CreateDecisionRequestInputItemMessageParamContentDict | CreateDecisionRequestInputItemMessageParamContent
    ]
