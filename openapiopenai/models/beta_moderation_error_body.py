"""`BetaModerationErrorBody`: another name of `ModerationErrorBody`."""

from openapiopenai.models.moderation_error_body import ModerationErrorBody as BetaModerationErrorBody

__all__ = ["BetaModerationErrorBody"]
