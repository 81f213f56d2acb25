# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_shell_tool_param import FunctionShellToolParamDict as FunctionShellToolParam
from openapiopenai.models.function_shell_tool_param_environment import FunctionShellToolParamEnvironmentDict as Environment
from .container_auto_param import ContainerAutoParam as ContainerAutoParam
from .local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
from .container_reference_param import ContainerReferenceParam as ContainerReferenceParam
__all__ = ["FunctionShellToolParam", "Environment", "ContainerAutoParam", "LocalEnvironmentParam", "ContainerReferenceParam"]
