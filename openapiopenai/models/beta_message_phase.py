# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMessagePhase`: another name of `MessagePhase`."""

from openapiopenai.models.message_phase import MessagePhase as BetaMessagePhase

__all__ = ["BetaMessagePhase"]
