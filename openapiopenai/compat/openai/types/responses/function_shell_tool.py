# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.container_auto_param import ContainerAutoParam as _ContainerAutoParam
from openapiopenai.models.container_reference_param import ContainerReferenceParam as _ContainerReferenceParam
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as _LocalEnvironmentParam
from openapiopenai.models.function_shell_tool_param import FunctionShellToolParam as FunctionShellTool
Environment: TypeAlias = Union[_ContainerAutoParam, _LocalEnvironmentParam, _ContainerReferenceParam, None]
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .container_auto import ContainerAuto as ContainerAuto
from .local_environment import LocalEnvironment as LocalEnvironment
from .container_reference import ContainerReference as ContainerReference
__all__ = ["FunctionShellTool", "Environment", "PropertyInfo", "BaseModel", "ContainerAuto", "LocalEnvironment", "ContainerReference"]
