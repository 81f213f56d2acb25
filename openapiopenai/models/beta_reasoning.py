"""`BetaReasoning`: another name of `Reasoning`."""

from openapiopenai.models.reasoning import Reasoning as BetaReasoning

__all__ = ["BetaReasoning"]
