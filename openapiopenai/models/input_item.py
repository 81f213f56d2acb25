# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.compaction_trigger_item_param import (
        CompactionTriggerItemParam,
        CompactionTriggerItemParamDict,
    )
    from openapiopenai.models.input_item_message import InputItemMessage, InputItemMessageDict
    from openapiopenai.models.item import Item, ItemDict
    from openapiopenai.models.item_reference_param import ItemReferenceParam, ItemReferenceParamDict
    from openapiopenai.models.program_item_param import ProgramItemParam, ProgramItemParamDict
    from openapiopenai.models.program_output_item_param import ProgramOutputItemParam, ProgramOutputItemParamDict

__all__ = [
    "InputItem",
    "InputItemDict",
    "UnknownInputItem",
]


if TYPE_CHECKING:

    class UnknownInputItem(UnknownVariant):
        """Variant of `InputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    InputItem: TypeAlias = (
        InputItemMessage
        | Item
        | CompactionTriggerItemParam
        | ItemReferenceParam
        | ProgramItemParam
        | ProgramOutputItemParam
        | UnknownInputItem
    )
    """An input item of a response request: a message, an item of an earlier response, or a reference to one."""
    InputItemDict: TypeAlias = (
        InputItemMessageDict
        | ItemDict
        | CompactionTriggerItemParamDict
        | ItemReferenceParamDict
        | ProgramItemParamDict
        | ProgramOutputItemParamDict
    )
    """`InputItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputItemDict = AS_GIVEN

    class InputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "InputItemMessage",
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerCallOutputItemParam",
            "web_search_call": "WebSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionCallOutputItemParam",
            "tool_search_call": "ToolSearchCallItemParam",
            "tool_search_output": "ToolSearchOutputItemParam",
            "additional_tools": "AdditionalToolsItemParam",
            "reasoning": "ReasoningItem",
            "compaction": "CompactionSummaryItemParam",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCallItemParam",
            "shell_call_output": "FunctionShellCallOutputItemParam",
            "apply_patch_call": "ApplyPatchToolCallItemParam",
            "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_call": "MCPToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "custom_tool_call": "CustomToolCall",
            "configuration_update": "ConfigurationUpdateItemParam",
            "compaction_trigger": "CompactionTriggerItemParam",
            "item_reference": "ItemReferenceParam",
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
        }
        default = "EasyInputMessage"

    from_json = InputItem.from_json
    from_dict = InputItem.from_dict
    __getattr__ = InputItem.module_attribute
