"""`BetaClickButtonType`: another name of `ClickButtonType`."""

from openapiopenai.models.click_button_type import ClickButtonType as BetaClickButtonType

__all__ = ["BetaClickButtonType"]
