# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParam,
        BetaCompactionTriggerItemParamDict,
    )
    from openapiopenai.models.beta_input_item_message import BetaInputItemMessage, BetaInputItemMessageDict
    from openapiopenai.models.beta_item import BetaItem, BetaItemDict
    from openapiopenai.models.beta_item_reference_param import BetaItemReferenceParam, BetaItemReferenceParamDict
    from openapiopenai.models.beta_program_item_param import BetaProgramItemParam, BetaProgramItemParamDict
    from openapiopenai.models.beta_program_output_item_param import (
        BetaProgramOutputItemParam,
        BetaProgramOutputItemParamDict,
    )

__all__ = [
    "BetaInputItem",
    "BetaInputItemDict",
    "UnknownBetaInputItem",
]


if TYPE_CHECKING:

    class UnknownBetaInputItem(UnknownVariant):
        """Variant of `BetaInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaInputItem: TypeAlias = (
        BetaInputItemMessage
        | BetaItem
        | BetaCompactionTriggerItemParam
        | BetaItemReferenceParam
        | BetaProgramItemParam
        | BetaProgramOutputItemParam
        | UnknownBetaInputItem
    )
    """An input item of a response request: a message, an item of an earlier response, or a reference to one."""
    BetaInputItemDict: TypeAlias = (
        BetaInputItemMessageDict
        | BetaItemDict
        | BetaCompactionTriggerItemParamDict
        | BetaItemReferenceParamDict
        | BetaProgramItemParamDict
        | BetaProgramOutputItemParamDict
    )
    """`BetaInputItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaInputItemDict = AS_GIVEN

    class BetaInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaInputItemMessage",
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
            "compaction_trigger": "BetaCompactionTriggerItemParam",
            "item_reference": "BetaItemReferenceParam",
            "program": "BetaProgramItemParam",
            "program_output": "BetaProgramOutputItemParam",
        }
        default = "EasyInputMessage"

    from_json = BetaInputItem.from_json
    from_dict = BetaInputItem.from_dict
    __getattr__ = BetaInputItem.module_attribute
