"""`BetaModerationConfigParam`: another name of `ModerationConfigParam`."""

from openapiopenai.models.moderation_config_param import ModerationConfigParam as BetaModerationConfigParam

__all__ = ["BetaModerationConfigParam"]
