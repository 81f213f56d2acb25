# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_object import FunctionObject as FunctionDefinition
__all__ = ["FunctionDefinition"]
