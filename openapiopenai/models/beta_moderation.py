# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModeration`: another name of `Moderation`."""

from openapiopenai.models.moderation import Moderation as BetaModeration

__all__ = ["BetaModeration"]
