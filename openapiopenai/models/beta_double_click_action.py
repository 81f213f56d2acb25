"""`BetaDoubleClickAction`: another name of `DoubleClickAction`."""

from openapiopenai.models.double_click_action import DoubleClickAction as BetaDoubleClickAction

__all__ = ["BetaDoubleClickAction"]
