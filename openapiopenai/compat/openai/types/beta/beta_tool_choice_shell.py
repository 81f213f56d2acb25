# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.specific_function_shell_param import SpecificFunctionShellParam as BetaToolChoiceShell
from ..._models import BaseModel as BaseModel
__all__ = ["BetaToolChoiceShell", "BaseModel"]
