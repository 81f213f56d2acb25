# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerPendingEvent`: another name of `ResponseSteerPendingEvent`."""

from openapiopenai.models.response_steer_pending_event import ResponseSteerPendingEvent as BetaResponseSteerPendingEvent

__all__ = ["BetaResponseSteerPendingEvent"]
