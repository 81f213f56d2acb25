# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationResultBody`: another name of `ModerationResultBody`."""

from openapiopenai.models.moderation_result_body import ModerationResultBody as BetaModerationResultBody

__all__ = ["BetaModerationResultBody"]
