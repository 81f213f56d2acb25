# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as ResponseFormatJSONObject
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFormatJSONObject", "BaseModel"]
