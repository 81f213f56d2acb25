# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaDoubleClickAction`: another name of `DoubleClickAction`."""

from openapiopenai.models.double_click_action import DoubleClickAction as BetaDoubleClickAction

__all__ = ["BetaDoubleClickAction"]
