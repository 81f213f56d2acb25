# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeConversationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_conversation_item_function_call import (
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallDict,
    )
    from openapiopenai.models.realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput,
        RealtimeConversationItemFunctionCallOutputDict,
    )
    from openapiopenai.models.realtime_conversation_item_message import (
        RealtimeConversationItemMessage,
        RealtimeConversationItemMessageDict,
    )
    from openapiopenai.models.realtime_mcp_approval_request import (
        RealtimeMCPApprovalRequest,
        RealtimeMCPApprovalRequestDict,
    )
    from openapiopenai.models.realtime_mcp_approval_response import (
        RealtimeMCPApprovalResponse,
        RealtimeMCPApprovalResponseDict,
    )
    from openapiopenai.models.realtime_mcp_list_tools import RealtimeMCPListTools, RealtimeMCPListToolsDict
    from openapiopenai.models.realtime_mcp_tool_call import RealtimeMCPToolCall, RealtimeMCPToolCallDict

__all__ = [
    "RealtimeConversationItem",
    "RealtimeConversationItemDict",
    "UnknownRealtimeConversationItem",
]


if TYPE_CHECKING:

    class UnknownRealtimeConversationItem(UnknownVariant):
        """Variant of `RealtimeConversationItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeConversationItem: TypeAlias = (
        RealtimeConversationItemMessage
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMCPApprovalResponse
        | RealtimeMCPListTools
        | RealtimeMCPToolCall
        | RealtimeMCPApprovalRequest
        | UnknownRealtimeConversationItem
    )
    """An item of a realtime conversation."""
    RealtimeConversationItemDict: TypeAlias = (
        RealtimeConversationItemMessageDict
        | RealtimeConversationItemFunctionCallDict
        | RealtimeConversationItemFunctionCallOutputDict
        | RealtimeMCPApprovalResponseDict
        | RealtimeMCPListToolsDict
        | RealtimeMCPToolCallDict
        | RealtimeMCPApprovalRequestDict
    )
    """`RealtimeConversationItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeConversationItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeConversationItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeConversationItemDict = AS_GIVEN

    class RealtimeConversationItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "RealtimeConversationItemMessage",
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_response": "RealtimeMCPApprovalResponse",
            "mcp_list_tools": "RealtimeMCPListTools",
            "mcp_call": "RealtimeMCPToolCall",
            "mcp_approval_request": "RealtimeMCPApprovalRequest",
        }

    from_json = RealtimeConversationItem.from_json
    from_dict = RealtimeConversationItem.from_dict
    __getattr__ = RealtimeConversationItem.module_attribute
