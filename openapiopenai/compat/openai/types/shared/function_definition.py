# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_object import FunctionObject as FunctionDefinition
from ..._models import BaseModel as BaseModel
from .function_parameters import FunctionParameters as FunctionParameters
__all__ = ["FunctionDefinition", "BaseModel", "FunctionParameters"]
