# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ExternalStorageListParams = TypedDict("ExternalStorageListParams", {"after": Union[str, None], "limit": int, "order": Literal["asc", "desc"], "project_id": Union[str, None]}, total=False)
