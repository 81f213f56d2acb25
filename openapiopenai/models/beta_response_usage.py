"""`BetaResponseUsage`: another name of `ResponseUsage`."""

from openapiopenai.models.response_usage import ResponseUsage as BetaResponseUsage

__all__ = ["BetaResponseUsage"]
