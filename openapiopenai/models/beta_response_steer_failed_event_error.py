"""`BetaResponseSteerFailedEventError`: another name of `ResponseSteerFailedEventError`."""

from openapiopenai.models.response_steer_failed_event_error import (
    ResponseSteerFailedEventError as BetaResponseSteerFailedEventError,
)

__all__ = ["BetaResponseSteerFailedEventError"]
