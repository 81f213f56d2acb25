# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseSteerFailedEventSteer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_failed_event_steer_input import BetaResponseSteerFailedEventSteerInput

__all__ = [
    "BetaResponseSteerFailedEventSteer",
]


class BetaResponseSteerFailedEventSteer(BaseModel):
    """Steering input that failed, and the response that it was for."""

    id: str | None = None
    """ID of the steering input, if one was assigned."""
    input: BetaResponseSteerFailedEventSteerInput
    """The input, as it was sent."""
    previous_response_id: str
    """ID of the response that was to be steered."""
