# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
VaultStatusFilterParam: TypeAlias = Union[Literal["active", "archived"], Iterable[Literal["active", "archived"]]]
from .vault_status import VaultStatus as VaultStatus
