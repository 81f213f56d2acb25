# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParamDict as BetaResponseTextConfigParam
from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
__all__ = ["BetaResponseTextConfigParam", "BetaResponseFormatTextConfigParam"]
