# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
FunctionParameters: TypeAlias = dict[str, object]
