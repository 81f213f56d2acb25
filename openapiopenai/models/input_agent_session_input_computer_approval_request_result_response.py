# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputAgentSessionInputComputerApprovalRequestResultResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_browser_origin_access_param import (
        AgentBrowserOriginAccessParam,
        AgentBrowserOriginAccessParamDict,
    )
    from openapiopenai.models.input_agent_session_input_request_result_response_authentication import (
        InputAgentSessionInputRequestResultResponseAuthentication,
        InputAgentSessionInputRequestResultResponseAuthenticationDict,
    )

__all__ = [
    "InputAgentSessionInputComputerApprovalRequestResultResponse",
    "InputAgentSessionInputComputerApprovalRequestResultResponseDict",
    "UnknownInputAgentSessionInputComputerApprovalRequestResultResponse",
]


if TYPE_CHECKING:

    class UnknownInputAgentSessionInputComputerApprovalRequestResultResponse(UnknownVariant):
        """Variant of `InputAgentSessionInputComputerApprovalRequestResultResponse` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    InputAgentSessionInputComputerApprovalRequestResultResponse: TypeAlias = (
        InputAgentSessionInputRequestResultResponseAuthentication
        | AgentBrowserOriginAccessParam
        | UnknownInputAgentSessionInputComputerApprovalRequestResultResponse
    )
    """Response to a computer use approval request: a login, or permission to access a web origin."""
    InputAgentSessionInputComputerApprovalRequestResultResponseDict: TypeAlias = (
        InputAgentSessionInputRequestResultResponseAuthenticationDict | AgentBrowserOriginAccessParamDict
    )
    """`InputAgentSessionInputComputerApprovalRequestResultResponse` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> InputAgentSessionInputComputerApprovalRequestResultResponse:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> InputAgentSessionInputComputerApprovalRequestResultResponse:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputAgentSessionInputComputerApprovalRequestResultResponseDict = AS_GIVEN

    class InputAgentSessionInputComputerApprovalRequestResultResponse(OpenUnion):
        tag = "type"
        mapping = {
            "browser_authentication": "InputAgentSessionInputRequestResultResponseAuthentication",
            "browser_origin_access": "AgentBrowserOriginAccessParam",
        }

    from_json = InputAgentSessionInputComputerApprovalRequestResultResponse.from_json
    from_dict = InputAgentSessionInputComputerApprovalRequestResultResponse.from_dict
    __getattr__ = InputAgentSessionInputComputerApprovalRequestResultResponse.module_attribute
