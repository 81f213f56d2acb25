# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaItemResource`."""

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
    from openapiopenai.models.beta_configuration_update_item_param import BetaConfigurationUpdateItemParam
    from openapiopenai.models.beta_custom_tool_call_output_resource import BetaCustomToolCallOutputResource
    from openapiopenai.models.beta_custom_tool_call_resource import BetaCustomToolCallResource
    from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCall
    from openapiopenai.models.beta_function_shell_call import BetaFunctionShellCall
    from openapiopenai.models.beta_function_shell_call_output import BetaFunctionShellCallOutput
    from openapiopenai.models.beta_function_tool_call_output_resource import BetaFunctionToolCallOutputResource
    from openapiopenai.models.beta_function_tool_call_resource import BetaFunctionToolCallResource
    from openapiopenai.models.beta_image_gen_tool_call import BetaImageGenToolCall
    from openapiopenai.models.beta_item_resource_message import BetaItemResourceMessage
    from openapiopenai.models.beta_local_shell_tool_call import BetaLocalShellToolCall
    from openapiopenai.models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutput
    from openapiopenai.models.beta_mcp_approval_request import BetaMCPApprovalRequest
    from openapiopenai.models.beta_mcp_approval_response_resource import BetaMCPApprovalResponseResource
    from openapiopenai.models.beta_mcp_list_tools import BetaMCPListTools
    from openapiopenai.models.beta_mcp_tool_call import BetaMCPToolCall
    from openapiopenai.models.beta_multi_agent_call import BetaMultiAgentCall
    from openapiopenai.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput
    from openapiopenai.models.beta_program import BetaProgram
    from openapiopenai.models.beta_program_output import BetaProgramOutput
    from openapiopenai.models.beta_reasoning_item import BetaReasoningItem
    from openapiopenai.models.beta_tool_search_call import BetaToolSearchCall
    from openapiopenai.models.beta_tool_search_output import BetaToolSearchOutput
    from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCall

__all__ = [
    "BetaItemResource",
    "UnknownBetaItemResource",
]


if TYPE_CHECKING:

    class UnknownBetaItemResource(UnknownVariant):
        """Variant of `BetaItemResource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaItemResource: TypeAlias = (
        BetaItemResourceMessage
        | BetaFileSearchToolCall
        | BetaComputerToolCall
        | BetaComputerToolCallOutputResource
        | BetaWebSearchToolCall
        | BetaFunctionToolCallResource
        | BetaFunctionToolCallOutputResource
        | BetaAgentMessage
        | BetaMultiAgentCall
        | BetaMultiAgentCallOutput
        | BetaToolSearchCall
        | BetaToolSearchOutput
        | BetaAdditionalTools
        | BetaReasoningItem
        | BetaProgram
        | BetaProgramOutput
        | BetaCompactionBody
        | BetaImageGenToolCall
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
        | BetaCustomToolCallResource
        | BetaCustomToolCallOutputResource
        | BetaConfigurationUpdateItemParam
        | UnknownBetaItemResource
    )
    """An item used to generate a response, as the API returns it."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaItemResource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaItemResource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaItemResource(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaItemResourceMessage",
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerToolCallOutputResource",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCallResource",
            "function_call_output": "BetaFunctionToolCallOutputResource",
            "agent_message": "BetaAgentMessage",
            "multi_agent_call": "BetaMultiAgentCall",
            "multi_agent_call_output": "BetaMultiAgentCallOutput",
            "tool_search_call": "BetaToolSearchCall",
            "tool_search_output": "BetaToolSearchOutput",
            "additional_tools": "BetaAdditionalTools",
            "reasoning": "BetaReasoningItem",
            "program": "BetaProgram",
            "program_output": "BetaProgramOutput",
            "compaction": "BetaCompactionBody",
            "image_generation_call": "BetaImageGenToolCall",
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
            "custom_tool_call": "BetaCustomToolCallResource",
            "custom_tool_call_output": "BetaCustomToolCallOutputResource",
            "configuration_update": "BetaConfigurationUpdateItemParam",
        }

    from_json = BetaItemResource.from_json
    from_dict = BetaItemResource.from_dict
    __getattr__ = BetaItemResource.module_attribute
