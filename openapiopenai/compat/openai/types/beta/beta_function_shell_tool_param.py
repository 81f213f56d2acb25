# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_shell_tool_param import FunctionShellToolParamDict as BetaFunctionShellToolParam
from openapiopenai.models.function_shell_tool_param_environment import FunctionShellToolParamEnvironmentDict as Environment
from .beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
from .beta_local_environment_param import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from .beta_container_reference_param import BetaContainerReferenceParam as BetaContainerReferenceParam
__all__ = ["BetaFunctionShellToolParam", "Environment", "BetaContainerAutoParam", "BetaLocalEnvironmentParam", "BetaContainerReferenceParam"]
