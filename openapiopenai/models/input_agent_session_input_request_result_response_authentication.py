# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputAgentSessionInputRequestResultResponseAuthentication`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_browser_authentication_submit_param import (
        AgentBrowserAuthenticationSubmitParam,
        AgentBrowserAuthenticationSubmitParamDict,
    )
    from openapiopenai.models.response_kind_resource_browser_authentication_cancel_resource import (
        ResponseKindResourceBrowserAuthenticationCancelResource,
        ResponseKindResourceBrowserAuthenticationCancelResourceDict,
    )

__all__ = [
    "InputAgentSessionInputRequestResultResponseAuthentication",
    "InputAgentSessionInputRequestResultResponseAuthenticationDict",
    "UnknownInputAgentSessionInputRequestResultResponseAuthentication",
]


if TYPE_CHECKING:

    class UnknownInputAgentSessionInputRequestResultResponseAuthentication(UnknownVariant):
        """Variant of `InputAgentSessionInputRequestResultResponseAuthentication` with a `action` that this version does not know; holds all that was sent."""

        action: UnknownTag
        """The tag as the server sent it."""
        type: Literal["browser_authentication"]

    InputAgentSessionInputRequestResultResponseAuthentication: TypeAlias = (
        AgentBrowserAuthenticationSubmitParam
        | ResponseKindResourceBrowserAuthenticationCancelResource
        | UnknownInputAgentSessionInputRequestResultResponseAuthentication
    )
    """Response to a login request: the submitted values, or its cancellation."""
    InputAgentSessionInputRequestResultResponseAuthenticationDict: TypeAlias = (
        AgentBrowserAuthenticationSubmitParamDict | ResponseKindResourceBrowserAuthenticationCancelResourceDict
    )
    """`InputAgentSessionInputRequestResultResponseAuthentication` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> InputAgentSessionInputRequestResultResponseAuthentication:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> InputAgentSessionInputRequestResultResponseAuthentication:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputAgentSessionInputRequestResultResponseAuthenticationDict = AS_GIVEN

    class InputAgentSessionInputRequestResultResponseAuthentication(OpenUnion):
        tag = "action"
        mapping = {
            "submit": "AgentBrowserAuthenticationSubmitParam",
            "cancel": "ResponseKindResourceBrowserAuthenticationCancelResource",
        }

    from_json = InputAgentSessionInputRequestResultResponseAuthentication.from_json
    from_dict = InputAgentSessionInputRequestResultResponseAuthentication.from_dict
    __getattr__ = InputAgentSessionInputRequestResultResponseAuthentication.module_attribute
