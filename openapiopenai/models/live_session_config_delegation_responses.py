# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionConfigDelegationResponses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Delegates tasks to a model of the Responses API, which the session runs by itself."""

    type: Literal["responses"] = "responses"
    """Type: always `responses`."""
    responses: LiveResponsesDelegationConfig | None = None
    """The delegated model, its instructions and its tools."""
    acknowledgement_delay_ms: int | None = None
    """Delay in milliseconds before the model is prompted to acknowledge a task aloud, though it may speak earlier; 0 (at once) by default, 400 with decisions. Commentary or thinking that you append cancels all pending prompts, also those for other tasks. In an update, absent keeps the current value, and a new one applies to later tasks."""


class LiveSessionConfigDelegationResponsesDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationResponses` as a dict, for arguments."""

    type: Required[Literal["responses"]]
    responses: LiveResponsesDelegationConfigDict | LiveResponsesDelegationConfig | None
    acknowledgement_delay_ms: int | None
