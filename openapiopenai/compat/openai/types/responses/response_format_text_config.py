# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_configuration import TextResponseFormatConfiguration as ResponseFormatTextConfig
from ..._utils import PropertyInfo as PropertyInfo
from ..shared.response_format_text import ResponseFormatText as ResponseFormatText
from ..shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
__all__ = ["ResponseFormatTextConfig", "PropertyInfo", "ResponseFormatText", "ResponseFormatJSONObject", "ResponseFormatTextJSONSchemaConfig"]
