# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
VaultStatus: TypeAlias = Literal["active", "archived"]
