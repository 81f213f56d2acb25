"""`BetaTextContent`: another name of `TextContent`."""

from openapiopenai.models.text_content import TextContent as BetaTextContent

__all__ = ["BetaTextContent"]
