# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseFormatJsonSchemaSchema`: another name of `ResponseFormatJsonSchemaSchema`."""

from openapiopenai.models.response_format_json_schema_schema import (
    ResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
)

__all__ = ["BetaResponseFormatJsonSchemaSchema"]
