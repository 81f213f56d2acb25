# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_object import FunctionObjectDict as FunctionDefinition
__all__ = ["FunctionDefinition"]
