# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as RealtimeFunctionToolParam
__all__ = ["RealtimeFunctionToolParam"]
