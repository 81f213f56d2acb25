# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ConversationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.additional_tools import AdditionalTools
    from openapiopenai.models.apply_patch_tool_call import ApplyPatchToolCall
    from openapiopenai.models.apply_patch_tool_call_output import ApplyPatchToolCallOutput
    from openapiopenai.models.code_interpreter_tool_call import CodeInterpreterToolCall
    from openapiopenai.models.compaction_body import CompactionBody
    from openapiopenai.models.computer_tool_call import ComputerToolCall
    from openapiopenai.models.computer_tool_call_output_resource import ComputerToolCallOutputResource
    from openapiopenai.models.configuration_update_item_param import ConfigurationUpdateItemParam
    from openapiopenai.models.custom_tool_call import CustomToolCall
    from openapiopenai.models.custom_tool_call_output import CustomToolCallOutput
    from openapiopenai.models.file_search_tool_call import FileSearchToolCall
    from openapiopenai.models.function_shell_call import FunctionShellCall
    from openapiopenai.models.function_shell_call_output import FunctionShellCallOutput
    from openapiopenai.models.function_tool_call_output_resource import FunctionToolCallOutputResource
    from openapiopenai.models.function_tool_call_resource import FunctionToolCallResource
    from openapiopenai.models.image_gen_tool_call import ImageGenToolCall
    from openapiopenai.models.local_shell_tool_call import LocalShellToolCall
    from openapiopenai.models.local_shell_tool_call_output import LocalShellToolCallOutput
    from openapiopenai.models.mcp_approval_request import MCPApprovalRequest
    from openapiopenai.models.mcp_approval_response_resource import MCPApprovalResponseResource
    from openapiopenai.models.mcp_list_tools import MCPListTools
    from openapiopenai.models.mcp_tool_call import MCPToolCall
    from openapiopenai.models.message import Message
    from openapiopenai.models.program import Program
    from openapiopenai.models.program_output import ProgramOutput
    from openapiopenai.models.reasoning_item import ReasoningItem
    from openapiopenai.models.tool_search_call import ToolSearchCall
    from openapiopenai.models.tool_search_output import ToolSearchOutput
    from openapiopenai.models.web_search_tool_call import WebSearchToolCall

__all__ = [
    "ConversationItem",
    "UnknownConversationItem",
]


if TYPE_CHECKING:

    class UnknownConversationItem(UnknownVariant):
        """Variant of `ConversationItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ConversationItem: TypeAlias = (
        Message
        | FunctionToolCallResource
        | FunctionToolCallOutputResource
        | FileSearchToolCall
        | WebSearchToolCall
        | ImageGenToolCall
        | ComputerToolCall
        | ComputerToolCallOutputResource
        | ToolSearchCall
        | ToolSearchOutput
        | AdditionalTools
        | ReasoningItem
        | Program
        | ProgramOutput
        | CompactionBody
        | CodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | FunctionShellCall
        | FunctionShellCallOutput
        | ApplyPatchToolCall
        | ApplyPatchToolCallOutput
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponseResource
        | MCPToolCall
        | CustomToolCall
        | CustomToolCallOutput
        | ConfigurationUpdateItemParam
        | UnknownConversationItem
    )
    """An item of a conversation, such as a message, a tool call or reasoning."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ConversationItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ConversationItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ConversationItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "Message",
            "function_call": "FunctionToolCallResource",
            "function_call_output": "FunctionToolCallOutputResource",
            "file_search_call": "FileSearchToolCall",
            "web_search_call": "WebSearchToolCall",
            "image_generation_call": "ImageGenToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "reasoning": "ReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "compaction": "CompactionBody",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "mcp_call": "MCPToolCall",
            "custom_tool_call": "CustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutput",
            "configuration_update": "ConfigurationUpdateItemParam",
        }

    from_json = ConversationItem.from_json
    from_dict = ConversationItem.from_dict
    __getattr__ = ConversationItem.module_attribute
