# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_steer_event import BetaResponseSteerEventDict as BetaResponseSteerEventParam
from .beta_response_steer_input_param import BetaResponseSteerInputParam as BetaResponseSteerInputParam
__all__ = ["BetaResponseSteerEventParam", "BetaResponseSteerInputParam"]
