# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from openapiopenai.models.agent_command_execution_item import AgentCommandExecutionItem
    from openapiopenai.models.agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from openapiopenai.models.agent_function_call_item import AgentFunctionCallItem
    from openapiopenai.models.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from openapiopenai.models.agent_mcp_call_item import AgentMcpCallItem
    from openapiopenai.models.agent_message_item_resource import AgentMessageItemResource
    from openapiopenai.models.agent_reasoning_item import AgentReasoningItem
    from openapiopenai.models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from openapiopenai.models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from openapiopenai.models.agent_session_message import AgentSessionMessage
    from openapiopenai.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from openapiopenai.models.agent_web_search_call_item import AgentWebSearchCallItem
    from openapiopenai.models.browser_authentication_request_item_resource import (
        BrowserAuthenticationRequestItemResource,
    )
    from openapiopenai.models.computer_use_approval_request_result_item_resource import (
        ComputerUseApprovalRequestResultItemResource,
    )
    from openapiopenai.models.computer_use_call_item_resource import ComputerUseCallItemResource
    from openapiopenai.models.function_call_output_item_resource import FunctionCallOutputItemResource

__all__ = [
    "AgentSessionItem",
    "UnknownAgentSessionItem",
]


if TYPE_CHECKING:

    class UnknownAgentSessionItem(UnknownVariant):
        """Variant of `AgentSessionItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionItem: TypeAlias = (
        AgentSessionMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | FunctionCallOutputItemResource
        | AgentMessageItemResource
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
        | ComputerUseApprovalRequestResultItemResource
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
        | UnknownAgentSessionItem
    )
    """An item of a session, such as a message or a tool call."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentSessionItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentSessionItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentSessionItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "AgentSessionMessage",
            "reasoning": "AgentReasoningItem",
            "function_call": "AgentFunctionCallItem",
            "function_call_output": "FunctionCallOutputItemResource",
            "agent_message": "AgentMessageItemResource",
            "mcp_call": "AgentMcpCallItem",
            "computer_use_call": "ComputerUseCallItemResource",
            "computer_use_approval_request": "BrowserAuthenticationRequestItemResource",
            "computer_use_approval_request_result": "ComputerUseApprovalRequestResultItemResource",
            "web_search_call": "AgentWebSearchCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "close_subagent_call": "AgentCloseSubagentCallItem",
        }

    from_json = AgentSessionItem.from_json
    from_dict = AgentSessionItem.from_dict
    __getattr__ = AgentSessionItem.module_attribute
