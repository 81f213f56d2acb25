# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationParam`: another name of `ModerationParam`."""

from openapiopenai.models.moderation_param import ModerationParam as BetaModerationParam

__all__ = ["BetaModerationParam"]
