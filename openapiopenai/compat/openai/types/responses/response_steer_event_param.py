# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_event import ResponseSteerEventDict as ResponseSteerEventParam
__all__ = ["ResponseSteerEventParam"]
