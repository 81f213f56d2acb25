# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Item`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.additional_tools_item_param import AdditionalToolsItemParam, AdditionalToolsItemParamDict
    from openapiopenai.models.apply_patch_tool_call_item_param import (
        ApplyPatchToolCallItemParam,
        ApplyPatchToolCallItemParamDict,
    )
    from openapiopenai.models.apply_patch_tool_call_output_item_param import (
        ApplyPatchToolCallOutputItemParam,
        ApplyPatchToolCallOutputItemParamDict,
    )
    from openapiopenai.models.code_interpreter_tool_call import CodeInterpreterToolCall, CodeInterpreterToolCallDict
    from openapiopenai.models.compaction_summary_item_param import (
        CompactionSummaryItemParam,
        CompactionSummaryItemParamDict,
    )
    from openapiopenai.models.computer_call_output_item_param import (
        ComputerCallOutputItemParam,
        ComputerCallOutputItemParamDict,
    )
    from openapiopenai.models.computer_tool_call import ComputerToolCall, ComputerToolCallDict
    from openapiopenai.models.configuration_update_item_param import (
        ConfigurationUpdateItemParam,
        ConfigurationUpdateItemParamDict,
    )
    from openapiopenai.models.custom_tool_call import CustomToolCall, CustomToolCallDict
    from openapiopenai.models.custom_tool_call_output import CustomToolCallOutput, CustomToolCallOutputDict
    from openapiopenai.models.file_search_tool_call import FileSearchToolCall, FileSearchToolCallDict
    from openapiopenai.models.function_call_output_item_param import (
        FunctionCallOutputItemParam,
        FunctionCallOutputItemParamDict,
    )
    from openapiopenai.models.function_shell_call_item_param import (
        FunctionShellCallItemParam,
        FunctionShellCallItemParamDict,
    )
    from openapiopenai.models.function_shell_call_output_item_param import (
        FunctionShellCallOutputItemParam,
        FunctionShellCallOutputItemParamDict,
    )
    from openapiopenai.models.function_tool_call import FunctionToolCall, FunctionToolCallDict
    from openapiopenai.models.image_gen_tool_call import ImageGenToolCall, ImageGenToolCallDict
    from openapiopenai.models.item_message import ItemMessage, ItemMessageDict
    from openapiopenai.models.local_shell_tool_call import LocalShellToolCall, LocalShellToolCallDict
    from openapiopenai.models.local_shell_tool_call_output import LocalShellToolCallOutput, LocalShellToolCallOutputDict
    from openapiopenai.models.mcp_approval_request import MCPApprovalRequest, MCPApprovalRequestDict
    from openapiopenai.models.mcp_approval_response import MCPApprovalResponse, MCPApprovalResponseDict
    from openapiopenai.models.mcp_list_tools import MCPListTools, MCPListToolsDict
    from openapiopenai.models.mcp_tool_call import MCPToolCall, MCPToolCallDict
    from openapiopenai.models.reasoning_item import ReasoningItem, ReasoningItemDict
    from openapiopenai.models.tool_search_call_item_param import ToolSearchCallItemParam, ToolSearchCallItemParamDict
    from openapiopenai.models.tool_search_output_item_param import (
        ToolSearchOutputItemParam,
        ToolSearchOutputItemParamDict,
    )
    from openapiopenai.models.web_search_tool_call import WebSearchToolCall, WebSearchToolCallDict

__all__ = [
    "Item",
    "ItemDict",
    "UnknownItem",
]


if TYPE_CHECKING:

    class UnknownItem(UnknownVariant):
        """Variant of `Item` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Item: TypeAlias = (
        ItemMessage
        | FileSearchToolCall
        | ComputerToolCall
        | ComputerCallOutputItemParam
        | WebSearchToolCall
        | FunctionToolCall
        | FunctionCallOutputItemParam
        | ToolSearchCallItemParam
        | ToolSearchOutputItemParam
        | AdditionalToolsItemParam
        | ReasoningItem
        | CompactionSummaryItemParam
        | ImageGenToolCall
        | CodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | FunctionShellCallItemParam
        | FunctionShellCallOutputItemParam
        | ApplyPatchToolCallItemParam
        | ApplyPatchToolCallOutputItemParam
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponse
        | MCPToolCall
        | CustomToolCallOutput
        | CustomToolCall
        | ConfigurationUpdateItemParam
        | UnknownItem
    )
    """An item used to generate a response, such as a message, a tool call or a tool output."""
    ItemDict: TypeAlias = (
        ItemMessageDict
        | FileSearchToolCallDict
        | ComputerToolCallDict
        | ComputerCallOutputItemParamDict
        | WebSearchToolCallDict
        | FunctionToolCallDict
        | FunctionCallOutputItemParamDict
        | ToolSearchCallItemParamDict
        | ToolSearchOutputItemParamDict
        | AdditionalToolsItemParamDict
        | ReasoningItemDict
        | CompactionSummaryItemParamDict
        | ImageGenToolCallDict
        | CodeInterpreterToolCallDict
        | LocalShellToolCallDict
        | LocalShellToolCallOutputDict
        | FunctionShellCallItemParamDict
        | FunctionShellCallOutputItemParamDict
        | ApplyPatchToolCallItemParamDict
        | ApplyPatchToolCallOutputItemParamDict
        | MCPListToolsDict
        | MCPApprovalRequestDict
        | MCPApprovalResponseDict
        | MCPToolCallDict
        | CustomToolCallOutputDict
        | CustomToolCallDict
        | ConfigurationUpdateItemParamDict
    )
    """`Item` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Item:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Item:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ItemDict = AS_GIVEN

    class Item(OpenUnion):
        tag = "type"
        mapping = {
            "message": "ItemMessage",
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
        }
        default = "InputMessage"

    from_json = Item.from_json
    from_dict = Item.from_dict
    __getattr__ = Item.module_attribute
