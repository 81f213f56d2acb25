# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as ResponseFormatJSONObject
__all__ = ["ResponseFormatJSONObject"]
