# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.specific_function_shell_param import SpecificFunctionShellParam as ToolChoiceShell
from ..._models import BaseModel as BaseModel
__all__ = ["ToolChoiceShell", "BaseModel"]
