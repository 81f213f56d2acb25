# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ArtifactListParams = TypedDict("ArtifactListParams", {"after": str, "environment_id": Union[str, None], "limit": int, "order": Literal["asc", "desc"]}, total=False)
