# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseFormatText`: another name of `ResponseFormatText`."""

from openapiopenai.models.response_format_text import ResponseFormatText as BetaResponseFormatText

__all__ = ["BetaResponseFormatText"]
