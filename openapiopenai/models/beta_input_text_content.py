# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputTextContent`: another name of `InputTextContent`."""

from openapiopenai.models.input_text_content import InputTextContent as BetaInputTextContent

__all__ = ["BetaInputTextContent"]
