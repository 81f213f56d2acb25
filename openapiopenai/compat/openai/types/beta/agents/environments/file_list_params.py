# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
FileListParams = TypedDict("FileListParams", {"limit": Union[int, None], "order": Literal["asc", "desc"], "page": str, "path": Union[str, None]}, total=False)
