# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerAcceptedEventSteer`: another name of `ResponseSteerAcceptedEventSteer`."""

from openapiopenai.models.response_steer_accepted_event_steer import (
    ResponseSteerAcceptedEventSteer as BetaResponseSteerAcceptedEventSteer,
)

__all__ = ["BetaResponseSteerAcceptedEventSteer"]
