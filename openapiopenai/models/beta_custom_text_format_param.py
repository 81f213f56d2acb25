# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCustomTextFormatParam`: another name of `CustomTextFormatParam`."""

from openapiopenai.models.custom_text_format_param import CustomTextFormatParam as BetaCustomTextFormatParam

__all__ = ["BetaCustomTextFormatParam"]
