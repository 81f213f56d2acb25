# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJSONSchema
from openapiopenai.models.response_format_json_schema_json_schema import ResponseFormatJsonSchemaJsonSchema as JSONSchema
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFormatJSONSchema", "JSONSchema", "BaseModel"]
