# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output import (
        CreateDecisionRequestInputItemCustomToolCallOutput,
        CreateDecisionRequestInputItemCustomToolCallOutputDict,
    )
    from openapiopenai.models.create_decision_request_input_item_function_call_output import (
        CreateDecisionRequestInputItemFunctionCallOutput,
        CreateDecisionRequestInputItemFunctionCallOutputDict,
    )
    from openapiopenai.models.create_decision_request_input_item_message2 import (
        CreateDecisionRequestInputItemMessage2,
        CreateDecisionRequestInputItemMessage2Dict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call import (
        LiveDecisionItemCreateEventItemCustomToolCall,
        LiveDecisionItemCreateEventItemCustomToolCallDict,
    )
    from openapiopenai.models.live_decision_item_create_event_item_function_call import (
        LiveDecisionItemCreateEventItemFunctionCall,
        LiveDecisionItemCreateEventItemFunctionCallDict,
    )

__all__ = [
    "CreateDecisionRequestInputItem",
    "CreateDecisionRequestInputItemDict",
    "UnknownCreateDecisionRequestInputItem",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestInputItem(UnknownVariant):
        """Variant of `CreateDecisionRequestInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateDecisionRequestInputItem: TypeAlias = (
        CreateDecisionRequestInputItemMessage2
        | LiveDecisionItemCreateEventItemFunctionCall
        | CreateDecisionRequestInputItemFunctionCallOutput
        | LiveDecisionItemCreateEventItemCustomToolCall
        | CreateDecisionRequestInputItemCustomToolCallOutput
        | UnknownCreateDecisionRequestInputItem
    )
    """An item in the context of the questions."""
    CreateDecisionRequestInputItemDict: TypeAlias = (
        CreateDecisionRequestInputItemMessage2Dict
        | LiveDecisionItemCreateEventItemFunctionCallDict
        | CreateDecisionRequestInputItemFunctionCallOutputDict
        | LiveDecisionItemCreateEventItemCustomToolCallDict
        | CreateDecisionRequestInputItemCustomToolCallOutputDict
    )
    """`CreateDecisionRequestInputItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemDict = AS_GIVEN

    class CreateDecisionRequestInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "CreateDecisionRequestInputItemMessage2",
            "function_call": "LiveDecisionItemCreateEventItemFunctionCall",
            "function_call_output": "CreateDecisionRequestInputItemFunctionCallOutput",
            "custom_tool_call": "LiveDecisionItemCreateEventItemCustomToolCall",
            "custom_tool_call_output": "CreateDecisionRequestInputItemCustomToolCallOutput",
        }

    from_json = CreateDecisionRequestInputItem.from_json
    from_dict = CreateDecisionRequestInputItem.from_dict
    __getattr__ = CreateDecisionRequestInputItem.module_attribute
