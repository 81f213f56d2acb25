# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentOutputItem`."""

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
    from openapiopenai.models.agent_reasoning_item import AgentReasoningItem
    from openapiopenai.models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from openapiopenai.models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from openapiopenai.models.agent_session_assistant_message import AgentSessionAssistantMessage
    from openapiopenai.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from openapiopenai.models.agent_web_search_call_item import AgentWebSearchCallItem
    from openapiopenai.models.browser_authentication_request_item_resource import (
        BrowserAuthenticationRequestItemResource,
    )
    from openapiopenai.models.computer_use_call_item_resource import ComputerUseCallItemResource

__all__ = [
    "AgentOutputItem",
    "UnknownAgentOutputItem",
]


if TYPE_CHECKING:

    class UnknownAgentOutputItem(UnknownVariant):
        """Variant of `AgentOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentOutputItem: TypeAlias = (
        AgentSessionAssistantMessage
        | AgentReasoningItem
        | AgentFunctionCallItem
        | AgentMcpCallItem
        | ComputerUseCallItemResource
        | BrowserAuthenticationRequestItemResource
        | AgentWebSearchCallItem
        | AgentCommandExecutionItem
        | AgentCreateSubagentCallItem
        | AgentSendSubagentInputCallItem
        | AgentResumeSubagentCallItem
        | AgentWaitForSubagentsCallItem
        | AgentInterruptSubagentCallItem
        | AgentCloseSubagentCallItem
        | UnknownAgentOutputItem
    )
    """Output item of an agent: a message, a tool call or another step."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "AgentSessionAssistantMessage",
            "reasoning": "AgentReasoningItem",
            "function_call": "AgentFunctionCallItem",
            "mcp_call": "AgentMcpCallItem",
            "computer_use_call": "ComputerUseCallItemResource",
            "computer_use_approval_request": "BrowserAuthenticationRequestItemResource",
            "web_search_call": "AgentWebSearchCallItem",
            "command_execution": "AgentCommandExecutionItem",
            "create_subagent_call": "AgentCreateSubagentCallItem",
            "send_subagent_input_call": "AgentSendSubagentInputCallItem",
            "resume_subagent_call": "AgentResumeSubagentCallItem",
            "wait_for_subagents_call": "AgentWaitForSubagentsCallItem",
            "interrupt_subagent_call": "AgentInterruptSubagentCallItem",
            "close_subagent_call": "AgentCloseSubagentCallItem",
        }

    from_json = AgentOutputItem.from_json
    from_dict = AgentOutputItem.from_dict
    __getattr__ = AgentOutputItem.module_attribute
