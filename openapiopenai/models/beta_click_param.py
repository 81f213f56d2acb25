"""`BetaClickParam`: another name of `ClickParam`."""

from openapiopenai.models.click_param import ClickParam as BetaClickParam

__all__ = ["BetaClickParam"]
