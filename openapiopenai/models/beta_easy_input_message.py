# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaEasyInputMessage`: another name of `EasyInputMessage`."""

from openapiopenai.models.easy_input_message import EasyInputMessage as BetaEasyInputMessage

__all__ = ["BetaEasyInputMessage"]
