# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveMediaSessionConfigDelegation`."""

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
    "LiveMediaSessionConfigDelegation",
    "LiveMediaSessionConfigDelegationDict",
    "UnknownLiveMediaSessionConfigDelegation",
]


if TYPE_CHECKING:

    class UnknownLiveMediaSessionConfigDelegation(UnknownVariant):
        """Variant of `LiveMediaSessionConfigDelegation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveMediaSessionConfigDelegation: TypeAlias = (
        LiveClientDelegation
        | LiveSessionConfigDelegationResponses
        | LiveSessionConfigDelegationDecisions
        | UnknownLiveMediaSessionConfigDelegation
    )
    """Where the model delegates tasks: your application, the Responses API, or decisions."""
    LiveMediaSessionConfigDelegationDict: TypeAlias = (
        LiveClientDelegationDict | LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationDecisionsDict
    )
    """`LiveMediaSessionConfigDelegation` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveMediaSessionConfigDelegation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveMediaSessionConfigDelegation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveMediaSessionConfigDelegationDict = AS_GIVEN

    class LiveMediaSessionConfigDelegation(OpenUnion):
        tag = "type"
        mapping = {
            "client": "LiveClientDelegation",
            "responses": "LiveSessionConfigDelegationResponses",
            "decisions": "LiveSessionConfigDelegationDecisions",
        }

    from_json = LiveMediaSessionConfigDelegation.from_json
    from_dict = LiveMediaSessionConfigDelegation.from_dict
    __getattr__ = LiveMediaSessionConfigDelegation.module_attribute
