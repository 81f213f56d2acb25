# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationConfigParam`: another name of `ModerationConfigParam`."""

from openapiopenai.models.moderation_config_param import ModerationConfigParam as BetaModerationConfigParam

__all__ = ["BetaModerationConfigParam"]
