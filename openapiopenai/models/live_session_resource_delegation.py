# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSessionResourceDelegation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_client_delegation import LiveClientDelegation
    from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisions
    from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses

__all__ = [
    "LiveSessionResourceDelegation",
    "UnknownLiveSessionResourceDelegation",
]


if TYPE_CHECKING:

    class UnknownLiveSessionResourceDelegation(UnknownVariant):
        """Variant of `LiveSessionResourceDelegation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveSessionResourceDelegation: TypeAlias = (
        LiveClientDelegation
        | LiveSessionConfigDelegationResponses
        | LiveSessionConfigDelegationDecisions
        | UnknownLiveSessionResourceDelegation
    )
    """Where the model delegates tasks: your application, the Responses API, or decisions."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveSessionResourceDelegation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSessionResourceDelegation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class LiveSessionResourceDelegation(OpenUnion):
        tag = "type"
        mapping = {
            "client": "LiveClientDelegation",
            "responses": "LiveSessionConfigDelegationResponses",
            "decisions": "LiveSessionConfigDelegationDecisions",
        }

    from_json = LiveSessionResourceDelegation.from_json
    from_dict = LiveSessionResourceDelegation.from_dict
    __getattr__ = LiveSessionResourceDelegation.module_attribute
