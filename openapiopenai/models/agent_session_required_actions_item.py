# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionRequiredActionsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_required_actions_item_computer_use_approval_request import (
        AgentSessionRequiredActionsItemComputerUseApprovalRequest,
    )
    from openapiopenai.models.agent_session_required_actions_item_environment_connection import (
        AgentSessionRequiredActionsItemEnvironmentConnection,
    )
    from openapiopenai.models.agent_session_required_actions_item_function_call import (
        AgentSessionRequiredActionsItemFunctionCall,
    )
    from openapiopenai.models.agent_session_required_actions_item_mcp_approval_request import (
        AgentSessionRequiredActionsItemMcpApprovalRequest,
    )

__all__ = [
    "AgentSessionRequiredActionsItem",
    "UnknownAgentSessionRequiredActionsItem",
]


if TYPE_CHECKING:

    class UnknownAgentSessionRequiredActionsItem(UnknownVariant):
        """Variant of `AgentSessionRequiredActionsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionRequiredActionsItem: TypeAlias = (
        AgentSessionRequiredActionsItemMcpApprovalRequest
        | AgentSessionRequiredActionsItemComputerUseApprovalRequest
        | AgentSessionRequiredActionsItemFunctionCall
        | AgentSessionRequiredActionsItemEnvironmentConnection
        | UnknownAgentSessionRequiredActionsItem
    )
    """An action that is required before a session can continue."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentSessionRequiredActionsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentSessionRequiredActionsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentSessionRequiredActionsItem(OpenUnion):
        tag = "type"
        mapping = {
            "mcp_approval_request": "AgentSessionRequiredActionsItemMcpApprovalRequest",
            "computer_use_approval_request": "AgentSessionRequiredActionsItemComputerUseApprovalRequest",
            "function_call": "AgentSessionRequiredActionsItemFunctionCall",
            "environment_connection": "AgentSessionRequiredActionsItemEnvironmentConnection",
        }

    from_json = AgentSessionRequiredActionsItem.from_json
    from_dict = AgentSessionRequiredActionsItem.from_dict
    __getattr__ = AgentSessionRequiredActionsItem.module_attribute
