# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaErrorPayload`: another name of `ErrorPayload`."""

from openapiopenai.models.error_payload import ErrorPayload as BetaErrorPayload

__all__ = ["BetaErrorPayload"]
