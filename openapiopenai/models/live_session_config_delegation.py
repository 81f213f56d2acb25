# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSessionConfigDelegation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_client_delegation import LiveClientDelegation, LiveClientDelegationDict
    from openapiopenai.models.live_session_config_delegation_decisions import (
        LiveSessionConfigDelegationDecisions,
        LiveSessionConfigDelegationDecisionsDict,
    )
    from openapiopenai.models.live_session_config_delegation_responses import (
        LiveSessionConfigDelegationResponses,
        LiveSessionConfigDelegationResponsesDict,
    )

__all__ = [
    "LiveSessionConfigDelegation",
    "LiveSessionConfigDelegationDict",
    "UnknownLiveSessionConfigDelegation",
]


if TYPE_CHECKING:

    class UnknownLiveSessionConfigDelegation(UnknownVariant):
        """Variant of `LiveSessionConfigDelegation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveSessionConfigDelegation: TypeAlias = (
        LiveClientDelegation
        | LiveSessionConfigDelegationResponses
        | LiveSessionConfigDelegationDecisions
        | UnknownLiveSessionConfigDelegation
    )
    """Where the model delegates tasks: your application, the Responses API, or decisions."""
    LiveSessionConfigDelegationDict: TypeAlias = (
        LiveClientDelegationDict | LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationDecisionsDict
    )
    """`LiveSessionConfigDelegation` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveSessionConfigDelegation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSessionConfigDelegation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveSessionConfigDelegationDict = AS_GIVEN

    class LiveSessionConfigDelegation(OpenUnion):
        tag = "type"
        mapping = {
            "client": "LiveClientDelegation",
            "responses": "LiveSessionConfigDelegationResponses",
            "decisions": "LiveSessionConfigDelegationDecisions",
        }

    from_json = LiveSessionConfigDelegation.from_json
    from_dict = LiveSessionConfigDelegation.from_dict
    __getattr__ = LiveSessionConfigDelegation.module_attribute
