# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessageAssistantContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input_item_message_assistant_content_item import (
        CreateDecisionRequestInputItemMessageAssistantContentItem,
        CreateDecisionRequestInputItemMessageAssistantContentItemDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessageAssistantContent",
    "CreateDecisionRequestInputItemMessageAssistantContentDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemMessageAssistantContent: TypeAlias = (
        str | list[CreateDecisionRequestInputItemMessageAssistantContentItem]
    )
    """Content of the message: text, or content parts."""
    CreateDecisionRequestInputItemMessageAssistantContentDict: TypeAlias = (
        str
        | Sequence[
            CreateDecisionRequestInputItemMessageAssistantContentItemDict
            | CreateDecisionRequestInputItemMessageAssistantContentItem
        ]
    )
    """`CreateDecisionRequestInputItemMessageAssistantContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageAssistantContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageAssistantContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessageAssistantContentDict = AS_GIVEN

    class CreateDecisionRequestInputItemMessageAssistantContent(OpenUnion):
        values = "str | list[CreateDecisionRequestInputItemMessageAssistantContentItem]"
        variants = ()

    from_json = CreateDecisionRequestInputItemMessageAssistantContent.from_json
    from_dict = CreateDecisionRequestInputItemMessageAssistantContent.from_dict
