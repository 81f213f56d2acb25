# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
