# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTextResponseFormatJsonSchema`: another name of `TextResponseFormatJsonSchema`."""

from openapiopenai.models.text_response_format_json_schema import (
    TextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema,
)

__all__ = ["BetaTextResponseFormatJsonSchema"]
