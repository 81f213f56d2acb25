"""`BetaTool`: another name of `Tool`."""

from openapiopenai.models.tool import Tool as BetaTool

__all__ = ["BetaTool"]
