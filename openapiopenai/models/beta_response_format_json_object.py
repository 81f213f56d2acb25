"""`BetaResponseFormatJsonObject`: another name of `ResponseFormatJsonObject`."""

from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as BetaResponseFormatJsonObject

__all__ = ["BetaResponseFormatJsonObject"]
