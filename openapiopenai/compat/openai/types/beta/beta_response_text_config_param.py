# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParamDict as BetaResponseTextConfigParam
__all__ = ["BetaResponseTextConfigParam"]
