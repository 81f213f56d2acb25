# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaReasoningEffort`: another name of `ReasoningEffort`."""

from openapiopenai.models.reasoning_effort import ReasoningEffort as BetaReasoningEffort

__all__ = ["BetaReasoningEffort"]
