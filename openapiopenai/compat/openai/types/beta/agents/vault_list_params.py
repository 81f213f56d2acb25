# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
VaultListParams = TypedDict("VaultListParams", {"after": str, "limit": int, "metadata": dict[str, str], "order": Literal["asc", "desc"], "status": Union[Literal["active", "archived"], Iterable[Literal["active", "archived"]]]}, total=False)
from .vault_status_filter_param import VaultStatusFilterParam as VaultStatusFilterParam
