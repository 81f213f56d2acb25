"""Model `ComputerUseApprovalRequestResultItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.computer_use_approval_request_result_item_resource_response import (
        ComputerUseApprovalRequestResultItemResourceResponse,
    )

__all__ = [
    "ComputerUseApprovalRequestResultItemResource",
]


class ComputerUseApprovalRequestResultItemResource(BaseModel):
    """An answer to what the use of a computer asked for; it holds no credentials, and does not say that all went well."""

    type: Literal["computer_use_approval_request_result"] = "computer_use_approval_request_result"
    """Which variant this is: always `computer_use_approval_request_result`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    request_id: str
    """Id of the request that this answers."""
    response: ComputerUseApprovalRequestResultItemResourceResponse
    """The answer, without the values."""
