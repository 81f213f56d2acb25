"""`BetaScrollParam`: another name of `ScrollParam`."""

from openapiopenai.models.scroll_param import ScrollParam as BetaScrollParam

__all__ = ["BetaScrollParam"]
