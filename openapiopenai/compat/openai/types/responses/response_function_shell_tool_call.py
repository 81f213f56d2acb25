# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.container_reference_resource import ContainerReferenceResource as _ContainerReferenceResource
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as _DirectToolCallCaller
from openapiopenai.models.local_environment_resource import LocalEnvironmentResource as _LocalEnvironmentResource
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as _ProgramToolCallCaller
from openapiopenai.models.function_shell_call import FunctionShellCall as ResponseFunctionShellToolCall
from openapiopenai.models.function_shell_action import FunctionShellAction as Action
Environment: TypeAlias = Union[_LocalEnvironmentResource, _ContainerReferenceResource, None]
Caller: TypeAlias = Union[_DirectToolCallCaller, _ProgramToolCallCaller, None]
from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller as CallerDirect
from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller as CallerProgram
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
from .response_container_reference import ResponseContainerReference as ResponseContainerReference
__all__ = ["ResponseFunctionShellToolCall", "Action", "Environment", "Caller", "CallerDirect", "CallerProgram", "PropertyInfo", "BaseModel", "ResponseLocalEnvironment", "ResponseContainerReference"]
