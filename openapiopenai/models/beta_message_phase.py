"""`BetaMessagePhase`: another name of `MessagePhase`."""

from openapiopenai.models.message_phase import MessagePhase as BetaMessagePhase

__all__ = ["BetaMessagePhase"]
