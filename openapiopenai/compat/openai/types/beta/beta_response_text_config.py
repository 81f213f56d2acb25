# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParam as BetaResponseTextConfig
from ..._models import BaseModel as BaseModel
from .beta_response_format_text_config import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
__all__ = ["BetaResponseTextConfig", "BaseModel", "BetaResponseFormatTextConfig"]
