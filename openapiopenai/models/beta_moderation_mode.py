"""`BetaModerationMode`: another name of `ModerationMode`."""

from openapiopenai.models.moderation_mode import ModerationMode as BetaModerationMode

__all__ = ["BetaModerationMode"]
