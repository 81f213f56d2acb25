# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_configuration import TextResponseFormatConfiguration as BetaResponseFormatTextConfig
from openapiopenai.models.response_format_text import ResponseFormatText as Text
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObject as JSONObject
__all__ = ["BetaResponseFormatTextConfig", "Text", "JSONObject"]
