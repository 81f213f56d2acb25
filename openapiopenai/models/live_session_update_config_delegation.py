# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSessionUpdateConfigDelegation`."""

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
    "LiveSessionUpdateConfigDelegation",
    "LiveSessionUpdateConfigDelegationDict",
    "UnknownLiveSessionUpdateConfigDelegation",
]


if TYPE_CHECKING:

    class UnknownLiveSessionUpdateConfigDelegation(UnknownVariant):
        """Variant of `LiveSessionUpdateConfigDelegation` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveSessionUpdateConfigDelegation: TypeAlias = (
        LiveClientDelegation
        | LiveSessionConfigDelegationResponses
        | LiveSessionConfigDelegationDecisions
        | UnknownLiveSessionUpdateConfigDelegation
    )
    """How tasks are delegated from now on, by type of delegation."""
    LiveSessionUpdateConfigDelegationDict: TypeAlias = (
        LiveClientDelegationDict | LiveSessionConfigDelegationResponsesDict | LiveSessionConfigDelegationDecisionsDict
    )
    """`LiveSessionUpdateConfigDelegation` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveSessionUpdateConfigDelegation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSessionUpdateConfigDelegation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveSessionUpdateConfigDelegationDict = AS_GIVEN

    class LiveSessionUpdateConfigDelegation(OpenUnion):
        tag = "type"
        mapping = {
            "client": "LiveClientDelegation",
            "responses": "LiveSessionConfigDelegationResponses",
            "decisions": "LiveSessionConfigDelegationDecisions",
        }

    from_json = LiveSessionUpdateConfigDelegation.from_json
    from_dict = LiveSessionUpdateConfigDelegation.from_dict
    __getattr__ = LiveSessionUpdateConfigDelegation.module_attribute
