# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_event import ResponseSteerEventDict as ResponseSteerEventParam
from .response_steer_input_param import ResponseSteerInputParam as ResponseSteerInputParam
__all__ = ["ResponseSteerEventParam", "ResponseSteerInputParam"]
