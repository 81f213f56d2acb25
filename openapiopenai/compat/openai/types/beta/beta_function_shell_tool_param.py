# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_shell_tool_param import FunctionShellToolParamDict as BetaFunctionShellToolParam
from openapiopenai.models.function_shell_tool_param_environment import FunctionShellToolParamEnvironmentDict as Environment
__all__ = ["BetaFunctionShellToolParam", "Environment"]
