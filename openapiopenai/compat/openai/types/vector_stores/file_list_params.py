# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
FileListParams = TypedDict("FileListParams", {"after": str, "before": str, "filter": Literal["in_progress", "completed", "failed", "cancelled"], "limit": int, "order": Literal["asc", "desc"]}, total=False)
