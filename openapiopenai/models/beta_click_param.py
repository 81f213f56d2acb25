# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaClickParam`: another name of `ClickParam`."""

from openapiopenai.models.click_param import ClickParam as BetaClickParam

__all__ = ["BetaClickParam"]
