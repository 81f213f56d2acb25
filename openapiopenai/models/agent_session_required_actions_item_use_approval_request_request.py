# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentSessionRequiredActionsItemUseApprovalRequestRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.item_computer_use_approval_request_request_browser_authentication import (
        ItemComputerUseApprovalRequestRequestBrowserAuthentication,
    )
    from openapiopenai.models.item_computer_use_approval_request_request_browser_origin_access import (
        ItemComputerUseApprovalRequestRequestBrowserOriginAccess,
    )

__all__ = [
    "AgentSessionRequiredActionsItemUseApprovalRequestRequest",
    "UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest",
]


if TYPE_CHECKING:

    class UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest(UnknownVariant):
        """Variant of `AgentSessionRequiredActionsItemUseApprovalRequestRequest` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentSessionRequiredActionsItemUseApprovalRequestRequest: TypeAlias = (
        ItemComputerUseApprovalRequestRequestBrowserAuthentication
        | ItemComputerUseApprovalRequestRequestBrowserOriginAccess
        | UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest
    )
    """Request made during computer use: to log in, or to access a web origin."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentSessionRequiredActionsItemUseApprovalRequestRequest:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentSessionRequiredActionsItemUseApprovalRequestRequest:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentSessionRequiredActionsItemUseApprovalRequestRequest(OpenUnion):
        tag = "type"
        mapping = {
            "browser_authentication": "ItemComputerUseApprovalRequestRequestBrowserAuthentication",
            "browser_origin_access": "ItemComputerUseApprovalRequestRequestBrowserOriginAccess",
        }

    from_json = AgentSessionRequiredActionsItemUseApprovalRequestRequest.from_json
    from_dict = AgentSessionRequiredActionsItemUseApprovalRequestRequest.from_dict
    __getattr__ = AgentSessionRequiredActionsItemUseApprovalRequestRequest.module_attribute
