# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
RunListParams = TypedDict("RunListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"], "status": Literal["queued", "in_progress", "completed", "canceled", "failed"]}, total=False)
