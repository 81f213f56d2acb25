# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_additional_tools_item_param import (
        BetaAdditionalToolsItemParam,
        BetaAdditionalToolsItemParamDict,
    )
    from openapiopenai.models.beta_agent_message_item_param import (
        BetaAgentMessageItemParam,
        BetaAgentMessageItemParamDict,
    )
    from openapiopenai.models.beta_apply_patch_tool_call_item_param import (
        BetaApplyPatchToolCallItemParam,
        BetaApplyPatchToolCallItemParamDict,
    )
    from openapiopenai.models.beta_apply_patch_tool_call_output_item_param import (
        BetaApplyPatchToolCallOutputItemParam,
        BetaApplyPatchToolCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCall,
        BetaCodeInterpreterToolCallDict,
    )
    from openapiopenai.models.beta_compaction_summary_item_param import (
        BetaCompactionSummaryItemParam,
        BetaCompactionSummaryItemParamDict,
    )
    from openapiopenai.models.beta_computer_call_output_item_param import (
        BetaComputerCallOutputItemParam,
        BetaComputerCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_computer_tool_call import BetaComputerToolCall, BetaComputerToolCallDict
    from openapiopenai.models.beta_configuration_update_item_param import (
        BetaConfigurationUpdateItemParam,
        BetaConfigurationUpdateItemParamDict,
    )
    from openapiopenai.models.beta_custom_tool_call import BetaCustomToolCall, BetaCustomToolCallDict
    from openapiopenai.models.beta_custom_tool_call_output import BetaCustomToolCallOutput, BetaCustomToolCallOutputDict
    from openapiopenai.models.beta_file_search_tool_call import BetaFileSearchToolCall, BetaFileSearchToolCallDict
    from openapiopenai.models.beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParam,
        BetaFunctionCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParam,
        BetaFunctionShellCallItemParamDict,
    )
    from openapiopenai.models.beta_function_shell_call_output_item_param import (
        BetaFunctionShellCallOutputItemParam,
        BetaFunctionShellCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_function_tool_call import BetaFunctionToolCall, BetaFunctionToolCallDict
    from openapiopenai.models.beta_image_gen_tool_call import BetaImageGenToolCall, BetaImageGenToolCallDict
    from openapiopenai.models.beta_item_message import BetaItemMessage, BetaItemMessageDict
    from openapiopenai.models.beta_local_shell_tool_call import BetaLocalShellToolCall, BetaLocalShellToolCallDict
    from openapiopenai.models.beta_local_shell_tool_call_output import (
        BetaLocalShellToolCallOutput,
        BetaLocalShellToolCallOutputDict,
    )
    from openapiopenai.models.beta_mcp_approval_request import BetaMCPApprovalRequest, BetaMCPApprovalRequestDict
    from openapiopenai.models.beta_mcp_approval_response import BetaMCPApprovalResponse, BetaMCPApprovalResponseDict
    from openapiopenai.models.beta_mcp_list_tools import BetaMCPListTools, BetaMCPListToolsDict
    from openapiopenai.models.beta_mcp_tool_call import BetaMCPToolCall, BetaMCPToolCallDict
    from openapiopenai.models.beta_multi_agent_call_item_param import (
        BetaMultiAgentCallItemParam,
        BetaMultiAgentCallItemParamDict,
    )
    from openapiopenai.models.beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam,
        BetaMultiAgentCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_reasoning_item import BetaReasoningItem, BetaReasoningItemDict
    from openapiopenai.models.beta_tool_search_call_item_param import (
        BetaToolSearchCallItemParam,
        BetaToolSearchCallItemParamDict,
    )
    from openapiopenai.models.beta_tool_search_output_item_param import (
        BetaToolSearchOutputItemParam,
        BetaToolSearchOutputItemParamDict,
    )
    from openapiopenai.models.beta_web_search_tool_call import BetaWebSearchToolCall, BetaWebSearchToolCallDict

__all__ = [
    "BetaItem",
    "BetaItemDict",
    "UnknownBetaItem",
]


if TYPE_CHECKING:

    class UnknownBetaItem(UnknownVariant):
        """Variant of `BetaItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaItem: TypeAlias = (
        BetaItemMessage
        | BetaFileSearchToolCall
        | BetaComputerToolCall
        | BetaComputerCallOutputItemParam
        | BetaWebSearchToolCall
        | BetaFunctionToolCall
        | BetaFunctionCallOutputItemParam
        | BetaAgentMessageItemParam
        | BetaMultiAgentCallItemParam
        | BetaMultiAgentCallOutputItemParam
        | BetaToolSearchCallItemParam
        | BetaToolSearchOutputItemParam
        | BetaAdditionalToolsItemParam
        | BetaReasoningItem
        | BetaCompactionSummaryItemParam
        | BetaImageGenToolCall
        | BetaCodeInterpreterToolCall
        | BetaLocalShellToolCall
        | BetaLocalShellToolCallOutput
        | BetaFunctionShellCallItemParam
        | BetaFunctionShellCallOutputItemParam
        | BetaApplyPatchToolCallItemParam
        | BetaApplyPatchToolCallOutputItemParam
        | BetaMCPListTools
        | BetaMCPApprovalRequest
        | BetaMCPApprovalResponse
        | BetaMCPToolCall
        | BetaCustomToolCallOutput
        | BetaCustomToolCall
        | BetaConfigurationUpdateItemParam
        | UnknownBetaItem
    )
    """An item used to generate a response, such as a message, a tool call or a tool output."""
    BetaItemDict: TypeAlias = (
        BetaItemMessageDict
        | BetaFileSearchToolCallDict
        | BetaComputerToolCallDict
        | BetaComputerCallOutputItemParamDict
        | BetaWebSearchToolCallDict
        | BetaFunctionToolCallDict
        | BetaFunctionCallOutputItemParamDict
        | BetaAgentMessageItemParamDict
        | BetaMultiAgentCallItemParamDict
        | BetaMultiAgentCallOutputItemParamDict
        | BetaToolSearchCallItemParamDict
        | BetaToolSearchOutputItemParamDict
        | BetaAdditionalToolsItemParamDict
        | BetaReasoningItemDict
        | BetaCompactionSummaryItemParamDict
        | BetaImageGenToolCallDict
        | BetaCodeInterpreterToolCallDict
        | BetaLocalShellToolCallDict
        | BetaLocalShellToolCallOutputDict
        | BetaFunctionShellCallItemParamDict
        | BetaFunctionShellCallOutputItemParamDict
        | BetaApplyPatchToolCallItemParamDict
        | BetaApplyPatchToolCallOutputItemParamDict
        | BetaMCPListToolsDict
        | BetaMCPApprovalRequestDict
        | BetaMCPApprovalResponseDict
        | BetaMCPToolCallDict
        | BetaCustomToolCallOutputDict
        | BetaCustomToolCallDict
        | BetaConfigurationUpdateItemParamDict
    )
    """`BetaItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaItemDict = AS_GIVEN

    class BetaItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaItemMessage",
            "file_search_call": "BetaFileSearchToolCall",
            "computer_call": "BetaComputerToolCall",
            "computer_call_output": "BetaComputerCallOutputItemParam",
            "web_search_call": "BetaWebSearchToolCall",
            "function_call": "BetaFunctionToolCall",
            "function_call_output": "BetaFunctionCallOutputItemParam",
            "agent_message": "BetaAgentMessageItemParam",
            "multi_agent_call": "BetaMultiAgentCallItemParam",
            "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
            "tool_search_call": "BetaToolSearchCallItemParam",
            "tool_search_output": "BetaToolSearchOutputItemParam",
            "additional_tools": "BetaAdditionalToolsItemParam",
            "reasoning": "BetaReasoningItem",
            "compaction": "BetaCompactionSummaryItemParam",
            "image_generation_call": "BetaImageGenToolCall",
            "code_interpreter_call": "BetaCodeInterpreterToolCall",
            "local_shell_call": "BetaLocalShellToolCall",
            "local_shell_call_output": "BetaLocalShellToolCallOutput",
            "shell_call": "BetaFunctionShellCallItemParam",
            "shell_call_output": "BetaFunctionShellCallOutputItemParam",
            "apply_patch_call": "BetaApplyPatchToolCallItemParam",
            "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
            "mcp_list_tools": "BetaMCPListTools",
            "mcp_approval_request": "BetaMCPApprovalRequest",
            "mcp_approval_response": "BetaMCPApprovalResponse",
            "mcp_call": "BetaMCPToolCall",
            "custom_tool_call_output": "BetaCustomToolCallOutput",
            "custom_tool_call": "BetaCustomToolCall",
            "configuration_update": "BetaConfigurationUpdateItemParam",
        }
        default = "BetaInputMessage"

    from_json = BetaItem.from_json
    from_dict = BetaItem.from_dict
    __getattr__ = BetaItem.module_attribute
