"""`BetaLogProb`: another name of `LogProb`."""

from openapiopenai.models.log_prob import LogProb as BetaLogProb

__all__ = ["BetaLogProb"]
