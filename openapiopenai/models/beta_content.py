"""`BetaContent`: another name of `Content`."""

from openapiopenai.models.content import Content as BetaContent

__all__ = ["BetaContent"]
