# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerUseApprovalRequestResultItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.computer_use_approval_request_result_item_resource_response import (
        ComputerUseApprovalRequestResultItemResourceResponse,
    )

__all__ = [
    "ComputerUseApprovalRequestResultItemResource",
]


class ComputerUseApprovalRequestResultItemResource(BaseModel):
    """Your response to a computer use approval request. It contains no credentials, and does not mean that the action succeeded."""

    type: Literal["computer_use_approval_request_result"] = "computer_use_approval_request_result"
    """Type: always `computer_use_approval_request_result`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    request_id: str
    """ID of the request that this answers."""
    response: ComputerUseApprovalRequestResultItemResourceResponse
    """The response, without the values entered."""
