# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `OutputItem`."""

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
    from openapiopenai.models.custom_tool_call import CustomToolCall
    from openapiopenai.models.custom_tool_call_output_resource import CustomToolCallOutputResource
    from openapiopenai.models.file_search_tool_call import FileSearchToolCall
    from openapiopenai.models.function_shell_call import FunctionShellCall
    from openapiopenai.models.function_shell_call_output import FunctionShellCallOutput
    from openapiopenai.models.function_tool_call import FunctionToolCall
    from openapiopenai.models.function_tool_call_output_resource import FunctionToolCallOutputResource
    from openapiopenai.models.image_gen_tool_call import ImageGenToolCall
    from openapiopenai.models.local_shell_tool_call import LocalShellToolCall
    from openapiopenai.models.local_shell_tool_call_output import LocalShellToolCallOutput
    from openapiopenai.models.mcp_approval_request import MCPApprovalRequest
    from openapiopenai.models.mcp_approval_response_resource import MCPApprovalResponseResource
    from openapiopenai.models.mcp_list_tools import MCPListTools
    from openapiopenai.models.mcp_tool_call import MCPToolCall
    from openapiopenai.models.output_message import OutputMessage
    from openapiopenai.models.program import Program
    from openapiopenai.models.program_output import ProgramOutput
    from openapiopenai.models.reasoning_item import ReasoningItem
    from openapiopenai.models.tool_search_call import ToolSearchCall
    from openapiopenai.models.tool_search_output import ToolSearchOutput
    from openapiopenai.models.web_search_tool_call import WebSearchToolCall

__all__ = [
    "OutputItem",
    "UnknownOutputItem",
]


if TYPE_CHECKING:

    class UnknownOutputItem(UnknownVariant):
        """Variant of `OutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    OutputItem: TypeAlias = (
        OutputMessage
        | FileSearchToolCall
        | FunctionToolCall
        | FunctionToolCallOutputResource
        | WebSearchToolCall
        | ComputerToolCall
        | ComputerToolCallOutputResource
        | ReasoningItem
        | Program
        | ProgramOutput
        | ToolSearchCall
        | ToolSearchOutput
        | AdditionalTools
        | CompactionBody
        | ImageGenToolCall
        | CodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | FunctionShellCall
        | FunctionShellCallOutput
        | ApplyPatchToolCall
        | ApplyPatchToolCallOutput
        | MCPToolCall
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponseResource
        | CustomToolCall
        | CustomToolCallOutputResource
        | UnknownOutputItem
    )
    """An item of a response's output, such as a message, a tool call or reasoning.

Known as `ResponseOutputItem`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> OutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> OutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class OutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "OutputMessage",
            "file_search_call": "FileSearchToolCall",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionToolCallOutputResource",
            "web_search_call": "WebSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "reasoning": "ReasoningItem",
            "program": "Program",
            "program_output": "ProgramOutput",
            "tool_search_call": "ToolSearchCall",
            "tool_search_output": "ToolSearchOutput",
            "additional_tools": "AdditionalTools",
            "compaction": "CompactionBody",
            "image_generation_call": "ImageGenToolCall",
            "code_interpreter_call": "CodeInterpreterToolCall",
            "local_shell_call": "LocalShellToolCall",
            "local_shell_call_output": "LocalShellToolCallOutput",
            "shell_call": "FunctionShellCall",
            "shell_call_output": "FunctionShellCallOutput",
            "apply_patch_call": "ApplyPatchToolCall",
            "apply_patch_call_output": "ApplyPatchToolCallOutput",
            "mcp_call": "MCPToolCall",
            "mcp_list_tools": "MCPListTools",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponseResource",
            "custom_tool_call": "CustomToolCall",
            "custom_tool_call_output": "CustomToolCallOutputResource",
        }

    from_json = OutputItem.from_json
    from_dict = OutputItem.from_dict
    __getattr__ = OutputItem.module_attribute
