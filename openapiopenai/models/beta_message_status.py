# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMessageStatus`: another name of `MessageStatus`."""

from openapiopenai.models.message_status import MessageStatus as BetaMessageStatus

__all__ = ["BetaMessageStatus"]
