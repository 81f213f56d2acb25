# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerAcceptedEvent`: another name of `ResponseSteerAcceptedEvent`."""

from openapiopenai.models.response_steer_accepted_event import (
    ResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
)

__all__ = ["BetaResponseSteerAcceptedEvent"]
