# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseFormatJsonObject`: another name of `ResponseFormatJsonObject`."""

from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as BetaResponseFormatJsonObject

__all__ = ["BetaResponseFormatJsonObject"]
