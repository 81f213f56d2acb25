# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceCustom`: another name of `ToolChoiceCustom`."""

from openapiopenai.models.tool_choice_custom import ToolChoiceCustom as BetaToolChoiceCustom

__all__ = ["BetaToolChoiceCustom"]
