"""`BetaResponseSteerAcceptedEventSteer`: another name of `ResponseSteerAcceptedEventSteer`."""

from openapiopenai.models.response_steer_accepted_event_steer import (
    ResponseSteerAcceptedEventSteer as BetaResponseSteerAcceptedEventSteer,
)

__all__ = ["BetaResponseSteerAcceptedEventSteer"]
