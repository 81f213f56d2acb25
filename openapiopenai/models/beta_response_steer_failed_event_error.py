# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerFailedEventError`: another name of `ResponseSteerFailedEventError`."""

from openapiopenai.models.response_steer_failed_event_error import (
    ResponseSteerFailedEventError as BetaResponseSteerFailedEventError,
)

__all__ = ["BetaResponseSteerFailedEventError"]
