# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationMode`: another name of `ModerationMode`."""

from openapiopenai.models.moderation_mode import ModerationMode as BetaModerationMode

__all__ = ["BetaModerationMode"]
