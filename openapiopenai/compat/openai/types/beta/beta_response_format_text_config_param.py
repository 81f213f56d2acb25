# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.text_response_format_configuration import TextResponseFormatConfigurationDict as BetaResponseFormatTextConfigParam
from openapiopenai.models.response_format_text import ResponseFormatTextDict as Text
from openapiopenai.models.response_format_json_object import ResponseFormatJsonObjectDict as JSONObject
__all__ = ["BetaResponseFormatTextConfigParam", "Text", "JSONObject"]
