# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ContainerListParams = TypedDict("ContainerListParams", {"after": str, "limit": int, "name": str, "order": Literal["asc", "desc"]}, total=False)
