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
    """Hands tasks on to a model of the Responses API, which the session runs by itself."""

    type: Literal["responses"] = "responses"
    """Which variant this is: always `responses`."""
    responses: LiveResponsesDelegationConfig | None = None
    """The model, its instructions and its tools."""
    acknowledgement_delay_ms: int | None = None
    """After how many milliseconds the model is asked to say that it is at the task; 0, at once, by default, with decisions 400. It may speak earlier. What you add to the session meanwhile calls it off."""


class LiveSessionConfigDelegationResponsesDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationResponses` as a dict, for arguments."""

    type: Required[Literal["responses"]]
    responses: LiveResponsesDelegationConfigDict | LiveResponsesDelegationConfig | None
    acknowledgement_delay_ms: int | None
