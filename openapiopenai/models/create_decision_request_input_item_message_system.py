# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemMessageSystem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_message_system_content import (
        CreateDecisionRequestInputItemMessageSystemContent,
        CreateDecisionRequestInputItemMessageSystemContentDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessageSystem",
    "CreateDecisionRequestInputItemMessageSystemDict",
]


class CreateDecisionRequestInputItemMessageSystem(BaseModel):
    """A system message in the context of the questions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    content: CreateDecisionRequestInputItemMessageSystemContent
    """Content of the message."""


class CreateDecisionRequestInputItemMessageSystemDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemMessageSystem` as a dict, for arguments."""

    type: Literal["message"]
    role: Required[Literal["system"]]
    content: Required[
        CreateDecisionRequestInputItemMessageSystemContentDict | CreateDecisionRequestInputItemMessageSystemContent
    ]
