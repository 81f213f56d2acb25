"""`BetaMessageStatus`: another name of `MessageStatus`."""

from openapiopenai.models.message_status import MessageStatus as BetaMessageStatus

__all__ = ["BetaMessageStatus"]
