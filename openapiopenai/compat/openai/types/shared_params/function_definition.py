# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_object import FunctionObjectDict as FunctionDefinition
from .function_parameters import FunctionParameters as FunctionParameters
__all__ = ["FunctionDefinition", "FunctionParameters"]
