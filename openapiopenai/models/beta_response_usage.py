# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseUsage`: another name of `ResponseUsage`."""

from openapiopenai.models.response_usage import ResponseUsage as BetaResponseUsage

__all__ = ["BetaResponseUsage"]
