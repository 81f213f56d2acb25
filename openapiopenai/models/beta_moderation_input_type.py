# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationInputType`: another name of `ModerationInputType`."""

from openapiopenai.models.moderation_input_type import ModerationInputType as BetaModerationInputType

__all__ = ["BetaModerationInputType"]
