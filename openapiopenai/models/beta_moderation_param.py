"""`BetaModerationParam`: another name of `ModerationParam`."""

from openapiopenai.models.moderation_param import ModerationParam as BetaModerationParam

__all__ = ["BetaModerationParam"]
