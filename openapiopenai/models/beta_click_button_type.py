# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaClickButtonType`: another name of `ClickButtonType`."""

from openapiopenai.models.click_button_type import ClickButtonType as BetaClickButtonType

__all__ = ["BetaClickButtonType"]
