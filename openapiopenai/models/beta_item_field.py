# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaItemField`."""

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
    from openapiopenai.models.beta_custom_tool_call_output import BetaCustomToolCallOutput
    from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCall
    from openapiopenai.models.beta_function_shell_call import BetaFunctionShellCall
    from openapiopenai.models.beta_function_shell_call_output import BetaFunctionShellCallOutput
    from openapiopenai.models.beta_function_tool_call import BetaFunctionToolCall
    from openapiopenai.models.beta_function_tool_call_output import BetaFunctionToolCallOutput
    from openapiopenai.models.beta_image_gen_tool_call import BetaImageGenToolCall
    from openapiopenai.models.beta_local_shell_tool_call import BetaLocalShellToolCall
    from openapiopenai.models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from openapiopenai.models.beta_mcp_approval_request import BetaMCPApprovalRequest
    from openapiopenai.models.beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from openapiopenai.models.beta_mcp_list_tools import BetaMCPListTools
    from openapiopenai.models.beta_mcp_tool_call import BetaMCPToolCall
    from openapiopenai.models.beta_message import BetaMessage
    from openapiopenai.models.beta_multi_agent_call import BetaMultiAgentCall
    from openapiopenai.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from openapiopenai.models.beta_program import BetaProgram
    from openapiopenai.models.beta_program_output import BetaProgramOutput
    from openapiopenai.models.beta_reasoning_item import BetaReasoningItem
    from openapiopenai.models.beta_tool_search_call import BetaToolSearchCall
    from openapiopenai.models.beta_tool_search_output import BetaToolSearchOutput
    from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCall

__all__ = [
    "BetaItemField",
    "UnknownBetaItemField",
]


if TYPE_CHECKING:

    class UnknownBetaItemField(UnknownVariant):
        """Variant of `BetaItemField` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaItemField: TypeAlias = (
        BetaMessage
        | BetaProgram
        | BetaProgramOutput
        | BetaFunctionToolCall
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaToolSearchCall
        | BetaToolSearchOutput
        | BetaAdditionalTools
        | BetaAgentMessage
        | BetaFunctionToolCallOutput
        | BetaFileSearchToolCall
        | BetaWebSearchToolCall
        | BetaImageGenToolCall
        | BetaComputerToolCall
        | BetaComputerToolCallOutputResource
        | BetaReasoningItem
        | BetaCompactionBody
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCall
        | BetaFunctionShellCallOutput
        | BetaApplyPatchToolCall
        | BetaApplyPatchToolCallOutput
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponseResource
        | BetaMCPToolCall
        | BetaCustomToolCall
        | BetaCustomToolCallOutput
        | UnknownBetaItemField
    )
    """An item of a conversation, such as a message, a tool call, a tool output, or reasoning."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaItemField:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaItemField:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaItemField(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaMessage",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "function_call": "BetaFunctionToolCall",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "agent_message": "BetaAgentMessage",
            "function_call_output": "BetaFunctionToolCallOutput",
            "file_search_call": "BetaFileSearchToolCall",
            "web_search_call": "BetaWebSearchToolCall",
            "image_generation_call": "BetaImageGenToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionBody",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCall",
            "shell_call_output": "BetaFunctionShellCallOutput",
            "apply_patch_call": "BetaApplyPatchToolCall",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutput",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponseResource",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call": "BetaCustomToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
        }

    from_json = BetaItemField.from_json
    from_dict = BetaItemField.from_dict
    __getattr__ = BetaItemField.module_attribute
