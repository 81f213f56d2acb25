# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputTextContentParam`: another name of `InputTextContentParam`."""

from openapiopenai.models.input_text_content_param import InputTextContentParam as BetaInputTextContentParam

__all__ = ["BetaInputTextContentParam"]
