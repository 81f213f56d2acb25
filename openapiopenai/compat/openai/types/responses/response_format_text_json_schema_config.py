# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_json_schema import TextResponseFormatJsonSchema as ResponseFormatTextJSONSchemaConfig
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseFormatTextJSONSchemaConfig", "BaseModel"]
