"""Model `LiveSessionConfigDelegationResponses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_responses_delegation_config import (
        LiveResponsesDelegationConfig,
        LiveResponsesDelegationConfigDict,
    )

__all__ = [
    "LiveSessionConfigDelegationResponses",
    "LiveSessionConfigDelegationResponsesDict",
]


class LiveSessionConfigDelegationResponses(BaseModel):
    """`LiveSessionConfigDelegationResponses` of the API."""

    responses: LiveResponsesDelegationConfig | None = None
    type: Literal["responses"] = "responses"
    """Which variant this is: always `responses`."""
    acknowledgement_delay_ms: int | None = None


class LiveSessionConfigDelegationResponsesDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationResponses` as a dict, for arguments."""

    responses: LiveResponsesDelegationConfigDict | LiveResponsesDelegationConfig | None
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
