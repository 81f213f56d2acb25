"""`BetaReasoningModeEnum`: another name of `ReasoningModeEnum`."""

from openapiopenai.models.reasoning_mode_enum import ReasoningModeEnum as BetaReasoningModeEnum

__all__ = ["BetaReasoningModeEnum"]
