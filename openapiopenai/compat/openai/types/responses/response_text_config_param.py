# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParamDict as ResponseTextConfigParam
__all__ = ["ResponseTextConfigParam"]
