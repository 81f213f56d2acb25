# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
