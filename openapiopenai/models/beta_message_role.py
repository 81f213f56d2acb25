# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMessageRole`: another name of `MessageRole`."""

from openapiopenai.models.message_role import MessageRole as BetaMessageRole

__all__ = ["BetaMessageRole"]
