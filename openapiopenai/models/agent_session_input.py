# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_agent_session_input_computer_use_approval_request_result import (
        InputAgentSessionInputComputerUseApprovalRequestResult,
        InputAgentSessionInputComputerUseApprovalRequestResultDict,
    )
    from openapiopenai.models.session_input_agent_session_input_cancel import (
        SessionInputAgentSessionInputCancel,
        SessionInputAgentSessionInputCancelDict,
    )
    from openapiopenai.models.session_input_agent_session_input_mcp_approval_request_result import (
        SessionInputAgentSessionInputMcpApprovalRequestResult,
        SessionInputAgentSessionInputMcpApprovalRequestResultDict,
    )
    from openapiopenai.models.session_input_agent_session_input_message import (
        SessionInputAgentSessionInputMessage,
        SessionInputAgentSessionInputMessageDict,
    )
    from openapiopenai.models.session_input_agent_session_input_tool_result import (
        SessionInputAgentSessionInputToolResult,
        SessionInputAgentSessionInputToolResultDict,
    )

__all__ = [
    "AgentSessionInput",
    "AgentSessionInputDict",
    "UnknownAgentSessionInput",
]


if TYPE_CHECKING:

    class UnknownAgentSessionInput(UnknownVariant):
        """Variant of `AgentSessionInput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionInput: TypeAlias = (
        SessionInputAgentSessionInputMcpApprovalRequestResult
        | InputAgentSessionInputComputerUseApprovalRequestResult
        | SessionInputAgentSessionInputMessage
        | SessionInputAgentSessionInputCancel
        | SessionInputAgentSessionInputToolResult
        | UnknownAgentSessionInput
    )
    """An input to a session."""
    AgentSessionInputDict: TypeAlias = (
        SessionInputAgentSessionInputMcpApprovalRequestResultDict
        | InputAgentSessionInputComputerUseApprovalRequestResultDict
        | SessionInputAgentSessionInputMessageDict
        | SessionInputAgentSessionInputCancelDict
        | SessionInputAgentSessionInputToolResultDict
    )
    """`AgentSessionInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentSessionInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentSessionInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AgentSessionInputDict = AS_GIVEN

    class AgentSessionInput(OpenUnion):
        tag = "type"
        mapping = {
            "agent.session.input.mcp_approval_request_result": "SessionInputAgentSessionInputMcpApprovalRequestResult",
            "agent.session.input.computer_use_approval_request_result": "InputAgentSessionInputComputerUseApprovalRequestResult",
            "agent.session.input.message": "SessionInputAgentSessionInputMessage",
            "agent.session.input.cancel": "SessionInputAgentSessionInputCancel",
            "agent.session.input.tool_result": "SessionInputAgentSessionInputToolResult",
        }

    from_json = AgentSessionInput.from_json
    from_dict = AgentSessionInput.from_dict
    __getattr__ = AgentSessionInput.module_attribute
