# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.container_auto_param import ContainerAutoParam as _ContainerAutoParam
from openapiopenai.models.container_reference_param import ContainerReferenceParam as _ContainerReferenceParam
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as _LocalEnvironmentParam
from openapiopenai.models.function_shell_tool_param import FunctionShellToolParam as BetaFunctionShellTool
Environment: TypeAlias = Union[_ContainerAutoParam, _LocalEnvironmentParam, _ContainerReferenceParam, None]
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_container_auto import BetaContainerAuto as BetaContainerAuto
from .beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
from .beta_container_reference import BetaContainerReference as BetaContainerReference
__all__ = ["BetaFunctionShellTool", "Environment", "PropertyInfo", "BaseModel", "BetaContainerAuto", "BetaLocalEnvironment", "BetaContainerReference"]
