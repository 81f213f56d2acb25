"""`BetaErrorPayload`: another name of `ErrorPayload`."""

from openapiopenai.models.error_payload import ErrorPayload as BetaErrorPayload

__all__ = ["BetaErrorPayload"]
