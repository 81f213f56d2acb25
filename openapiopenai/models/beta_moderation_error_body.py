# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationErrorBody`: another name of `ModerationErrorBody`."""

from openapiopenai.models.moderation_error_body import ModerationErrorBody as BetaModerationErrorBody

__all__ = ["BetaModerationErrorBody"]
