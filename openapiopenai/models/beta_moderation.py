"""`BetaModeration`: another name of `Moderation`."""

from openapiopenai.models.moderation import Moderation as BetaModeration

__all__ = ["BetaModeration"]
