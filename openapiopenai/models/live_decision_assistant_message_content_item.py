# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionAssistantMessageContentItem`."""

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
    "LiveDecisionAssistantMessageContentItem",
    "LiveDecisionAssistantMessageContentItemDict",
    "UnknownLiveDecisionAssistantMessageContentItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionAssistantMessageContentItem(UnknownVariant):
        """Variant of `LiveDecisionAssistantMessageContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionAssistantMessageContentItem: TypeAlias = (
        EvalItemContentOutputText
        | ChatCompletionRequestMessageContentPartRefusal
        | UnknownLiveDecisionAssistantMessageContentItem
    )
    """A content part of a message from the model: text or a refusal."""
    LiveDecisionAssistantMessageContentItemDict: TypeAlias = (
        EvalItemContentOutputTextDict | ChatCompletionRequestMessageContentPartRefusalDict
    )
    """`LiveDecisionAssistantMessageContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionAssistantMessageContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionAssistantMessageContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionAssistantMessageContentItemDict = AS_GIVEN

    class LiveDecisionAssistantMessageContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "output_text": "EvalItemContentOutputText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        }

    from_json = LiveDecisionAssistantMessageContentItem.from_json
    from_dict = LiveDecisionAssistantMessageContentItem.from_dict
    __getattr__ = LiveDecisionAssistantMessageContentItem.module_attribute
