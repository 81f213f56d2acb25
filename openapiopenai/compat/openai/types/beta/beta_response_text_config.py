# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_param import ResponseTextParam as BetaResponseTextConfig
__all__ = ["BetaResponseTextConfig"]
