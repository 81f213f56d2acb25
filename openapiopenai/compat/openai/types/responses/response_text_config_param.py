# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParamDict as ResponseTextConfigParam
from .response_format_text_config_param import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
__all__ = ["ResponseTextConfigParam", "ResponseFormatTextConfigParam"]
