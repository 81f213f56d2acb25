# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_additional_tools import BetaAdditionalTools
    from openapiopenai.models.beta_agent_message import BetaAgentMessage
    from openapiopenai.models.beta_apply_patch_tool_call import BetaApplyPatchToolCall
    from openapiopenai.models.beta_apply_patch_tool_call_output import BetaApplyPatchToolCallOutput
    from openapiopenai.models.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCall
    from openapiopenai.models.beta_compaction_body import BetaCompactionBody
    from openapiopenai.models.beta_computer_tool_call import BetaComputerToolCall
    from openapiopenai.models.beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource
    from openapiopenai.models.beta_custom_tool_call import BetaCustomToolCall
    from openapiopenai.models.beta_custom_tool_call_output_resource import BetaCustomToolCallOutputResource
    from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCall
    from openapiopenai.models.beta_function_shell_call import BetaFunctionShellCall
    from openapiopenai.models.beta_function_shell_call_output import BetaFunctionShellCallOutput
    from openapiopenai.models.beta_function_tool_call import BetaFunctionToolCall
    from openapiopenai.models.beta_function_tool_call_output_resource import BetaFunctionToolCallOutputResource
    from openapiopenai.models.beta_image_gen_tool_call import BetaImageGenToolCall
    from openapiopenai.models.beta_local_shell_tool_call import BetaLocalShellToolCall
    from openapiopenai.models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from openapiopenai.models.beta_mcp_approval_request import BetaMCPApprovalRequest
    from openapiopenai.models.beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from openapiopenai.models.beta_mcp_list_tools import BetaMCPListTools
    from openapiopenai.models.beta_mcp_tool_call import BetaMCPToolCall
    from openapiopenai.models.beta_multi_agent_call import BetaMultiAgentCall
    from openapiopenai.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from openapiopenai.models.beta_output_message import BetaOutputMessage
    from openapiopenai.models.beta_program import BetaProgram
    from openapiopenai.models.beta_program_output import BetaProgramOutput
    from openapiopenai.models.beta_reasoning_item import BetaReasoningItem
    from openapiopenai.models.beta_tool_search_call import BetaToolSearchCall
    from openapiopenai.models.beta_tool_search_output import BetaToolSearchOutput
    from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCall

__all__ = [
    "BetaOutputItem",
    "UnknownBetaOutputItem",
]


if TYPE_CHECKING:

    class UnknownBetaOutputItem(UnknownVariant):
        """Variant of `BetaOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaOutputItem: TypeAlias = (
        BetaOutputMessage
        | BetaFileSearchToolCall
        | BetaFunctionToolCall
        | BetaFunctionToolCallOutputResource
        | BetaAgentMessage
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaWebSearchToolCall
        | BetaComputerToolCall
        | BetaComputerToolCallOutputResource
        | BetaReasoningItem
        | BetaProgram
        | BetaProgramOutput
        | BetaToolSearchCall
        | BetaToolSearchOutput
        | BetaAdditionalTools
        | BetaCompactionBody
        | BetaImageGenToolCall
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall
        | BetaFunctionShellCallOutput
        | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput
        | BetaMCPToolCall
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponseResource
        | BetaCustomToolCall
        | BetaCustomToolCallOutputResource
        | UnknownBetaOutputItem
    )
    """An item of a response's output, such as a message, a tool call or reasoning."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaOutputMessage",
            "file_search_call": "BetaFileSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "web_search_call": "BetaWebSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_call": "BetaMCPToolCall",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
        }

    from_json = BetaOutputItem.from_json
    from_dict = BetaOutputItem.from_dict
    __getattr__ = BetaOutputItem.module_attribute
