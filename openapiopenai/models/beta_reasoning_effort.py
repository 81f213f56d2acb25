"""`BetaReasoningEffort`: another name of `ReasoningEffort`."""

from openapiopenai.models.reasoning_effort import ReasoningEffort as BetaReasoningEffort

__all__ = ["BetaReasoningEffort"]
