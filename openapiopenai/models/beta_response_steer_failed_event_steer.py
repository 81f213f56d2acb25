"""Model `BetaResponseSteerFailedEventSteer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_failed_event_steer_input import BetaResponseSteerFailedEventSteerInput

__all__ = [
    "BetaResponseSteerFailedEventSteer",
]


class BetaResponseSteerFailedEventSteer(BaseModel):
    """Input to steer a response that failed, and which response it was for."""

    id: str | None = None
    """Id of the input, where it had got one."""
    input: BetaResponseSteerFailedEventSteerInput
    """The input, as it was sent."""
    previous_response_id: str
    """Id of the response that was to be steered."""
