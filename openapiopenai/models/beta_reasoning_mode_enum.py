# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaReasoningModeEnum`: another name of `ReasoningModeEnum`."""

from openapiopenai.models.reasoning_mode_enum import ReasoningModeEnum as BetaReasoningModeEnum

__all__ = ["BetaReasoningModeEnum"]
