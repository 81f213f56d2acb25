# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessageAssistantContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
        ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from openapiopenai.models.eval_item_content_output_text import (
        EvalItemContentOutputText,
        EvalItemContentOutputTextDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemMessageAssistantContentItem",
    "CreateDecisionRequestInputItemMessageAssistantContentItemDict",
    "UnknownCreateDecisionRequestInputItemMessageAssistantContentItem",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestInputItemMessageAssistantContentItem(UnknownVariant):
        """Variant of `CreateDecisionRequestInputItemMessageAssistantContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateDecisionRequestInputItemMessageAssistantContentItem: TypeAlias = (
        EvalItemContentOutputText
        | ChatCompletionRequestMessageContentPartRefusal
        | UnknownCreateDecisionRequestInputItemMessageAssistantContentItem
    )
    """A content part of an assistant message: text or a refusal."""
    CreateDecisionRequestInputItemMessageAssistantContentItemDict: TypeAlias = (
        EvalItemContentOutputTextDict | ChatCompletionRequestMessageContentPartRefusalDict
    )
    """`CreateDecisionRequestInputItemMessageAssistantContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageAssistantContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageAssistantContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessageAssistantContentItemDict = AS_GIVEN

    class CreateDecisionRequestInputItemMessageAssistantContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "output_text": "EvalItemContentOutputText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        }

    from_json = CreateDecisionRequestInputItemMessageAssistantContentItem.from_json
    from_dict = CreateDecisionRequestInputItemMessageAssistantContentItem.from_dict
    __getattr__ = CreateDecisionRequestInputItemMessageAssistantContentItem.module_attribute
