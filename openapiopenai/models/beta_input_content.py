# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputContent`: another name of `InputContent`."""

from openapiopenai.models.input_content import InputContent as BetaInputContent

__all__ = ["BetaInputContent"]
