# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParam as ResponseTextConfig
from ..._models import BaseModel as BaseModel
from .response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
__all__ = ["ResponseTextConfig", "BaseModel", "ResponseFormatTextConfig"]
