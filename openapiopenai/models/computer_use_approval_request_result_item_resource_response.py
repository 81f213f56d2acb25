# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ComputerUseApprovalRequestResultItemResourceResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_kind_resource_browser_authentication_cancel_resource import (
        ResponseKindResourceBrowserAuthenticationCancelResource,
    )
    from openapiopenai.models.response_kind_resource_browser_authentication_submit_resource import (
        ResponseKindResourceBrowserAuthenticationSubmitResource,
    )

__all__ = [
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "UnknownComputerUseApprovalRequestResultItemResourceResponse",
]


if TYPE_CHECKING:

    class UnknownComputerUseApprovalRequestResultItemResourceResponse(UnknownVariant):
        """Variant of `ComputerUseApprovalRequestResultItemResourceResponse` with a `action` that this version does not know; holds all that was sent."""

        action: UnknownTag
        """The tag as the server sent it."""

    ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
        ResponseKindResourceBrowserAuthenticationSubmitResource
        | ResponseKindResourceBrowserAuthenticationCancelResource
        | UnknownComputerUseApprovalRequestResultItemResourceResponse
    )
    """Response to a login request: submitted or canceled."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ComputerUseApprovalRequestResultItemResourceResponse:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> ComputerUseApprovalRequestResultItemResourceResponse:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ComputerUseApprovalRequestResultItemResourceResponse(OpenUnion):
        tag = "action"
        mapping = {
            "submit": "ResponseKindResourceBrowserAuthenticationSubmitResource",
            "cancel": "ResponseKindResourceBrowserAuthenticationCancelResource",
        }

    from_json = ComputerUseApprovalRequestResultItemResourceResponse.from_json
    from_dict = ComputerUseApprovalRequestResultItemResourceResponse.from_dict
    __getattr__ = ComputerUseApprovalRequestResultItemResourceResponse.module_attribute
