# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_configuration import TextResponseFormatConfiguration as BetaResponseFormatTextConfig
from openapiopenai.models.response_format_text import ResponseFormatText as Text
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as JSONObject
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
__all__ = ["BetaResponseFormatTextConfig", "Text", "JSONObject", "PropertyInfo", "BaseModel", "BetaResponseFormatTextJSONSchemaConfig"]
