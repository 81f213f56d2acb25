# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_format import TextFormat as TextFormat
from openapiopenai.models.response_format_text import ResponseFormatText as TextFormatResourceText
from openapiopenai.models.text_format_resource_json_schema import TextFormatResourceJSONSchema as TextFormatResourceJSONSchema
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["TextFormat", "TextFormatResourceText", "TextFormatResourceJSONSchema", "PropertyInfo", "BaseModel"]
