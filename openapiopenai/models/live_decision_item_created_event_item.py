# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreatedEventItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call import (
        LiveDecisionItemCreateEventItemCustomToolCall,
    )
    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output import (
        LiveDecisionItemCreateEventItemCustomToolCallOutput,
    )
    from openapiopenai.models.live_decision_item_create_event_item_function_call import (
        LiveDecisionItemCreateEventItemFunctionCall,
    )
    from openapiopenai.models.live_decision_item_create_event_item_function_call_output import (
        LiveDecisionItemCreateEventItemFunctionCallOutput,
    )
    from openapiopenai.models.live_decision_item_created_event_item_message import (
        LiveDecisionItemCreatedEventItemMessage,
    )

__all__ = [
    "LiveDecisionItemCreatedEventItem",
    "UnknownLiveDecisionItemCreatedEventItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreatedEventItem(UnknownVariant):
        """Variant of `LiveDecisionItemCreatedEventItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionItemCreatedEventItem: TypeAlias = (
        LiveDecisionItemCreatedEventItemMessage
        | LiveDecisionItemCreateEventItemFunctionCall
        | LiveDecisionItemCreateEventItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCall
        | LiveDecisionItemCreateEventItemCustomToolCallOutput
        | UnknownLiveDecisionItemCreatedEventItem
    )
    """An item used as input for decisions: a message, a tool call or a tool output."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreatedEventItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionItemCreatedEventItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class LiveDecisionItemCreatedEventItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "LiveDecisionItemCreatedEventItemMessage",
            "function_call": "LiveDecisionItemCreateEventItemFunctionCall",
            "function_call_output": "LiveDecisionItemCreateEventItemFunctionCallOutput",
            "custom_tool_call": "LiveDecisionItemCreateEventItemCustomToolCall",
            "custom_tool_call_output": "LiveDecisionItemCreateEventItemCustomToolCallOutput",
        }

    from_json = LiveDecisionItemCreatedEventItem.from_json
    from_dict = LiveDecisionItemCreatedEventItem.from_dict
    __getattr__ = LiveDecisionItemCreatedEventItem.module_attribute
