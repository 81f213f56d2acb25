# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call import (
        LiveDecisionItemCreateEventItemCustomToolCall,
        LiveDecisionItemCreateEventItemCustomToolCallDict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output import (
        LiveDecisionItemCreateEventItemCustomToolCallOutput,
        LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_function_call import (
        LiveDecisionItemCreateEventItemFunctionCall,
        LiveDecisionItemCreateEventItemFunctionCallDict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_function_call_output import (
        LiveDecisionItemCreateEventItemFunctionCallOutput,
        LiveDecisionItemCreateEventItemFunctionCallOutputDict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_message import (
        LiveDecisionItemCreateEventItemMessage,
        LiveDecisionItemCreateEventItemMessageDict,
    )

__all__ = [
    "LiveDecisionItemCreateEventItem",
    "LiveDecisionItemCreateEventItemDict",
    "UnknownLiveDecisionItemCreateEventItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreateEventItem(UnknownVariant):
        """Variant of `LiveDecisionItemCreateEventItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionItemCreateEventItem: TypeAlias = (
        LiveDecisionItemCreateEventItemMessage
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
        | UnknownLiveDecisionItemCreateEventItem
    )
    """An item used as input for decisions: a message, a tool call or a tool output."""
    LiveDecisionItemCreateEventItemDict: TypeAlias = (
        LiveDecisionItemCreateEventItemMessageDict
        | LiveDecisionItemCreateEventItemFunctionCallDict
        | LiveDecisionItemCreateEventItemFunctionCallOutputDict
        | LiveDecisionItemCreateEventItemCustomToolCallDict
        | LiveDecisionItemCreateEventItemCustomToolCallOutputDict
    )
    """`LiveDecisionItemCreateEventItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionItemCreateEventItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemDict = AS_GIVEN

    class LiveDecisionItemCreateEventItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "LiveDecisionItemCreateEventItemMessage",
            "function_call": "LiveDecisionItemCreateEventItemFunctionCall",
            "function_call_output": "LiveDecisionItemCreateEventItemFunctionCallOutput",
            "custom_tool_call": "LiveDecisionItemCreateEventItemCustomToolCall",
            "custom_tool_call_output": "LiveDecisionItemCreateEventItemCustomToolCallOutput",
        }

    from_json = LiveDecisionItemCreateEventItem.from_json
    from_dict = LiveDecisionItemCreateEventItem.from_dict
    __getattr__ = LiveDecisionItemCreateEventItem.module_attribute
